import type {LevelReadings} from './levels.js';
import {trunkAt} from './trunk-at.js';
import type {ViewTrace} from './view-trace.js';

/** The width at a row is compared with the widths this far above and below it. */
const ARM_CM = 1.5;
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
    const kinkPx = 2 * widthPx(yPx) - widthPx(yPx - ARM_CM * pxPerCm) - widthPx(yPx + ARM_CM * pxPerCm);
    sharpest = Math.max(sharpest, kinkPx / pxPerCm);
  }
  return Number.isFinite(sharpest) ? sharpest : 0;
}
