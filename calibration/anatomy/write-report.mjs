import {crossValidate} from './cross-validate.mjs';
import {answersOf, errorsOf, groupsOf, makeNoise, summarise, widthsOf} from './evaluate.mjs';
import {features, GIRTHS, ORDERS, scatterRatio, termsUpTo} from './fit-model.mjs';
import {dot, leastSquares, weightedMean, weightedSd} from './matrix.mjs';

const SEXES = ['male', 'female'];
const two = value => value.toFixed(2);
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');

const COLUMNS = ['n', 'MAE', 'bias', 'SD', '50 %', '80 %', '90 %', '95 %'];
const cells = s => [s.n, two(s.mae), two(s.bias), two(s.sd), ...s.cover.map(value => value.toFixed(0))];

/** One row per sex, group and girth. */
function detail(people, estimate, girths) {
  const rows = SEXES.flatMap(sex => {
    const errors = errorsOf(
      people.filter(person => person.sex === sex),
      estimate,
    );
    return groupsOf(errors).flatMap(([label, group]) =>
      girths.map(girth => [`${girth}, ${sex}, ${label}`, ...cells(summarise(group, girth))]),
    );
  });
  return table(['group', ...COLUMNS], rows);
}

/** One row per condition and sex, MAE (bias) and 90 % cover per girth. */
function overview(people, conditions, girths = GIRTHS) {
  const rows = conditions.flatMap(([label, estimate]) =>
    SEXES.map(sex => {
      const errors = errorsOf(
        people.filter(person => person.sex === sex),
        estimate,
      );
      const byGirth = girths.map(girth => summarise(errors, girth));
      return [
        `${label}, ${sex}`,
        errors.length,
        ...byGirth.flatMap(s => [`${two(s.mae)} (${two(s.bias)})`, s.cover[2].toFixed(0)]),
      ];
    }),
  );
  return table(['condition', 'n', ...girths.flatMap(girth => [`${girth} MAE (bias)`, '90 %'])], rows);
}

/** Mean absolute error by survey weight: what a member of the population would see. */
function weightedMae(people, estimate, girth) {
  const errors = errorsOf(people, estimate).map(row => Math.abs(row.errors[girth].error));
  return weightedMean(
    errors,
    people.map(({weight}) => weight),
  );
}

/** The chest straight from stature, weight and age, as the least that any model of these answers leaves over. */
function directChestMae(fitted, held) {
  const terms = termsUpTo(ORDERS.chest);
  const [beta] = leastSquares(
    fitted.map(person => features(person, terms)),
    fitted.map(({girthsCm}) => [Math.log(girthsCm.chest)]),
  );
  return weightedMean(
    held.map(person => Math.abs(Math.exp(dot(features(person, terms), beta)) - person.girthsCm.chest)),
  );
}

/** How a rendered or real section's girth differs from ANSUR II's given breadth and depth, in cm. */
function sectionBias(ansur, bodies, level) {
  const X = group =>
    group.map(({widthsCm}) => [
      1,
      Math.log(widthsCm[`${level}Breadth`]),
      Math.log(widthsCm[`${level}Depth`]),
    ]);
  const [fit] = leastSquares(
    X(ansur),
    ansur.map(({girthsCm}) => [Math.log(girthsCm[level])]),
  );
  const errors = X(bodies).map(
    (row, i) => Math.exp(row.reduce((sum, x, k) => sum + x * fit[k], 0)) - bodies[i].girthsCm[level],
  );
  return {
    bias: weightedMean(errors),
    standardError: weightedSd(errors) / Math.sqrt(errors.length),
    sd: weightedSd(errors),
  };
}

