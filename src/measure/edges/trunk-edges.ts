import {clamp01} from '../../core/clamp01.js';
import {at} from '../../core/at.js';
import type {ArmLikelihood} from '../pictures/arm-likelihood.js';
import type {SoftMask} from '../pictures/perceived-view.js';
import {reviseEdge, type SecondLook} from './revise-edge.js';
import {smoothEdge} from './smooth-edge.js';
import {edgeFrom} from '../pictures/soft-edges.js';
import {trunkAxis, type TraceRows} from './trace-rows.js';
import type {TracedEdge} from './view-trace.js';
import type {Keypoint} from '../pictures/landmarks.js';

// Unless a comment says otherwise, lengths are shares of the trunk's length, which is about 50 cm.
/** The arm likelihood is read this far inside the outline, where an arm that makes the outline is surely seen. */
const ARM_PROBE = 0.03;
/** Between two rows the outline may move sideways by this multiple of their distance, plus the tolerance. */
const SLOPE_LIMIT = 1;
const JUMP_TOLERANCE = 0.02;
/** The trust in an edge is halved if the picture's pass and its mirrored pass disagree by this much. */
const PASS_TOLERANCE = 0.02;
/** Distance from the smooth curve at which the smoothing begins to treat an edge as an outlier. */
const OUTLIER_REACH = 0.01;
/** If BodyPix still sees a person this far outside the edge, the mask has lost a piece of the body. */
const LOST_PROBE = 0.05;
/** Probability of a person at the probe: the edge is doubted from `some` on, and not believed at all from `sure` on. */
const LOST_RANGE = {some: 0.45, sure: 0.7};
/** Doubt about a lost piece spreads over this many rows (half a centimetre each) up and down. */
const LOST_SPREAD = 8;
/** An arm's edge bounds the trunk from outside only if the agreement of the passes exceeds this. */
const BOUND_TRUST = 0.5;
/** A bound this far inside the curve is a fault of the mask and does not count. */
const BOUND_REACH = 0.05;
/** See `lambda` of `smoothEdge`. */
const STIFFNESS = 12;

/** The masks of the two passes, and their mean. */
export interface Passes {
  readonly own: SoftMask;
  readonly mirrored: SoftMask;
  readonly mean: SoftMask;
}

/** What else is known of the pixels around an edge. */
export interface Clues {
  readonly armAt: ArmLikelihood;
  /** A second opinion on the probability that a pixel shows a person; null if there is none. */
  readonly personAt: ((xPx: number, yPx: number) => number) | null;
  /** The second look at each edge; null for an edge that gets none. */
  readonly secondLooks: Readonly<Record<'left' | 'right', SecondLook | null>>;
}

/**
 * Left and right outline of the trunk without the arms. A row is not believed if the outline there belongs to an arm,
 * if it jumps, or if the two passes disagree; the smooth curve bridges such rows.
 *
 * @returns null if no outline can be followed
 */
export function traceTrunk(
  passes: Passes,
  keypoints: readonly Keypoint[],
  rows: TraceRows,
  clues: Clues,
): {readonly left: TracedEdge; readonly right: TracedEdge} | null {
  const left = traceEdge(passes, keypoints, rows, clues, -1);
  const right = traceEdge(passes, keypoints, rows, clues, 1);
  return left === null || right === null ? null : {left, right};
}

function traceEdge(
  passes: Passes,
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
    const isFound = Number.isFinite(xPx);
    samples.push(xPx);
    agreements.push(Number.isFinite(xPx + gap) ? 1 / (1 + gap * gap) : 0);
    arms.push(isFound ? Math.min(1, 2 * clues.armAt(xPx - step * ARM_PROBE * torsoPx, yPx)) : 0);
    const person01 = isFound ? clues.personAt?.(xPx + step * LOST_PROBE * torsoPx, yPx) : undefined;
    doubts.push(person01 === undefined ? 0 : lostDoubt(person01));
  }
  // A lost piece begins above and ends below the rows in which it is wide enough for the probe to notice.
  const lost = localMaximum(doubts, LOST_SPREAD);
  const sure = agreements.map((agreement, i) => agreement * (1 - at(lost, i)));
  const trust = sure.map((value, i) => value * (1 - at(arms, i)));
  const bounds = sure.map((value, i) => (value > BOUND_TRUST ? value * at(arms, i) : 0));
  const followed = followOutline(samples, trust, rows);
  const smoothed = smoothEdge(samples, followed, STIFFNESS, OUTLIER_REACH * torsoPx, {
    outwards: step,
    weights: bounds,
    reach: BOUND_REACH * torsoPx,
  });
  if (smoothed === null) return null;
  const second = clues.secondLooks[step === 1 ? 'right' : 'left'];
  const settled = second === null ? smoothed : revised(second, smoothed, rows, step);
  if (settled === null) return null;
  return {
    xPx: settled.curve,
    trust01: localMean(settled.weights, 4),
    coverPx: settled.curve.map((xPx, i) =>
      second?.counts === 'under-hair' ? step * (at(smoothed.curve, i) - xPx) : 0,
    ),
    arm01: localMean(arms, 4),
  };
}

/** Smooths the traced edge again, together with what a second look says. */
function revised(
  second: SecondLook,
  traced: {readonly curve: readonly number[]; readonly weights: readonly number[]},
  rows: TraceRows,
  step: -1 | 1,
): ReturnType<typeof smoothEdge> {
  const {samples, weights} = reviseEdge(second, traced, rows, step);
  return smoothEdge(samples, weights, STIFFNESS, OUTLIER_REACH * rows.torsoPx);
}

/** The outline is followed up and down from about the natural waist: this share of the rows. */
const SEED_SHARE = 0.4;

/** Sets the trust to 0 in rows that cannot be reached from the waist without a jump. */
function followOutline(samples: readonly number[], trust: readonly number[], rows: TraceRows): number[] {
  const seed = seedRow(samples, trust, Math.round(rows.count * SEED_SHARE));
  const followed = trust.slice();
  for (const direction of [-1, 1]) {
    let last = seed;
    for (let i = seed + direction; i >= 0 && i < samples.length; i += direction) {
      const distance = Math.abs(at(samples, i) - at(samples, last));
      const allowed = SLOPE_LIMIT * Math.abs(i - last) * rows.rowStepPx + JUMP_TOLERANCE * rows.torsoPx;
      if (distance <= allowed && at(trust, i) > 0.1) last = i;
      else followed[i] = 0;
    }
  }
  return followed;
}

/** The believable row that is nearest to the expected one; the expected row itself if none is believable. */
function seedRow(samples: readonly number[], trust: readonly number[], expected: number): number {
  let best = expected;
  let bestDistance = Infinity;
  samples.forEach((x, i) => {
    const distance = Math.abs(i - expected);
    if (Number.isFinite(x) && at(trust, i) > 0.5 && distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  });
  return best;
}

const lostDoubt = (person01: number): number =>
  clamp01((person01 - LOST_RANGE.some) / (LOST_RANGE.sure - LOST_RANGE.some));

const localMaximum = (values: readonly number[], radius: number): number[] =>
  values.map((_, i) => Math.max(...values.slice(Math.max(0, i - radius), i + radius + 1)));

function localMean(values: readonly number[], radius: number): number[] {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - radius), i + radius + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}
