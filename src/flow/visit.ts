import type {FailureCode, PoseFault, SizeFinderError} from '../core/errors.js';
import type {FlowEvent} from './flow-event.js';
import {refusalsIn} from './refusals.js';
import type {FlowState, Way} from './state.js';

/** Something that stopped the shopper: a refused photo, a camera that cannot be used, a failed measurement. */
export interface Refusal {
  readonly code: FailureCode;
  /** What was wrong with the pose, if `code` is `wrong-pose`; else null. */
  readonly reason: PoseFault | null;
}

/**
 * How a visit ended.
 * - `chosen`: the shopper pressed "Choose M".
 * - `size`: the shopper saw a size and closed the finder.
 * - `no-size`: the answer was that no size fits.
 * - `stopped`: the last thing that the shopper saw was a failure.
 * - `left`: the shopper closed the finder before any answer.
 */
export type VisitOutcome = 'chosen' | 'size' | 'no-size' | 'stopped' | 'left';

/** One visit to the finder, from its opening to its closing. It holds nothing about the shopper's body. */
export interface Visit {
  readonly openedMs: number;
  /** When the first answer was shown; null before. */
  readonly answeredMs: number | null;
  /** Each way that the shopper took, once, in the order of the first time. */
  readonly ways: readonly Way[];
  readonly refusals: readonly Refusal[];
}

/** @param nowMs of a clock that never goes back */
export const beginVisit = (nowMs: number): Visit => ({
  openedMs: nowMs,
  answeredMs: null,
  ways: [],
  refusals: [],
});

/** The visit after one more change of the flow's state. */
export function followVisit(
  visit: Visit,
  from: FlowState,
  to: FlowState,
  event: FlowEvent,
  nowMs: number,
): Visit {
  const way = wayTaken(from, to, event);
  return {
    ...visit,
    answeredMs: visit.answeredMs ?? (to.step === 'result' ? nowMs : null),
    ways: way === null || visit.ways.includes(way) ? visit.ways : [...visit.ways, way],
    refusals: [...visit.refusals, ...refusalsIn(from, to, event).map(refusalOf)],
  };
}

/** A way that is refused for a missing answer or consent stays at the profile, and is not taken. */
function wayTaken(from: FlowState, to: FlowState, event: FlowEvent): Way | null {
  if (event.type === 'photos-given') return 'files';
  return event.type === 'route-chosen' && to !== from && to.step !== 'profile' ? event.route : null;
}

const refusalOf = ({code, detail}: SizeFinderError): Refusal => ({code, reason: detail.reason ?? null});

/**
 * How a visit ended.
 * @param last the state that the shopper left
 * @param size the size that was shown there; null for none
 */
export function outcomeOf(last: FlowState, size: string | null, hasChosen: boolean): VisitOutcome {
  if (hasChosen) return 'chosen';
  if (last.step === 'result') return size === null ? 'no-size' : 'size';
  return last.step === 'stopped' ? 'stopped' : 'left';
}
