import type {View} from '../core/domain.js';
import type {Advice} from './pose-advice.js';

/** Where the hands-free photo stands. `sinceMs` is when this phase began. */
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

/** The last thing said aloud; a voice that repeats itself every second is worse than none. */
export interface Said {
  readonly what: Advice | 'hold-still' | `count-${number}` | `begin-${View}`;
  readonly atMs: number;
}

/** A fault must last so long before it is spoken of: landmarks flicker. */
const SETTLE_MS = 350;
/** The same words again after so long, other words after so much. */
const REPEAT_MS = 5000;
const PAUSE_MS = 1800;
/** All well for so long starts the countdown. */
const STEADY_MS = 700;
const COUNTDOWN_S = 3;
/** To hear the first sentence of a view out and to follow it: a few steps back, or a turn. */
const BEGINNING_MS: Readonly<Record<View, number>> = {front: 1500, side: 2500};

/** Where each view begins. What it begins with has just been said, so nothing else is said for a while. */
export const newGuidance = (nowMs: number, view: View): Guidance => ({
  phase: 'guiding',
  advice: 'step-into-view',
  sinceMs: nowMs,
  said: {what: `begin-${view}`, atMs: nowMs + BEGINNING_MS[view]},
});

/**
 * The next state after a look at the live picture. Pure: the clock comes in as `nowMs`. A countdown goes on
 * through single bad looks (an arm that sways) and stops at a fault that lasts.
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

/** Leaving or turning ends the countdown and spoils a photo; a swaying arm or a flickering landmark does not. */
export const spoilsPhoto = (advice: Advice): boolean => SPOILING.has(advice);

/** Begins anew with a fault that has just been found in a photo, and says so at once. */
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

/** Returns what was said last when it is too early to speak again. */
function say(last: Said | null, what: Said['what'], nowMs: number): Said | null {
  if (last === null) return {what, atMs: nowMs};
  const waitMs = last.what === what ? REPEAT_MS : PAUSE_MS;
  return nowMs - last.atMs >= waitMs ? {what, atMs: nowMs} : last;
}

const withSaid = (state: Guidance & {phase: 'guiding'}, said: Said | null): Guidance =>
  said === state.said ? state : {...state, said};
