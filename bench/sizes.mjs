import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {sourcePaths} from '../calibration/anatomy/read-data.mjs';
import {calibrate, checkReasons, compareSizes, summariseAgreement} from './sizes/agreement.mjs';
import {readCharts} from './sizes/charts.mjs';
import {timeRecommendation, weighRecommendation} from './sizes/cost.mjs';
import {countReversals} from './sizes/monotone.mjs';
import {readShoppers, SOURCES} from './sizes/people.mjs';
import {
  agreementTable,
  calibrationTable,
  edgesTable,
  garmentTable,
  outsideTable,
  reasonsTable,
  stockTable,
} from './sizes/tables.mjs';

const PAIRS = 400_000;
const doc = new URL('../docs/size-agreement.md', import.meta.url);

/**
 * Measures how often the size from estimated girths is the size from the tape, compared with three simpler ways, whether
 * `confidence` is honest, and whether a larger body ever gets a smaller size. Writes `docs/size-agreement.md`. ANSUR2_CSV
 * names the file of ANSUR II; without it only the cost is measured.
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
      {
        agreement: summariseAgreement(from(source)),
        calibration: calibrate(from(source)),
        reasons: checkReasons(from(source)),
      },
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

This document tells shops and engineers how often the finder names the size that a tape measure gives.
\`npm run bench -- sizes\` writes it. [Decision 0004](decisions/0004-how-a-size-is-chosen.md) explains how a size is chosen.

The comparison covers the ${people} people of ANSUR II who are in no fit, on ${charts} charts of adults in \`size-charts/\`. Women are
compared on women's and unisex charts, men on men's and unisex charts. Charts with figure groups are left out. The true
size is the size that the same rules give for the taped girths. Only the knowledge of the girths differs.

What is known about the shopper:

- **Answers**: stature and weight in whole centimetres and kilograms, age and sex.
- **Photos**: the stature, and the person's own callipers with the errors measured on rendered people, gross errors
  included. The survey has no breadth of the chest as a picture shows it, so the chest rests on its depth alone.

What the finder is compared with:

- **Nearest centre** takes the size whose middle is nearest to the same estimated girths.
- **Lookup** takes the printed range that holds the estimate of the most important girth. In a gap it finds no size.
- **Height-weight table** takes, for each sex and cell of 5 cm by 5 kg, the most frequent size of the survey's other people.
  A shop cannot know that much.

## The same size as by tape

The table covers the people for whom the chart has a size.

${agreementTable(bySource)}

## At the edges

${edgesTable(bySource)}

## Outside the chart

These are the people for whom the chart has no size by tape: a body beyond its end is the likeliest single outcome. "No size
named" are those for whom it is so by the estimate as well. "Told that none may fit" adds those who get the end size with the
words that it may be loose or tight, and that the item has no smaller or larger size.

${outsideTable(bySource)}

## With every second size sold out

The table covers all people, including those for whom no size in stock can be worn.

${stockTable(bySource)}

## By garment

Each cell gives the share of this component (and that of the nearest centre).

${garmentTable(byGarment)}

## Is the confidence honest?

Each cell gives the mean stated confidence → the share of right sizes (the number of answers). The limit for the expected
calibration error is 0.05.

${calibrationTable(bySource)}

## Does each kind of answer hold?

Each cell gives the mean stated odds → how often it holds (the number of answers). "Between" names one or two sizes and, where
it is likely enough to tell, that the item may have no size. The lower rows compare the odds of a body beyond the likelier end
with the people who are beyond it.

${reasonsTable(bySource)}

## A larger body never gets a smaller size

${reversals.pairs.toLocaleString('en')} seeded pairs on random rising charts with narrow sizes, wide bands and mostly one growing
girth give ${reversals.reversals} reversals, ${reversals.ofSizes} of them between two sizes and the others between a size and a body outside of the chart. In ${((100 * reversals.mostLikelyNamed) / reversals.named).toFixed(1)} % of these hard cases the named size is the most probable one.

## Read with care

Soldiers are leaner than shoppers, and the survey's waist lies at the navel, lower than on most charts. The photos are
simulated with the noise that the estimator assumes. The comparison therefore shows what such noise costs. It does not show
that the noise is right: see [accuracy](accuracy.md) for that.
`;
