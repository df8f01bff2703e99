import {clamp01} from '../../core/clamp01.js';
import {at} from '../../core/at.js';
import type {TraceRows} from './trace-rows.js';

/** What looks at an edge a second time, and where that counts. */
export interface SecondLook {
  readonly revise: EdgeReviser;
  /**
   * Where the revised edge replaces the traced one: `under-hair` where it lies so far inside that hair must cover the
   * body, `in-doubt` where the traced edge was not believed.
   */
  readonly counts: 'under-hair' | 'in-doubt';
}

/**
 * Finds the body's edge near a traced edge that may belong to something else.
 * @returns per row the column of the body's edge, and the error to expect of it
 */
export type EdgeReviser = (
  edgePx: readonly number[],
  rows: TraceRows,
  outwards: -1 | 1,
) => readonly {readonly xPx: number; readonly errorPx: number}[];

// Unless a comment says otherwise, lengths are shares of the trunk's length, which is about 50 cm.
/** The trust in a revised edge is halved if its expected error is this large. */
const REVISED_TOLERANCE = 0.02;
/**
 * How far inside the traced edge a revised edge lies: from `some` (0.2 cm) on, hair may cover the body; from `sure`
 * (0.8 cm) on, it does.
 */
const COVER = {some: 0.004, sure: 0.016};
/** Hair may begin to show beyond the back in any of the first rows (half a centimetre each). */
const COVER_STARTS = 36;
/** Further down, hair counts only if there was hair within this many rows above. */
const COVER_GAP = 8;
/** A second look counts down to row `first` and fades out until row `last`: below are hands and hems. */
const HIPS = {first: 98, last: 106};

/**
 * Blends a traced edge with what a second look says of it. Rows where the second look does not count keep their edge.
 *
 * @param traced the smoothed edge, and the trust in each of its rows
 * @returns samples and weights that are to be smoothed again
 */
export function reviseEdge(
  {revise, counts}: SecondLook,
  {curve, weights}: {readonly curve: readonly number[]; readonly weights: readonly number[]},
  rows: TraceRows,
  step: -1 | 1,
): {readonly samples: readonly number[]; readonly weights: readonly number[]} {
  const read = revise(curve, rows, step).map(({xPx, errorPx}, i) => {
    const insideShare = (step * (at(curve, i) - xPx)) / rows.torsoPx;
    const error = errorPx / (REVISED_TOLERANCE * rows.torsoPx);
    return {
      xPx,
      weight: 1 / (1 + error * error),
      cover: (insideShare - COVER.some) / (COVER.sure - COVER.some),
    };
  });
  const shares =
    counts === 'in-doubt'
      ? weights.map((weight, i) => (1 - weight) * aboveHips(i))
      : hangingDown(read.map(({cover}) => (cover > 0 ? Math.min(1, cover) : 0)));
  const blended = read.map(({xPx, weight}, i) => {
    const [share, before] = [at(shares, i), {xPx: at(curve, i), weight: at(weights, i)}];
    return Number.isFinite(xPx + weight)
      ? {xPx: share * xPx + (1 - share) * before.xPx, weight: share * weight + (1 - share) * before.weight}
      : before;
  });
  return {samples: blended.map(({xPx}) => xPx), weights: blended.map(({weight}) => weight)};
}

const aboveHips = (row: number): number => clamp01((HIPS.last - row) / (HIPS.last - HIPS.first));

/** Keeps only what can be hair, which hangs down from the head: it starts above the shoulder blades and has no gap. */
function hangingDown(covered: readonly number[]): number[] {
  const result: number[] = [];
  covered.forEach((cover, i) => {
    const above = i < COVER_STARTS ? 1 : Math.max(...result.slice(i - COVER_GAP, i));
    result.push(Math.min(cover, above));
  });
  return result;
}
