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
/** Test bodies whose pictures are spoiled. */
const BAD_CAPTURES = 8;
const docs = new URL('../docs/', import.meta.url);

const isTight = ({truth}) => truth.clothing === 'tight';
const isTestAndTight = person => person.isTest && isTight(person);

/** A line that is written over, on stderr: stdout may be JSON. */
function showProgress(done, of) {
  const bar = '█'.repeat(Math.round((30 * done) / of)).padEnd(30, '·');
  process.stderr.write(`\rlooking at pictures ${bar} ${done} of ${of}${done === of ? '\n' : ''}`);
}

/**
 * Errors on rendered people, each measured by constants fitted without that body, and on real people's callipers.
 * Looks at the pictures through the built worker (resumable, `.cache/perceived`); writes `docs/accuracy.md` and
 * `docs/plots/`. Needs the folder of rendered people in CORPUS_DIR; says so when there is none.
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
    : 'Not measured: the survey was not at hand.';
  return `# Accuracy

Written by \`npm run bench -- accuracy\`. All lengths in cm. Method: [measurement model](measurement-model.md); what the
figures mean and do not mean: [model card](model-card.md).

## Rendered people in close-fitting clothes

Every body is measured by constants that were fitted without it: the test bodies by those that ship, the others by
four-fold cross-validation (which has a quarter fewer bodies to learn from). MAE ± its standard error (bias; share inside of
the 90 % band).

### All bodies

${routesTable(routes, isTight)}

### Test bodies, in no fit

No constant was fitted on them, but their errors were in view while the method was chosen: see the model card.

${routesTable(routes, isTestAndTight)}

### Beside a typical demo

BodyPix's mask at 0.7, keypoint rows, mask height for the stature, an ellipse; the same ${shown.length} bodies. Ours is told
stature, sex and age.

${demoTable(shown, demo)}

### Refused

${refused.length + unseen.length} of ${pairs} good captures were refused${refused.length === 0 ? '' : `: ${refused.map(({id, code}) => `${id} (${code})`).join(', ')}`}.

### Bad captures

Good pictures of test bodies, spoiled on purpose and measured by the built bundle; stature, sex and age told.

${badCapturesTable(badCaptures)}

### The widths themselves

Perceived minus true width of the bare body, rows and scale estimated.

${widthsTable(widths)}

## By group: ${WITHOUT_WEIGHT}

${groupsTable(routes[WITHOUT_WEIGHT])}

## By group: ${WITH_WEIGHT}

${groupsTable(routes[WITH_WEIGHT])}

## Real people: ANSUR II's callipers with the perceived errors

The survey's held-out fifth. Waist and hip breadth, chest, waist and hip depth as measured on the person, each person with
the errors of one rendered person's widths drawn by lot. ANSUR II has no chest breadth as a picture would show it, so the
chest rests on its depth.

${realRows}
`;
}
