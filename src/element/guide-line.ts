import {ADVICE, type Advice} from '../guidance/pose-advice.js';
import type {Guidance, Said} from '../guidance/guide.js';
import {hasPhoto} from '../flow/routes.js';
import type {CameraState, FlowState} from '../flow/state.js';
import type {Messages} from '../locale/messages.js';
import type {StepContext} from './step-context.js';

/** What stands large over the picture; null where the line above the picture says all. */
export function guideLine(state: CameraState, t: Messages): string | null {
  const {phase, view, journey} = state;
  if (phase.name === 'shooting') return journey.handsFree ? t.guide.holdStill : null;
  if (phase.name !== 'aiming') return null;
  if (phase.look === 'unavailable') return t.guide.unavailable;
  if (!journey.handsFree) return null;
  const guidance = guidanceOf(state);
  if (guidance === null) return beginning(state, t);
  if (guidance.phase !== 'guiding') return t.guide.holdStill;
  const what = guidance.said?.what ?? `begin-${view}`;
  if (isAdvice(what)) return t.guide.advice[what];
  return what === `begin-${view}` ? beginning(state, t) : t.guide.advice[guidance.advice];
}

/** What a step further has to be said aloud, and told to a screen reader; null when it is nothing new. */
export function newWords(from: FlowState, to: CameraState, {t, format}: StepContext): string | null {
  const before = isCamera(from) ? from : null;
  const {phase} = to;
  if (phase.name === 'counting') return format.number(phase.secondsLeft);
  if (phase.name === 'review-both') return before?.phase.name === 'shooting' ? t.guide.bothTaken : null;
  if (phase.name !== 'aiming') return null;
  if (phase.look === 'unavailable') return isUnavailable(before) ? null : t.guide.unavailable;
  if (!to.journey.handsFree) return null;
  const said = guidanceOf(to)?.said ?? null;
  if (said === null) return before?.phase.name === 'aiming' ? null : beginning(to, t);
  return said === (before && guidanceOf(before)?.said) ? null : wordsOf(said, t, format);
}

const isUnavailable = (state: CameraState | null): boolean =>
  state !== null && 'look' in state.phase && state.phase.look === 'unavailable';

/** Narrows to the camera way. */
export const isCamera = (state: FlowState): state is CameraState =>
  state.step === 'capture' && state.route === 'camera';

/** Null before the first look, and where the button takes the photos. */
export function guidanceOf({phase}: CameraState): Guidance | null {
  if (phase.name !== 'aiming' || phase.look === null || phase.look === 'unavailable') return null;
  return phase.look.guidance;
}

/** A view begins by what was done before it, or by getting ready. */
const beginning = ({journey, view}: CameraState, t: Messages): string =>
  hasPhoto(journey, view === 'front' ? 'side' : 'front') ? t.guide.next[view] : t.guide.preparing;

function wordsOf({what}: Said, t: Messages, format: StepContext['format']): string | null {
  if (what === 'hold-still') return t.guide.holdStill;
  if (isAdvice(what)) return t.guide.advice[what];
  const [kind, count] = what.split('-');
  return kind === 'count' ? format.number(Number(count)) : null;
}

const isAdvice = (what: Said['what']): what is Advice => ADVICE.some(advice => advice === what);
