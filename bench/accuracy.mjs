import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {format} from 'prettier';
import {corpusDir} from '../calibration/perceived-cache.mjs';
import {perceiveMissing} from '../calibration/perception/perceive-missing.mjs';
import {blandAltman, calibrationCurves, errorByBmi, errorHistograms} from './accuracy/plots.mjs';
import {measureBadCaptures} from './accuracy/bad-captures.mjs';
import {measureReal} from './accuracy/real-people.mjs';
import {measureRendered} from './accuracy/rendered-people.mjs';
import {summarise} from './accuracy/statistics.mjs';
import {
  badCapturesTable,
  demoTable,
  groupsTable,
  realTable,
  routesTable,
  widthsTable,
} from './accuracy/tables.mjs';
import {typicalDemo} from './accuracy/typical-demo.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const WITHOUT_WEIGHT = 'stature, sex, age';
const WITH_WEIGHT = 'stature, sex, age, weight';
/** The number of test bodies whose pictures are spoiled. */
const BAD_CAPTURES = 8;
const docs = new URL('../docs/', import.meta.url);

const isTight = ({truth}) => truth.clothing === 'tight';
const isTestAndTight = person => person.isTest && isTight(person);

/** Overwrites one line on stderr, because stdout may be JSON. */
function showProgress(done, of) {
  const bar = '█'.repeat(Math.round((30 * done) / of)).padEnd(30, '·');
  process.stderr.write(`\rlooking at pictures ${bar} ${done} of ${of}${done === of ? '\n' : ''}`);
}

/**
 * Measures the errors on rendered people, each by constants fitted without that body, and on real people's callipers.
 * The built worker looks at the pictures and keeps what it sees in `.cache/perceived`, so a run can be resumed. Writes
 * `docs/accuracy.md` and `docs/plots/`. CORPUS_DIR names the folder of rendered people; without it nothing is measured.
 */
export async function benchAccuracy() {
  if (!existsSync(corpusDir)) return {skipped: 'CORPUS_DIR names no folder of rendered people'};
  const unseen = await perceiveMissing(showProgress);
  const {routes, widths, refused, people} = await measureRendered();
  const tightRows = name => routes[name].filter(({person, girths}) => girths && isTight(person));
  const shown = tightRows(WITHOUT_WEIGHT);
  const demo = shown.map(({person, girths}) =>
    typicalDemo(person.id, person.truth.heightCm).map((value, i) => value - girths[i].truth),
  );
  const real = {
    'sex, age, weight': await measureReal(widths, ['sex', 'ageYears', 'weightKg']),
    'sex, age': await measureReal(widths, ['sex', 'ageYears']),
  };

  const badCaptures = await measureBadCaptures(
    people.filter(isTestAndTight).slice(0, BAD_CAPTURES),
    corpusDir,
    showProgress,
  );

  mkdirSync(new URL('plots/', docs), {recursive: true});
  const plots = {
    'error-histograms': errorHistograms,
    'bland-altman': blandAltman,
    'calibration-curves': calibrationCurves,
    'error-by-bmi': errorByBmi,
  };
  for (const [name, draw] of Object.entries(plots))
    writeFileSync(new URL(`plots/${name}.svg`, docs), draw(shown));
  const report = describe({routes, widths, refused, unseen, people, demo, shown, real, badCaptures});
  writeFileSync(
    new URL('accuracy.md', docs),
    await format(report, {parser: 'markdown', proseWrap: 'preserve'}),
  );

  const held = name => {
    const rows = routes[name].filter(({person}) => isTestAndTight(person));
    const girths = GIRTHS.map((girth, i) => {
      const {mae, bias, cover} = summarise(rows, i);
      return [girth, {maeCm: mae, biasCm: bias, inBand90: cover[90] / 100}];
    });
    const refusals = rows.filter(row => row.refused).map(row => `${row.person.id}: ${row.refused}`);
    return {people: rows.length, refusals, ...Object.fromEntries(girths)};
  };
  return {withoutWeight: held(WITHOUT_WEIGHT), withWeight: held(WITH_WEIGHT)};
}

function describe({routes, widths, refused, unseen, people, demo, shown, real, badCaptures}) {
  const pairs = people.length + refused.length + unseen.length;
  const realRows = Object.values(real).every(Boolean)
    ? realTable(real)
    : 'The survey is not available, so nothing is measured here.';
  return `# Accuracy

This document gives engineers and reviewers the measured errors of the girths. \`npm run bench -- accuracy\` writes it. All
lengths are in cm. The [measurement model](measurement-model.md) explains the method, and the [model card](model-card.md)
says what the figures mean and what they do not mean.

## Rendered people in close-fitting clothes

Every body is measured by constants fitted without it. The constants that ship measure the test bodies. Four-fold
cross-validation measures the others and has a quarter fewer bodies to learn from. A cell gives the mean absolute error (MAE)
± its standard error (bias; share inside the 90 % band).

### All bodies

${routesTable(routes, isTight)}

### Test bodies, in no fit

No constant is fitted on these bodies, but their errors were in view while the method was chosen: see the model card.

${routesTable(routes, isTestAndTight)}

### Compared with a typical demo

The typical demo uses BodyPix's mask at 0.7, rows at fixed shares between landmarks, the height of the mask as the stature, and
an ellipse. It measures the same ${shown.length} bodies. This component knows stature, sex and age.

${demoTable(shown, demo)}

### Refused

${refused.length + unseen.length} of ${pairs} good captures are refused${refused.length === 0 ? '' : `: ${refused.map(({id, code}) => `${id} (${code})`).join(', ')}`}.

### Bad captures

These are good pictures of test bodies, spoiled on purpose. The built bundle measures them with stature, sex and age known.

${badCapturesTable(badCaptures)}

### The widths themselves

Each error is the perceived width minus the true width of the bare body, with estimated rows and scale.

${widthsTable(widths)}

## By group: ${WITHOUT_WEIGHT}

${groupsTable(routes[WITHOUT_WEIGHT])}

## By group: ${WITH_WEIGHT}

${groupsTable(routes[WITH_WEIGHT])}

## Real people: ANSUR II's callipers with the perceived errors

These are the people of the survey's held-out fifth. Waist and hip breadth and chest, waist and hip depth are measured on the
person. Each person gets the width errors of one rendered person, drawn at random. ANSUR II has no breadth of the chest as a
picture shows it, so the chest rests on its depth alone.

${realRows}
`;
}
