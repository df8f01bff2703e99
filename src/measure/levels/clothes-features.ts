import {at} from '../../core/at.js';
import type {Sex} from '../../core/domain.js';
import {edgeFolds} from './edge-folds.js';
import type {LevelReadings} from './levels.js';
import {trunkAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/**
 * The features of one picture from which the looseness of the clothes is predicted: how far a hem stands out (cm),
 * `edgeFolds`, and, in a front view, how legs and sleeves compare with the forearms and how the legs taper (logs).
 * Ratios of limbs are much the same in thin and heavy people. The shape of the trunk and the thickness of the limbs are
 * not: a model with those took heavy bodies for loose clothes (log loss, cross-validated: trunk 0.23, thickness 0.10,
 * ratios 0.06).
 */
export function clothesFeatures(trace: ViewTrace, levels: LevelReadings): number[] {
  const hem = hemCm(trace, levels);
  const cloth = [hem, ...edgeFolds(trace)];
  if (trace.limbs === null) return cloth;
  const {forearmPx, calfPx, anklePx, sleevePx} = trace.limbs;
  const sleeve = sleevePx.map(widthPx => widthPx / forearmPx);
  return [...cloth, ...[calfPx / forearmPx, anklePx / forearmPx, anklePx / calfPx, ...sleeve].map(Math.log)];
}

/**
 * What the log odds of loose clothes are linear in: the features, and how far each is from its mean. Clothes hang loose in more
 * ways than one: a short hem and a long one both differ from what fits closely.
 *
 * @param clothes `BodyReadings.clothes`
 * @param mean begins with the mean of each feature
 */
export const loosenessFeatures = (clothes: readonly number[], mean: readonly number[]): number[] => [
  ...clothes,
  ...clothes.map((value, i) => Math.abs(value - at(mean, i))),
];

/** The sex as a feature: a model counts one that is not told as average. */
export const sexFeature = (sex: Sex | undefined): number =>
  sex === undefined ? NaN : sex === 'male' ? 1 : -1;

/**
 * The features from which the addition of loose clothes to the widths is predicted: the hems, then per view the logs of
 * chest ÷ waist and hip ÷ waist, which come close to 0 under a shirt that hangs straight, then the rest of
 * `clothesFeatures` and the widths against the stature.
 *
 * @param clothes `clothesFeatures` of each view, front view first; each begins with its hem
 * @param widthsCm bust, waist and hip of the front view, followed by those of the side view
 */
export function excessFeatures(
  clothes: readonly (readonly number[])[],
  widthsCm: readonly number[],
  statureCm: number,
): number[] {
  const shapes = clothes.flatMap((_, view) => {
    const width = (level: number): number => at(widthsCm, 3 * view + level);
    return [Math.log(width(0) / width(1)), Math.log(width(2) / width(1))];
  });
  const hemsCm = clothes.map(own => at(own, 0));
  const others = clothes.flatMap(([, ...rest]) => rest);
  return [...hemsCm, ...shapes, ...others, ...widthsCm.map(widthCm => Math.log(widthCm / statureCm))];
}

/** The width at a row is compared with the widths this far above and below it. */
const REACH_CM = 1.5;
/** The search starts this far below the waist, ends this far below the hip, and takes steps of this length. */
const START_CM = 2;
const BELOW_HIP_CM = 6;
const STEP_CM = 0.5;

/**
 * The sharpest inward kink of the trunk's outline between waist and hip, in cm of width. The hem of a top that hangs
 * free stands out from what is worn below it; a body has no such kink.
 */
export function hemCm(trace: ViewTrace, [, waist, hip]: LevelReadings): number {
  const {pxPerCm} = waist;
  const widthPx = (yPx: number): number => trunkAt(trace, yPx).widthPx;
  const endCm = (hip.rowPx - waist.rowPx) / pxPerCm + BELOW_HIP_CM;
  let sharpest = -Infinity;
  for (let downCm = START_CM; downCm < endCm; downCm += STEP_CM) {
    const yPx = waist.rowPx + downCm * pxPerCm;
    const kinkPx = 2 * widthPx(yPx) - widthPx(yPx - REACH_CM * pxPerCm) - widthPx(yPx + REACH_CM * pxPerCm);
    sharpest = Math.max(sharpest, kinkPx / pxPerCm);
  }
  return Number.isFinite(sharpest) ? sharpest : 0;
}
