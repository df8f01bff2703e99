/**
 * Makes side views of the corpus in close-fitting clothes with the long hair of others or drawn hair over them, and keeps them in
 * `.cache/transplants`. They train the network that finds the back under hair. No test body gives a back or hair.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import jpeg from 'jpeg-js';
import {makeNoise} from '../anatomy/evaluate.mjs';
import {corpusIds, isTestBody, readPerceived, readTruth} from '../perceived-cache.mjs';
import {perceiveMissing} from '../perception/perceive-missing.mjs';
import {pictureFile, readBodyMask, readDrawnMask, readPixels} from '../pictures.mjs';
import {drawHangingHair} from './hanging-hair.mjs';
import {findHair, transplantHair} from './hair-transplant.mjs';

/** The number of pictures for each back: with hair of others and with drawn hair, long or ending at the shoulders. */
const PER_BACK = {long: 3, short: 2, drawnLong: 3, drawnShort: 1};
const QUALITY = 92;

export const isLongHaired = ({hair}) => /^(long|braid)/.test(String(hair));

/**
 * @returns {{id: string, back: string, hair: string | null, seed: number, isShort: boolean}[]} `id` names the picture, and `back`
 *   and `hair` name the people; `hair` is null when the hair is drawn
 */
export function transplantList() {
  const people = corpusIds().filter(id => !isTestBody(id) && readTruth(id).clothing === 'tight');
  const heads = people.filter(id => isLongHaired(readTruth(id)));
  const backs = people.filter(id => !isLongHaired(readTruth(id)));
  const named = seed => `h${String(seed).padStart(4, '0')}`;
  const some = (isShort, count, firstSeed) => {
    const noise = makeNoise(firstSeed + 16);
    return backs.flatMap((back, b) =>
      Array.from({length: count}, (_, n) => {
        const seed = firstSeed + count * b + n;
        const hair = heads[Math.floor(noise.uniform() * heads.length)];
        return {id: named(seed), back, hair, seed, isShort};
      }),
    );
  };
  const drawn = (isShort, count, firstSeed) =>
    backs.flatMap((back, b) =>
      Array.from({length: count}, (_, n) => {
        const seed = firstSeed + count * b + n;
        return {id: named(seed), back, hair: null, seed, isShort};
      }),
    );
  return [
    ...some(false, PER_BACK.long, 1),
    ...some(true, PER_BACK.short, 5001),
    ...drawn(false, PER_BACK.drawnLong, 3001),
    ...drawn(true, PER_BACK.drawnShort, 8001),
  ];
}

/** Draws the missing pictures and runs the built worker over them, as over the corpus itself. */
export async function makeTransplants(onProgress = () => {}) {
  const list = transplantList();
  const views = new Map();
  const viewOf = async id => {
    if (!views.has(id)) views.set(id, await sideView(id));
    return views.get(id);
  };
  for (const {id, back, hair, seed, isShort} of list) {
    const file = pictureFile(id, 'side.jpg');
    if (existsSync(file)) continue;
    const onto = await viewOf(back);
    const from = hair === null ? null : await viewOf(hair);
    mkdirSync(dirname(file), {recursive: true});
    const made =
      from === null
        ? drawHangingHair(onto, seed, isShort)
        : transplantHair(onto, from, findHair(from), seed, isShort);
    writeFileSync(file, jpeg.encode(made, QUALITY).data);
  }
  await perceiveMissing(
    onProgress,
    list.map(({id}) => ({id, view: 'side'})),
  );
  return list;
}

export async function sideView(id) {
  const {facingOf} = await import('../../dist/esm/measure/levels/level-features.js');
  const {meanKeypoints} = await import('../../dist/esm/measure/pictures/mean-passes.js');
  const {traceRows} = await import('../../dist/esm/measure/edges/trace-rows.js');
  const keypoints = meanKeypoints(readPerceived(id, 'side'));
  const {firstRowPx, torsoPx} = traceRows(keypoints);
  return {
    pixels: readPixels(id, 'side'),
    body: readBodyMask(id, 'side'),
    drawn: readDrawnMask(id, 'side'),
    shoulderPx: firstRowPx,
    torsoPx,
    outwards: facingOf({keypoints}) === 1 ? -1 : 1,
  };
}
