import type {View} from '../core/domain.js';
import type {PoseFault} from '../core/errors.js';
import type {Stance} from './pictures/stance.js';
import type {TracedEdge} from './edges/view-trace.js';

/**
 * Limits of a stance that can be measured. They lie between the values of 330 rendered people who stand as asked, which
 * the comments give in brackets, and those of thirty who must be refused. Lengths are shares of the trunk's length.
 */
const FRONT = {
  /** A person who sits or squats shows bent knees (at most 11 degrees) or short thighs (0.52 and more). */
  mostKneeBendDeg: 25,
  leastThighDrop: 0.5,
  /** A bent trunk lowers the nose (0.36 and more). */
  leastNoseRise: 0.27,
  /**
   * Ankles at different heights: one foot is before the other or off the floor (at most 0.06). Legs astride: the ankles
   * are apart by this share of the legs' height (at most 0.5).
   */
  mostAnkleGap: 0.2,
  mostStraddle: 0.57,
  /** A body that is turned by 36 degrees or more shows narrow shoulders or hips (0.64 and 0.34 and more). */
  leastShoulderSpan: 0.56,
  leastHipSpan: 0.31,
  /** A wrist is before the trunk (0.77 and more), or beside the hip without a gap (0.29 and more). */
  leastWristInset: 0.6,
  leastWristGap: 0.28,
} as const;
const SIDE = {
  mostKneeBendDeg: 25,
  leastThighDrop: 0.45,
  leastNoseRise: 0.15,
  /** The ankles of a stride are apart (at most 0.1). */
  mostAnkleSpread: 0.4,
  mostTrunkLeanDeg: 15,
  /** A forearm before the belly has a high wrist. Hanging arms end at the hips (0.8 and more down the trunk). */
  leastWristLevel: 0.76,
} as const;

/** The fault that must be corrected before this stance can be measured; null if there is none. */
export const stanceFault = (stance: Stance, view: View): PoseFault | null =>
  view === 'front' ? frontFault(stance) : sideFault(stance);

function frontFault(stance: Stance): PoseFault | null {
  if (
    stance.kneeBendDeg > FRONT.mostKneeBendDeg ||
    stance.thighDrop < FRONT.leastThighDrop ||
    stance.noseRise < FRONT.leastNoseRise
  )
    return 'not-upright';
  if (stance.ankleGap > FRONT.mostAnkleGap || stance.ankleSpread > FRONT.mostStraddle * stance.legDrop)
    return 'feet-apart';
  if (stance.shoulderSpan < FRONT.leastShoulderSpan || stance.hipSpan < FRONT.leastHipSpan)
    return 'not-facing';
  if (stance.wristInset < FRONT.leastWristInset) return 'body-covered';
  return stance.wristGap < FRONT.leastWristGap ? 'arms-at-body' : null;
}

function sideFault(stance: Stance): PoseFault | null {
  if (
    stance.kneeBendDeg > SIDE.mostKneeBendDeg ||
    stance.thighDrop < SIDE.leastThighDrop ||
    stance.noseRise < SIDE.leastNoseRise ||
    stance.trunkLeanDeg > SIDE.mostTrunkLeanDeg
  )
    return 'not-upright';
  if (stance.ankleSpread > SIDE.mostAnkleSpread) return 'feet-apart';
  return stance.wristLevel < SIDE.leastWristLevel ? 'body-covered' : null;
}

/** The rows between waist and hips, as shares of the traced rows, which cover 1.7 lengths of the trunk. */
const BELLY = {from: 0.3, to: 0.56};
/** Arms hide an edge if the mean trust in it is below this. People who stand as asked have 0.5 and more. */
const LEAST_TRUST = 0.1;
/** Where both edges have this mean trust and the hands are away, wide sleeves touch the trunk but leave some of it to see. */
const SOME_TRUST = 0.1;
/** Where the hands are at the body, or nobody sees them, the edges need twice as much. */
const ENOUGH_TRUST = 0.2;
/** Hands are away where both wrists are this far outside of the hips. Arms that hang down and hide the trunk end at 0.3, one at 0.37. */
const AWAY_GAP = 0.34;

/** Whether a front view shows arms where the trunk's edges should be, so that no fit may learn from these edges. */
export const areEdgesHidden = (left: TracedEdge, right: TracedEdge, enough = ENOUGH_TRUST): boolean =>
  Math.min(meanTrust(left), meanTrust(right)) < LEAST_TRUST &&
  (meanTrust(left) + meanTrust(right)) / 2 < enough;

/** Whether the trunk's edges are too hidden in a front view to be measured, with the hands where they are. */
export const hideArmsTheTrunk = (
  left: TracedEdge,
  right: TracedEdge,
  {wristGap, areWristsSeen}: Stance,
): boolean => {
  const areHandsAway = areWristsSeen && wristGap > AWAY_GAP;
  return areEdgesHidden(left, right, areHandsAway ? SOME_TRUST : ENOUGH_TRUST);
};

function meanTrust({trust01}: TracedEdge): number {
  const rows = trust01.slice(Math.round(BELLY.from * trust01.length), Math.round(BELLY.to * trust01.length));
  return rows.reduce((sum, trust) => sum + trust, 0) / rows.length;
}
