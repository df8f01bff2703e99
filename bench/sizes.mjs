import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {sourcePaths} from '../calibration/anatomy/read-data.mjs';
import {compareSizes, calibrate, summariseAgreement} from './sizes/agreement.mjs';
import {readCharts} from './sizes/charts.mjs';
import {timeRecommendation, weighRecommendation} from './sizes/cost.mjs';
import {countReversals} from './sizes/monotone.mjs';
import {readShoppers, SOURCES} from './sizes/people.mjs';
import {agreementTable, calibrationTable, edgesTable, garmentTable} from './sizes/tables.mjs';

const PAIRS = 400_000;
const doc = new URL('../docs/size-agreement.md', import.meta.url);

/**
 * How often the size from estimated girths is the size from the tape, beside three simpler ways; whether
 * `confidence` is honest; whether a larger body ever gets a smaller size. Writes `docs/size-agreement.md`. Needs
 * ANSUR II in ANSUR2_CSV; says so when it is not there.
 */
export async function benchSizes() {
  const cost = {recommendMs: timeRecommendation(), ...(await weighRecommendation())};
  if (!existsSync(sourcePaths.ansur)) return {cost, skipped: 'ANSUR2_CSV names no file of ANSUR II'};
  const shoppers = await readShoppers();
  const charts = readCharts();
  const rows = compareSizes(shoppers, charts);
  const from = source => rows.filter(row => row.source === source);
  const bySource = Object.fromEntries(
    SOURCES.map(source => [
      source,
      {agreement: summariseAgreement(from(source)), calibration: calibrate(from(source))},
    ]),
  );
  const garments = [...new Set(rows.map(({garment}) => garment))].sort();
  const byGarment = Object.fromEntries(
    garments.map(garment => [
      garment ?? 'not said',
      Object.fromEntries(
        SOURCES.map(source => [
          source,
          summariseAgreement(from(source).filter(row => row.garment === garment)),
        ]),
      ),
    ]),
  );
  const reversals = countReversals(PAIRS);
  const result = {people: shoppers.held.length, charts: charts.length, bySource, byGarment, reversals, cost};
  writeFileSync(doc, await format(describe(result), {parser: 'markdown', printWidth: 120}));
  return result;
}

const describe = ({people, charts, bySource, byGarment, reversals}) => `# Size agreement

Written by \`npm run bench -- sizes\`. How a size is chosen: [decision 0004](decisions/0004-how-a-size-is-chosen.md).

The ${people} people of ANSUR II who are in no fit, on ${charts} charts of adults in \`size-charts/\` (women on women's and
unisex charts, men on men's and unisex ones; charts with figure groups left out). The truth is the size that the
same rules give for the girths by tape; only what is known of the girths differs.

- **Answers**: stature and weight in whole centimetres and kilograms, age, sex.
- **Photos**: the person's own callipers with the errors that were measured on rendered people, gross ones included,
  and the stature. The survey has no chest breadth as a picture shows it, so the chest rests on its depth.
- **Nearest centre**: the size whose middle is nearest to the same estimated girths. **Lookup**: the printed range in which
  the estimate of the most important girth lies; in a gap it finds none. **Height-weight table**: per sex and cell of
  5 cm by 5 kg the most frequent size of the survey's other people, which is more than a shop can know.

## The same size as by tape

Of those for whom the chart has a size.

${agreementTable(bySource)}

## At the edges

${edgesTable(bySource)}

"Outside of the chart" are those for whom it has no size by tape; the others of them are given the end size, with a low
confidence.

## By garment

This component (nearest centre).

${garmentTable(byGarment)}

## Is the confidence honest?

Stated → right (answers). An expected calibration error of 0.05 is the limit.

${calibrationTable(bySource)}

## A larger body never gets a smaller size

${reversals.pairs.toLocaleString('en')} seeded pairs on random rising charts with narrow sizes, wide bands and mostly one growing
girth: ${reversals.reversals} reversals. In ${((100 * reversals.mostLikelyNamed) / reversals.named).toFixed(1)} % of these hard cases the named size is the most probable one.

## Read with care

Soldiers are leaner than shoppers, and the survey's waist lies at the navel, lower than most charts put it. The photos are
simulated from the noise that the estimator is told, so this shows what such noise costs, not that the noise is right: for
that see [accuracy](accuracy.md).
`;
