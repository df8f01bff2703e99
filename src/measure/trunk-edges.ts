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

/** What else is known of the pixels around an edge. */
export interface Clues {
  readonly armAt: ArmLikelihood;
  /** A second opinion on how likely a pixel shows a person, NaN where there is none. */
  readonly personAt: (xPx: number, yPx: number) => number;
}

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
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const searchPx = 0.25 * torsoPx;
  const axisAt = (yPx: number): number =>
    shoulders.xPx + ((hips.xPx - shoulders.xPx) * (yPx - shoulders.yPx)) / (hips.yPx - shoulders.yPx);

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
  return {xPx: smoothed.curve, trust01: localMean(smoothed.weights, 4)};
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
