import {facingOf} from './level-features.js';
import type {LevelReadings} from './levels.js';
import {trunkEdgesAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** The rows of the profile, in steps from one level to the next: 0 is the bust, 1 the waist, 2 the hip. */
const PLACES: readonly number[] = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1.25, 1.5, 1.75, 2];

/**
 * How the trunk runs from above the bust down to the hip: the logs of its widths against that of the waist, and in a side view how far its middle
 * lies before that of the waist, in cm. Cloth falls straight from where the body holds it, and a body does not.
 */
export function trunkProfile(trace: ViewTrace, [bust, waist, hip]: LevelReadings): number[] {
  const edges = (place: number) => {
    const [from, to] = place < 1 ? [bust, waist] : [waist, hip];
    const share = place < 1 ? place : place - 1;
    const {leftPx, rightPx} = trunkEdgesAt(trace, from.rowPx + share * (to.rowPx - from.rowPx));
    return {widthPx: rightPx - leftPx, middlePx: (leftPx + rightPx) / 2};
  };
  const middle = edges(1);
  const rows = PLACES.map(edges);
  const widths = rows.map(({widthPx}) => Math.log(widthPx / middle.widthPx));
  if (trace.view === 'front') return widths;
  const toFront = facingOf(trace) / waist.pxPerCm;
  return [...widths, ...rows.map(({middlePx}) => toFront * (middlePx - middle.middlePx))];
}
