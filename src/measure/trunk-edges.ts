import type {ArmLikelihood} from './arm-likelihood.js';
import {between} from './landmarks.js';
import type {SoftMask} from './perceived-view.js';
import {smoothEdge} from './smooth-edge.js';
import {edgeFrom} from './soft-edges.js';
import type {Keypoint, TracedEdge} from './view-trace.js';

/** The rows in which the trunk is traced. */
export interface TraceRows {
  readonly firstRowPx: number;
  readonly rowStepPx: number;
  readonly count: number;
  readonly torsoPx: number;
}

/** About half a centimetre per row, from the shoulders to the middle of the thighs. */
export function traceRows(keypoints: readonly Keypoint[]): TraceRows {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const torsoPx = Math.hypot(hips.xPx - shoulders.xPx, hips.yPx - shoulders.yPx);
  const count = 160;
  return {firstRowPx: shoulders.yPx, rowStepPx: (1.7 * torsoPx) / count, count, torsoPx};
}

/** The line from the shoulders to the hips and beyond: column per row. */
export function trunkAxis(keypoints: readonly Keypoint[]): (yPx: number) => number {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  return yPx =>
    shoulders.xPx + ((hips.xPx - shoulders.xPx) * (yPx - shoulders.yPx)) / (hips.yPx - shoulders.yPx);
}

// All lengths are shares of the trunk's length, which is about 50 cm.
/** An edge this far inside of the outline tells whether the outline is an arm's. */
const ARM_PROBE = 0.03;
/** From one row to the next the trunk's outline slopes at most so much, plus a start. */
const SLOPE_LIMIT = 1;
const JUMP_TOLERANCE = 0.02;
/** Disagreement of the picture's pass and its mirrored pass that halves the trust in an edge. */
const PASS_TOLERANCE = 0.02;
const OUTLIER_REACH = 0.01;
/** Where BodyPix still sees a person this far outside of the edge, the mask has lost a piece of the body. */
const LOST_PROBE = 0.05;
/** From this probability of a person on, there is some doubt; from the other on, the edge is not believed. */
const LOST_RANGE = {some: 0.45, sure: 0.7};
/** In rows, about half a centimetre each. */
const LOST_SPREAD = 8;
/** Passes that agree less do not even bound the trunk. */
const BOUND_TRUST = 0.5;
/** An arm's edge this far inside of the trunk's is no arm's. */
const BOUND_REACH = 0.05;
const STIFFNESS = 12;
/** Error of a revised edge that halves the trust in it. */
const REVISED_TOLERANCE = 0.02;
/** Further inside than that, a revised edge says that something covers the body: 0.2 and 0.8 cm. */
const COVER = {some: 0.004, sure: 0.016};
/** In rows, about half a centimetre each: where hair may begin to show beyond the back, and where it may be hidden. */
const COVER_STARTS = 36;
const COVER_GAP = 8;
/** In rows: from the hips on down there are hands and hems, and a second look counts no more. */
const HIPS = {first: 98, last: 106};

/** What else is known of the pixels around an edge. */
export interface Clues {
  readonly armAt: ArmLikelihood;
  /** A second opinion on how likely a pixel shows a person, NaN where there is none. */
  readonly personAt: (xPx: number, yPx: number) => number;
  /** A second look at an edge, by its direction. */
  readonly second: Readonly<Record<'-1' | '1', SecondLook | null>> | null;
}

export interface SecondLook {
  readonly revise: EdgeReviser;
  /** Where hair hangs before the body, or where the trace was not believed. */
  readonly counts: 'under-hair' | 'in-doubt';
}

/**
 * Puts a traced edge where the body's is, where something else was taken for the body.
 * @returns per row where the edge is, and how far off that may be
 */
export type EdgeReviser = (
  edgePx: readonly number[],
  rows: TraceRows,
  outwards: -1 | 1,
) => readonly {readonly xPx: number; readonly errorPx: number}[];

/**
 * Left and right outline of the trunk, arms taken off. A row is not believed where the outline is an
 * arm's, where it jumps, or where the two passes disagree; such rows are bridged by the smooth curve.
 *
 * @param passes mean mask, and the two masks it is the mean of
 * @returns null when no outline can be followed
 */
export function traceTrunk(
  passes: {readonly mean: SoftMask; readonly own: SoftMask; readonly mirrored: SoftMask},
  keypoints: readonly Keypoint[],
  rows: TraceRows,
  clues: Clues,
): {readonly left: TracedEdge; readonly right: TracedEdge} | null {
  const left = traceEdge(passes, keypoints, rows, clues, -1);
  const right = traceEdge(passes, keypoints, rows, clues, 1);
  return left === null || right === null ? null : {left, right};
}

