import {hemCm} from './hem.js';
import type {LevelReading} from './levels.js';
import type {ViewTrace} from './view-trace.js';

/**
 * What the looseness of clothes is a linear function of, from one picture: how far a hem stands out (cm), and in
 * a front view how the legs compare with the forearms and how they taper (logs). Ratios of limbs are much the
 * same in thin and heavy people; the shape of the trunk and the limbs' thickness itself are not, and took heavy
 * bodies for loose clothes (log loss, cross-validated: trunk 0.23, thickness 0.10, ratios 0.06).
 */
export function clothesFeatures(trace: ViewTrace, levels: readonly LevelReading[]): number[] {
  const hem = hemCm(trace, levels);
  if (trace.limbs === null) return [hem];
  const {forearmPx, calfPx, anklePx} = trace.limbs;
  return [hem, ...[calfPx / forearmPx, anklePx / forearmPx, anklePx / calfPx].map(Math.log)];
}

/**
 * What loose clothes add to the widths is a linear function of: the hems, and how chest and hip compare with the
 * waist, which a shirt that hangs straight evens out (front view first; logs).
 *
 * @param hemsCm one per view
 * @param widthsCm bust, waist and hip of the front view, then of the side view
 */
export function excessFeatures(hemsCm: readonly number[], widthsCm: readonly number[]): number[] {
  const shapes = hemsCm.flatMap((_, view) => {
    const [bust = NaN, waist = NaN, hip = NaN] = widthsCm.slice(3 * view);
    return [Math.log(bust / waist), Math.log(hip / waist)];
  });
  return [...hemsCm, ...shapes];
}
