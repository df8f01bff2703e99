import {at} from '../core/at.js';
import {hemCm} from './hem.js';
import type {LevelReadings} from './levels.js';
import type {ViewTrace} from './view-trace.js';

/**
 * The features of one picture from which the looseness of the clothes is predicted: how far a hem stands out (cm) and,
 * in a front view, how the legs compare with the forearms and how they taper (logs). Ratios of limbs are much the same
 * in thin and heavy people. The shape of the trunk and the thickness of the limbs are not: a model with those took
 * heavy bodies for loose clothes (log loss, cross-validated: trunk 0.23, thickness 0.10, ratios 0.06).
 */
export function clothesFeatures(trace: ViewTrace, levels: LevelReadings): number[] {
  const hem = hemCm(trace, levels);
  if (trace.limbs === null) return [hem];
  const {forearmPx, calfPx, anklePx} = trace.limbs;
  return [hem, ...[calfPx / forearmPx, anklePx / forearmPx, anklePx / calfPx].map(Math.log)];
}

/**
 * The features from which the addition of loose clothes to the widths is predicted: the hems, then per view the logs of
 * chest ÷ waist and hip ÷ waist, which come close to 0 under a shirt that hangs straight.
 *
 * @param hemsCm one per view, front view first
 * @param widthsCm bust, waist and hip of the front view, followed by those of the side view
 */
export function excessFeatures(hemsCm: readonly number[], widthsCm: readonly number[]): number[] {
  const shapes = hemsCm.flatMap((_, view) => {
    const width = (level: number): number => at(widthsCm, 3 * view + level);
    return [Math.log(width(0) / width(1)), Math.log(width(2) / width(1))];
  });
  return [...hemsCm, ...shapes];
}