function traceEdge(
  passes: {readonly mean: SoftMask; readonly own: SoftMask; readonly mirrored: SoftMask},
  keypoints: readonly Keypoint[],
  rows: TraceRows,
  clues: Clues,
  step: -1 | 1,
): TracedEdge | null {
  const {torsoPx, count} = rows;
  const searchPx = 0.25 * torsoPx;
  const axisAt = trunkAxis(keypoints);

  const samples: number[] = [];
  const agreements: number[] = [];
  const arms: number[] = [];
  const doubts: number[] = [];
  for (let i = 0; i < count; i++) {
    const yPx = rows.firstRowPx + i * rows.rowStepPx;
    const find = (mask: SoftMask): number => edgeFrom(mask, axisAt(yPx), yPx, step, searchPx);
    const xPx = find(passes.mean);
    const gap = Math.abs(find(passes.own) - find(passes.mirrored)) / (PASS_TOLERANCE * torsoPx);
    samples.push(xPx);
    agreements.push(Number.isFinite(xPx + gap) ? 1 / (1 + gap * gap) : 0);
    arms.push(Math.min(1, 2 * clues.armAt(xPx - step * ARM_PROBE * torsoPx, yPx)));
    doubts.push(lostDoubt(clues.personAt(xPx + step * LOST_PROBE * torsoPx, yPx)));
  }
  // A loss begins before it is wide enough to be noticed.
  const lost = localMaximum(doubts, LOST_SPREAD);
  const sure = agreements.map((agreement, i) => agreement * (1 - (lost[i] ?? 0)));
  const trust = sure.map((value, i) => value * (1 - (arms[i] ?? 0)));
  const bounds = sure.map((value, i) => (value > BOUND_TRUST ? value * (arms[i] ?? 0) : 0));
  const followed = followOutline(samples, trust, rows);
  const smoothed = smoothEdge(samples, followed, STIFFNESS, OUTLIER_REACH * torsoPx, {
    outwards: step,
    weights: bounds,
    reach: BOUND_REACH * torsoPx,
  });
  if (smoothed === null) return null;
  const second = clues.second?.[step === 1 ? '1' : '-1'] ?? null;
  const settled = second === null ? smoothed : revised(second, smoothed, rows, step);
  if (settled === null) return null;
  return {
    xPx: settled.curve,
    trust01: localMean(settled.weights, 4),
    coverPx: settled.curve.map((xPx, i) =>
      second?.counts === 'under-hair' ? step * ((smoothed.curve[i] ?? NaN) - xPx) : 0,
    ),
  };
}

/** The curve once more, with a second look at it: where that does not count, the rows stay as they were. */
function revised(
  {revise, counts}: SecondLook,
  {curve, weights}: {readonly curve: readonly number[]; readonly weights: readonly number[]},
  rows: TraceRows,
  step: -1 | 1,
): ReturnType<typeof smoothEdge> {
  const read = revise(curve, rows, step).map(({xPx, errorPx}, i) => {
    const insideShare = (step * ((curve[i] ?? NaN) - xPx)) / rows.torsoPx;
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
    const [share, before] = [shares[i] ?? 0, {xPx: curve[i] ?? NaN, weight: weights[i] ?? 0}];
    return Number.isFinite(xPx + weight)
      ? {xPx: share * xPx + (1 - share) * before.xPx, weight: share * weight + (1 - share) * before.weight}
      : before;
  });
  return smoothEdge(
    blended.map(({xPx}) => xPx),
    blended.map(({weight}) => weight),
    STIFFNESS,
    OUTLIER_REACH * rows.torsoPx,
  );
}

const aboveHips = (row: number): number =>
  Math.min(1, Math.max(0, (HIPS.last - row) / (HIPS.last - HIPS.first)));

/** Hair hangs down from the head: what begins below the shoulder blades, or after a gap, is no hair. */
function hangingDown(covered: readonly number[]): number[] {
  const result: number[] = [];
  covered.forEach((cover, i) => {
    const above = i < COVER_STARTS ? 1 : Math.max(...result.slice(i - COVER_GAP, i));
    result.push(Math.min(cover, above));
  });
  return result;
}

/** Where the natural waist is about: the row from which the outline is followed up and down. */
const SEED_SHARE = 0.4;

/** Takes the trust from rows that cannot be reached from the waist without a jump. */
function followOutline(samples: readonly number[], trust: readonly number[], rows: TraceRows): number[] {
  const seed = seedRow(samples, trust, Math.round(rows.count * SEED_SHARE));
  const followed = trust.slice();
  for (const direction of [-1, 1]) {
    let last = seed;
    for (let i = seed + direction; i >= 0 && i < samples.length; i += direction) {
      const distance = Math.abs((samples[i] ?? NaN) - (samples[last] ?? NaN));
      const allowed = SLOPE_LIMIT * Math.abs(i - last) * rows.rowStepPx + JUMP_TOLERANCE * rows.torsoPx;
      if (distance <= allowed && (trust[i] ?? 0) > 0.1) last = i;
      else followed[i] = 0;
    }
  }
  return followed;
}

/** The believable row nearest to where one is expected. */
function seedRow(samples: readonly number[], trust: readonly number[], expected: number): number {
  let best = expected;
  let bestDistance = Infinity;
  samples.forEach((x, i) => {
    const distance = Math.abs(i - expected);
    if (Number.isFinite(x) && (trust[i] ?? 0) > 0.5 && distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  });
  return best;
}

const lostDoubt = (person01: number): number =>
  Number.isFinite(person01)
    ? Math.min(1, Math.max(0, (person01 - LOST_RANGE.some) / (LOST_RANGE.sure - LOST_RANGE.some)))
    : 0;

const localMaximum = (values: readonly number[], radius: number): number[] =>
  values.map((_, i) => Math.max(...values.slice(Math.max(0, i - radius), i + radius + 1)));

function localMean(values: readonly number[], radius: number): number[] {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - radius), i + radius + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}
