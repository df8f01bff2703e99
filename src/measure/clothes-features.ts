import {hemCm} from './hem.js';
import {rulerOf} from './level-features.js';
import type {LevelReading} from './levels.js';
import type {ViewTrace} from './view-trace.js';

/**
 * What the looseness of clothes is a linear function of, from one picture: in a front view how thick the limbs
 * are against the body's height (logs), in both how far a hem stands out. The shape of the trunk itself is left
 * out: it told tall from short bodies as much as shirts from skin.
 */
export function clothesFeatures(trace: ViewTrace, levels: readonly LevelReading[]): number[] {
  const {lengthPx} = rulerOf(trace);
  const {limbs} = trace;
  const thickness =
    limbs === null
      ? []
      : [limbs.upperArmPx, limbs.forearmPx, limbs.calfPx, limbs.anklePx].map(px => Math.log(px / lengthPx));
  return [...thickness, hemCm(trace, levels)];
}
