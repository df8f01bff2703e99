import {hemCm} from './hem.js';
import type {LevelReading} from './levels.js';
import type {ViewTrace} from './view-trace.js';

/**
 * What the looseness of clothes is a linear function of, from one picture: in a front view how the legs compare
 * with the forearms and how they taper (logs), in both how far a hem stands out. Ratios of limbs are much the
 * same in thin and heavy people; the shape of the trunk and the limbs' thickness itself are not, and took heavy
 * bodies for loose clothes (log loss, cross-validated: trunk 0.23, thickness 0.10, ratios 0.06).
 */
export function clothesFeatures(trace: ViewTrace, levels: readonly LevelReading[]): number[] {
  const hem = hemCm(trace, levels);
  if (trace.limbs === null) return [hem];
  const {forearmPx, calfPx, anklePx} = trace.limbs;
  return [calfPx / forearmPx, anklePx / forearmPx, anklePx / calfPx].map(Math.log).concat(hem);
}
