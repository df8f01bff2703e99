import type {View} from '../core/domain.js';
import type {Advice} from '../core/advice.js';

/** The state of the hands-free photo. `sinceMs` is the time at which its phase began. */
export type Guidance =
  | {readonly phase: 'guiding'; readonly advice: Advice; readonly sinceMs: number; readonly said: Said | null}
  | {readonly phase: 'steady'; readonly sinceMs: number; readonly said: Said | null}
  | {
      readonly phase: 'counting';
      readonly sinceMs: number;
      readonly secondsLeft: number;
      readonly said: Said | null;
    }
  | {readonly phase: 'shoot'; readonly said: Said | null};

/** The last thing that was said aloud, kept so that the voice does not repeat itself every second. */
export interface Said {
  readonly what: Advice | 'hold-still' | `count-${number}` | `begin-${View}`;
  readonly atMs: number;
}

/** A fault is spoken of only after it has lasted this long, because landmarks flicker. */
const SETTLE_MS = 350;
/** Shortest time between saying the same words twice. */
const REPEAT_MS = 5000;
/** Shortest time between saying different words. */
const PAUSE_MS = 1800;
/** The countdown starts after no fault was seen for this long. */
const STEADY_MS = 700;
const COUNTDOWN_S = 3;
/** Time to hear the first sentence of a view and to act on it: a few steps back, or a turn. */
const BEGINNING_MS: Readonly<Record<View, number>> = {front: 1500, side: 2500};

/** The state in which a view begins. Its first sentence has just been said, so nothing else is said for a while. */
export const newGuidance = (nowMs: number, view: View): Guidance => ({
  phase: 'guiding',
  advice: 'step-into-view',
  sinceMs: nowMs,
  said: {what: `begin-${view}`, atMs: nowMs + BEGINNING_MS[view]},
});

/**
 * The next state after a look at the live picture. Pure: the time comes in as `nowMs`. Only advice that spoils the
 * photo ends a countdown; a swaying arm does not.
 */
export function guide(state: Guidance, advice: Advice | null, nowMs: number): Guidance {
  switch (state.phase) {
    case 'shoot':
      return state;
    case 'guiding':
      if (advice === null)
        return {phase: 'steady', sinceMs: nowMs, said: say(state.said, 'hold-still', nowMs)};
      if (advice !== state.advice) return {phase: 'guiding', advice, sinceMs: nowMs, said: state.said};
      if (nowMs - state.sinceMs < SETTLE_MS) return state;
      return withSaid(state, say(state.said, advice, nowMs));
    case 'steady':
      if (advice !== null) return {phase: 'guiding', advice, sinceMs: nowMs, said: state.said};
      if (nowMs - state.sinceMs < STEADY_MS) return state;
      return counting(nowMs, COUNTDOWN_S);
    case 'counting': {
      if (advice !== null && spoilsPhoto(advice))
        return {phase: 'guiding', advice, sinceMs: nowMs, said: state.said};
      const elapsedS = Math.floor((nowMs - state.sinceMs) / 1000);
      const secondsLeft = COUNTDOWN_S - elapsedS;
      if (secondsLeft <= 0) return {phase: 'shoot', said: state.said};
      if (secondsLeft === state.secondsLeft) return state;
      return {...state, secondsLeft, said: {what: `count-${secondsLeft}`, atMs: nowMs}};
    }
  }
}

const counting = (nowMs: number, secondsLeft: number): Guidance => ({
  phase: 'counting',
  sinceMs: nowMs,
  secondsLeft,
  said: {what: `count-${secondsLeft}`, atMs: nowMs},
});

/** Whether the fault spoils a photo, as leaving the picture or turning does and a swaying arm does not. */
export const spoilsPhoto = (advice: Advice): boolean => SPOILING.has(advice);

/** The state after a fault was found in the photo itself: guiding starts again, and the fault is said at once. */
export const guideAnew = (nowMs: number, advice: Advice): Guidance => ({
  phase: 'guiding',
  advice,
  sinceMs: nowMs,
  said: {what: advice, atMs: nowMs},
});

const SPOILING: ReadonlySet<Advice> = new Set([
  'step-into-view',
  'step-back',
  'come-closer',
  'show-head',
  'show-feet',
  'face-camera',
  'turn-sideways',
]);

/** What to say now. Returns `last` itself if it is too early to speak again. */
function say(last: Said | null, what: Said['what'], nowMs: number): Said | null {
  if (last === null) return {what, atMs: nowMs};
  const waitMs = last.what === what ? REPEAT_MS : PAUSE_MS;
  return nowMs - last.atMs >= waitMs ? {what, atMs: nowMs} : last;
}

const withSaid = (state: Guidance & {phase: 'guiding'}, said: Said | null): Guidance =>
  said === state.said ? state : {...state, said};
