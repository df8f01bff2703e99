import {ADVICE, type Advice} from '../../core/advice.js';
import type {Guidance, Said} from '../../guidance/guide.js';
import {hasPhoto} from '../../flow/routes.js';
import type {CameraState, FlowState} from '../../flow/state.js';
import type {Messages} from '../../locale/messages.js';
import type {StepContext} from './step-context.js';

/** The caption in large type above the camera's picture; null where the instruction in the header is enough. */
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

/** The words to speak aloud, and to give to screen readers, after a change; null where nothing is new. */
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

/** Whether the shopper is on the way that takes photos with the camera. */
export const isCamera = (state: FlowState): state is CameraState =>
  state.step === 'capture' && state.route === 'camera';

/** What the latest look at the live picture led to; null before the first look, and where a button takes the photos. */
export function guidanceOf({phase}: CameraState): Guidance | null {
  if (phase.name !== 'aiming' || phase.look === null || phase.look === 'unavailable') return null;
  return phase.look.guidance;
}

/** The first words of a view: how to turn where the other photo is taken, else to get ready. */
const beginning = ({journey, view}: CameraState, t: Messages): string =>
  hasPhoto(journey, view === 'front' ? 'side' : 'front') ? t.guide.next[view] : t.guide.preparing;

function wordsOf({what}: Said, t: Messages, format: StepContext['format']): string | null {
  if (what === 'hold-still') return t.guide.holdStill;
  if (isAdvice(what)) return t.guide.advice[what];
  const [kind, count] = what.split('-');
  return kind === 'count' ? format.number(Number(count)) : null;
}

const isAdvice = (what: Said['what']): what is Advice => ADVICE.some(advice => advice === what);