export function writeReport({nhanes, ansur, corpus}, {estimatePosterior}) {
  const test = people => people.filter(person => person.isTest);
  const train = people => people.filter(person => !person.isTest);
  const of = (people, sex) => people.filter(person => person.sex === sex);
  const answers = told => person => estimatePosterior(answersOf(person, told));
  const withWidths = (options, told) => {
    const noise = makeNoise(1);
    return person => estimatePosterior(answersOf(person, told), [widthsOf(person, noise, options)]);
  };
  const withTape = girths => {
    const noise = makeNoise(2);
    return person =>
      estimatePosterior(
        answersOf(person),
        girths.map(girth => ({kind: 'tape', girth, valueCm: person.girthsCm[girth] + noise.normal()})),
      );
  };
  const withInterval = girth => person => {
    const lowCm = 4 * Math.floor(person.girthsCm[girth] / 4);
    return estimatePosterior(answersOf(person), [{kind: 'interval', girth, lowCm, highCm: lowCm + 4}]);
  };
  const ALL = ['weightKg', 'ageYears', 'sex'];
  const NO_WEIGHT = ['ageYears', 'sex'];

  const orders = SEXES.flatMap(sex =>
    crossValidate(train(of(nhanes, sex)), train(of(ansur, sex)), train(of(corpus, sex))).map(row => [
      `${row.order}, ${sex}`,
      ...[row.waist, row.hip, row.chest, row.widths].map(value => value.toFixed(3)),
    ]),
  );

  const levels = SEXES.map(sex => {
    const bodies = train(of(corpus, sex));
    const real = train(of(ansur, sex));
    const level = bodies.map(body => body.meshGirthsCm.waist - body.navelWaistCm);
    const prior = summarise(errorsOf(bodies, answers(ALL)), 'waist');
    const soldiers = summarise(errorsOf(real, answers(ALL)), 'waist');
    const section = ['waist', 'hip'].map(name => {
      const {bias, standardError} = sectionBias(real, bodies, name);
      return `${two(bias)} ± ${two(standardError)}`;
    });
    return [
      sex,
      `${two(weightedMean(level))} ± ${two(weightedSd(level))}`,
      two(prior.bias),
      two(soldiers.bias),
      ...section,
      two(scatterRatio(real, bodies)),
    ];
  });

  return `# Anatomy: how far tape girths are known

Written by \`node calibration/fit-anatomy.mjs\`; do not edit. It judges the code in \`src/anatomy\` with the constants
it has just written. Lengths in cm. Error is estimate minus tape. "50 %" to "95 %" say how many people of a hundred
lie inside the band that should hold so many. Held out, in no fit: every fifth person of each survey, every body of
the rendered people whose number is divisible by five.

People: NHANES ${train(nhanes).length} fitted, ${test(nhanes).length} held out; ANSUR II ${train(ansur).length} and ${test(ansur).length}; rendered ${train(corpus).length} and ${test(corpus).length}.

## Answers only, real people held out

Stature, weight, age, sex. NHANES (civilians; waist at the iliac crest) for waist and hip:

${detail(test(nhanes), answers(ALL), ['waist', 'hip'])}

ANSUR II (soldiers) for the chest:

${detail(test(ansur), answers(ALL), ['chest'])}

### Two yardsticks

NHANES samples some groups more often than others. Weighted back to the population, MAE of the held-out people: ${SEXES.map(
    sex =>
      `${sex} ${['waist', 'hip'].map(girth => `${girth} ${two(weightedMae(of(test(nhanes), sex), answers(ALL), girth))}`).join(', ')}`,
  ).join('; ')}.

The chest from the same answers by a regression of its own on ANSUR II, which knows no waist and no hip, misses the same
people by ${SEXES.map(sex => `${two(directChestMae(train(of(ansur, sex)), test(of(ansur, sex))))} (${sex})`).join(' and ')}: nothing is lost on the way through waist and hip.

### Answers left out

${overview(
  test(nhanes),
  [
    ['all four', answers(ALL)],
    ['no age', answers(['weightKg', 'sex'])],
    ['no sex', answers(['weightKg', 'ageYears'])],
    ['no weight', answers(NO_WEIGHT)],
    ['stature and weight', answers(['weightKg'])],
    ['stature alone', answers([])],
  ],
  ['waist', 'hip'],
)}

## With one thing known of the body, ANSUR II held out

A tape has 1 cm of noise; a worn size is a range of 4 cm that holds the true girth. Soldiers' waists were taped at the
navel, and the priors of waist and hip are civilians': hence the bias of what was not measured.

${overview(test(ansur), [
  ['answers only', answers(ALL)],
  ['+ tape on the chest', withTape(['chest'])],
  ['+ tape on the waist', withTape(['waist'])],
  ['+ tape on all three', withTape(GIRTHS)],
  ['+ worn size, chest range', withInterval('chest')],
  ['+ worn size, waist range', withInterval('waist')],
])}

## With widths: ANSUR II's own callipers, held out

Waist and hip breadth, chest, waist and hip depth, each with independent normal noise of the given SD.
There is no chest breadth in ANSUR II that a picture could show.

${overview(test(ansur), [
  ['exact', withWidths({sdCm: 0})],
  ['0.5', withWidths({sdCm: 0.5})],
  ['1.0', withWidths({sdCm: 1})],
  ['0.5, no weight', withWidths({sdCm: 0.5}, NO_WEIGHT)],
  ['1.0, no weight', withWidths({sdCm: 1}, NO_WEIGHT)],
  ['0.5, front view only', withWidths({sdCm: 0.5, only: ['waistBreadth', 'hipBreadth']})],
  ['0.5, an edge in ten 4 cm too wide, told', withWidths({sdCm: 0.5, gross: 0.1})],
  ['the same, not told', withWidths({sdCm: 0.5, gross: 0.1, isTold: false})],
])}

By group at 0.5:

${detail(test(ansur), withWidths({sdCm: 0.5}), GIRTHS)}

## With widths: rendered people

${overview(train(corpus), [
  ['train, exact', withWidths({sdCm: 0})],
  ['train, 0.5', withWidths({sdCm: 0.5})],
  ['train, 0.5, no weight', withWidths({sdCm: 0.5}, NO_WEIGHT)],
  ['train, answers only', answers(ALL)],
])}

${overview(test(corpus), [
  ['test, exact', withWidths({sdCm: 0})],
  ['test, 0.5', withWidths({sdCm: 0.5})],
  ['test, 0.5, no weight', withWidths({sdCm: 0.5}, NO_WEIGHT)],
  ['test, answers only', answers(ALL)],
])}

## Levels and sources

Waist is taped at the iliac crest by NHANES, at the navel by ANSUR II, and midway between rib and hip bone here
(ISO 8559-1). Answers alone give NHANES' waist. When a picture shows the waist, its prior is moved down by what the two
sites differ in adults of that survey, 3.2 cm in women and 0.8 cm in men (\`NATURAL_WAIST_LOG\`, with the source), and loosened by
5 %, the chest's by 2 %: the surveys' people are not the shopper's.
"Section" is the girth that ANSUR II's people have at a rendered body's breadth and depth, minus the body's own (± its
standard error): nothing significant, so no residual term is fitted.

${table(
  [
    'sex',
    'rendered: natural − navel waist',
    'prior − rendered waist',
    'prior − ANSUR II waist',
    'section bias waist',
    'section bias hip',
    'scatter ratio',
  ],
  levels,
)}

The scatter ratio (how much more people's girths vary about breadth and depth than rendered ones') widens the chest
breadth, which is known from rendered bodies alone.

## Choice of the polynomial orders

MAE by five folds among the fitted people, sex told. Terms of s = log(stature/170), b = log(BMI/26), a = (age − 45)/20:
1 = linear; 2 = + b², a²; 3 = + ab, sb; 4 = + s², sa; 5 = + b³, a³, ab², a²b. Shipped: waist and hip 5, chest given waist and
hip 2, widths given the girths 1.

${table(['order', 'waist', 'hip', 'chest', 'widths, mean of five'], orders)}

## What is not known

- Real people with both a tape and silhouettes: none here. Clothing, posture and the level at which a picture is read are
  perception's part; this report starts from breadths and depths.
- The chest of civilians beyond ANSUR II's ages (18–58) and BMI (to about 40): the relation goes on as a straight line.
- Real chest breadths as a silhouette shows them.
- Ages under 18 are not estimated. NHANES codes 80 and over as 80.
- Told statures and weights are believed, with an SD of 1 cm and 1.5 %; people tell 1–2 cm too much on average.
`;
}
