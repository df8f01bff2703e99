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

/** The mean absolute error weighted by the survey weights, as a member of the population sees it. */
function weightedMae(people, estimate, girth) {
  const errors = errorsOf(people, estimate).map(row => Math.abs(row.errors[girth].error));
  return weightedMean(
    errors,
    people.map(({weight}) => weight),
  );
}

/** The MAE of the chest directly from stature, weight and age, a yardstick for the way through waist and hip. */
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

/** How the girth of a section differs from ANSUR II's girth at the same breadth and depth, in cm. */
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

  return `# Anatomy: how well tape girths are known

This report gives engineers the errors of the anatomy model. \`node calibration/fit-anatomy.mjs\` writes it, so do not edit it. It
judges the code in \`src/anatomy\` with the constants that the same run writes. Lengths are in cm. An error is the estimate minus
the tape value. The columns "50 %" to "95 %" give how many people of a hundred lie inside the band that should hold that many.
Every fifth person of each survey and every rendered body whose number is divisible by five are held out: they are in no fit.

NHANES has ${train(nhanes).length} people fitted and ${test(nhanes).length} held out, ANSUR II ${train(ansur).length} and ${test(ansur).length}, and the rendered people ${train(corpus).length} and ${test(corpus).length}.

## Answers only, real people held out

Stature, weight, age and sex are known. NHANES (civilians; waist at the iliac crest) judges waist and hip:

${detail(test(nhanes), answers(ALL), ['waist', 'hip'])}

ANSUR II (soldiers) judges the chest:

${detail(test(ansur), answers(ALL), ['chest'])}

### Two yardsticks

NHANES samples some groups more often than others. Weighted back to the population, the MAE of the held-out people is: ${SEXES.map(
    sex =>
      `${sex} ${['waist', 'hip'].map(girth => `${girth} ${two(weightedMae(of(test(nhanes), sex), answers(ALL), girth))}`).join(', ')}`,
  ).join('; ')}.

A separate regression on ANSUR II predicts the chest from the same answers without waist and hip. Its MAE on the same people is
${SEXES.map(sex => `${two(directChestMae(train(of(ansur, sex)), test(of(ansur, sex))))} (${sex})`).join(' and ')}, so the way through waist and hip loses nothing.

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

A tape value has 1 cm of noise. A worn size is a range of 4 cm that holds the true girth. Soldiers' waists are taped at the
navel, and the priors of waist and hip come from civilians. Girths that are not measured are therefore biased.

${overview(test(ansur), [
  ['answers only', answers(ALL)],
  ['+ tape on the chest', withTape(['chest'])],
  ['+ tape on the waist', withTape(['waist'])],
  ['+ tape on all three', withTape(GIRTHS)],
  ['+ worn size, chest range', withInterval('chest')],
  ['+ worn size, waist range', withInterval('waist')],
])}

## With widths: ANSUR II's own callipers, held out

The widths are waist and hip breadth and chest, waist and hip depth, each with independent normal noise of the given SD. ANSUR II
has no breadth of the chest as a picture shows it.

${overview(test(ansur), [
  ['exact', withWidths({sdCm: 0})],
  ['0.5', withWidths({sdCm: 0.5})],
  ['1.0', withWidths({sdCm: 1})],
  ['0.5, no weight', withWidths({sdCm: 0.5}, NO_WEIGHT)],
  ['1.0, no weight', withWidths({sdCm: 1}, NO_WEIGHT)],
  ['0.5, front view only', withWidths({sdCm: 0.5, only: ['waistBreadth', 'hipBreadth']})],
  ['0.5, an edge in ten 4 cm too wide, estimator knows the rate', withWidths({sdCm: 0.5, gross: 0.1})],
  ['the same, estimator does not know the rate', withWidths({sdCm: 0.5, gross: 0.1, isTold: false})],
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

NHANES tapes the waist at the iliac crest, ANSUR II tapes it at the navel, and this project means the level midway between rib
and hip bone (ISO 8559-1). Answers alone give NHANES' waist. When a picture shows the waist, its prior moves down by the
difference of the two sites in adults of that survey, 3.2 cm in women and 0.8 cm in men (\`NATURAL_WAIST_LOG\`, with the source). The
prior of the waist is also loosened by 5 % and that of the chest by 2 %, because the people of the surveys are not the shoppers.

"Section" is the girth that ANSUR II's people have at a rendered body's breadth and depth, minus the body's own girth (± its
standard error). No section bias is significant, so no residual term is fitted.

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

The scatter ratio says how much more the girths of real people vary about breadth and depth than those of rendered people. It
widens the breadth of the chest, which is known from rendered bodies alone.

## Choice of the polynomial orders

The table gives the MAE by five folds among the fitted people, with the sex known. The terms use s = log(stature/170),
b = log(BMI/26) and a = (age − 45)/20. Order 1 is linear; order 2 adds b² and a²; order 3 adds ab and sb; order 4 adds s² and sa;
order 5 adds b³, a³, ab² and a²b. The shipped model uses order 5 for waist and hip, order 2 for the chest given waist and hip, and
order 1 for the widths given the girths.

${table(['order', 'waist', 'hip', 'chest', 'widths, mean of five'], orders)}

## What is not known

- No data here has real people with both tape values and silhouettes. Clothing, posture and the level at which a picture is read
  belong to perception. This report starts from breadths and depths.
- The chest of civilians beyond ANSUR II's ages (18–58) and BMI (to about 40) is extrapolated by a straight line.
- No data here has real breadths of the chest as a silhouette shows them.
- Ages under 18 are not estimated. NHANES codes 80 and over as 80.
- The model gives stated statures an SD of 1 cm and stated weights an SD of 1.5 %. People state 1–2 cm too much on average.
`;
}
