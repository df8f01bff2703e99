import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {unseenDir, unseenIds} from '../calibration/perceived-cache.mjs';
import {loadUnseen} from '../calibration/perception/load-people.mjs';
import {perceiveMissing, picturePairs} from '../calibration/perception/perceive-missing.mjs';
import {measureRoutes, routeTables, summaryByGroup} from './street/routes.mjs';

const WRITTEN = 'docs/unseen-people.md';

const showProgress = (done, of) =>
  process.stderr.write(`\rlooking at pictures ${done} of ${of}${done === of ? '\n' : ''}`);

/**
 * People as shoppers stand of whom no fit learns (UNSEEN_DIR, drawn by `calibration/render-street.mjs unseen`), measured by the constants
 * that ship. Writes `docs/unseen-people.md`.
 */
export async function benchUnseen() {
  if (!existsSync(unseenDir)) return {skipped: 'UNSEEN_DIR is not a folder of rendered people'};
  await perceiveMissing(showProgress, picturePairs(unseenIds()));
  const {PERCEPTION} = await import('../dist/esm/measure/perception-data.js');
  const unseen = await loadUnseen();
  const rows = await measureRoutes(unseen.people, () => PERCEPTION);
  writeFileSync(
    new URL(`../${WRITTEN}`, import.meta.url),
    await format(describe(rows, unseen), {parser: 'markdown', proseWrap: 'preserve'}),
  );
  return {byKind: summaryByGroup(rows)};
}

function describe(rows, {people, refused}) {
  const reasons = refused.map(({code, reason}) => reason ?? code);
  const counts = [...new Set(reasons)].map(name => `${name} ${reasons.filter(own => own === name).length}`);
  return `# People whom no fit has seen

Written by \`npm run bench -- unseen\`. ${people.length + refused.length} more rendered people of the build of a European online shop, photographed as
shoppers stand with their arms off the body (\`node calibration/render-street.mjs unseen\` draws them). No constant is fitted on them, and the
constants that ship measure them. Lengths in cm: mean absolute error over chest, waist and hip; the share inside of the 90 % band; the
bias of chest, waist and hip. Refused: ${counts.join(', ') || 'none'}.

${routeTables(rows)}
`;
}
