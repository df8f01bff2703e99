import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {readTruth, refuseIds, streetDir, streetIds} from '../calibration/perceived-cache.mjs';
import {constantsByFold} from '../calibration/perception/fold-constants.mjs';
import {loadStreet, loadTrain} from '../calibration/perception/load-people.mjs';
import {perceiveMissing, picturePairs} from '../calibration/perception/perceive-missing.mjs';
import {table} from './accuracy/tables.mjs';
import {refusalsOf} from './street/refusals.mjs';
import {measureRoutes, routeTables, summaryByGroup} from './street/routes.mjs';

const WRITTEN = 'docs/street.md';

const showProgress = (done, of) =>
  process.stderr.write(`\rlooking at pictures ${done} of ${of}${done === of ? '\n' : ''}`);

/**
 * People as shoppers stand (STREET_DIR): the photo beside the same answers alone, and which pictures are refused (REFUSE_DIR). Every
 * person is measured by constants that were fitted without them. Writes `docs/street.md`.
 */
export async function benchStreet() {
  if (!existsSync(streetDir)) return {skipped: 'STREET_DIR is not a folder of rendered people'};
  await perceiveMissing(showProgress, [
    ...refuseIds().map(id => ({id, view: 'front'})),
    ...picturePairs(streetIds()),
  ]);
  const street = await loadStreet();
  const constants = await constantsByFold();

  const constantsOf = ({body}) => constants.get(body % 5);
  const rows = await measureRoutes(street.people, constantsOf);
  const train = await loadTrain();
  const more = train.people.length > 0 ? await measureRoutes(train.people, constantsOf) : undefined;
  const refusals = await refusalsOf(street.refused);
  writeFileSync(
    new URL(`../${WRITTEN}`, import.meta.url),
    await format(describe(rows, refusals, street, more), {parser: 'markdown', proseWrap: 'preserve'}),
  );

  return {byKind: summaryByGroup(rows), refused: refusals.byKind};
}

function describe(rows, refusals, {people, refused}, more) {
  const slim = streetIds().filter(id => readTruth(id).bmi < 22).length;
  return `# Photos as shoppers take them

Written by \`npm run bench -- street\`. Rendered people of the build of a European online shop, ${people.length + refused.length} in all, ${slim} of them
with a body mass index under 22, photographed as shoppers really stand. All lengths in cm: mean absolute error over chest, waist and
hip of those who are measured; the share inside of the 90 % band; the bias of chest, waist and hip. Every person is measured by constants
that were fitted without them. Beside the photo stands what the same answers say without one.

${routeTables(rows)}

${more === undefined ? '' : describeMore(more)}
## Refused

A front or side photo is refused with the one thing to change. Of the first table every picture should be refused, of the second those
whose arms hide the trunk.

${table(
  ['must be refused', 'n', 'refused', 'as'],
  Object.entries(refusals.byKind).map(([kind, {n, refused: count, as}]) => [kind, n, count, as]),
)}

${table(
  ['as shoppers stand', 'n', 'refused', 'as'],
  Object.entries(refusals.street).map(([kind, {n, refused: count, as}]) => [kind, n, count, as]),
)}
`;
}

/** The people who were drawn for the fits are many, so their groups say more than those of the 120. */
const describeMore = rows => `
${routeTables(rows, name => `${Object.values(rows)[0].length} more people, told: ${name}`)}

These people were drawn to fit the constants (\`node calibration/render-street.mjs train\`). Each of them too is measured by constants that
were fitted without them; the choice between variants of the model was made with their errors in view.
`;
