import type {CameraState, FilesState, FlowState} from '../../flow/state.js';
import {faultOn, VIEWS, verdictOn} from '../../flow/photo-checks.js';
import {failureText} from './failure-text.js';
import {newWords} from './guide-line.js';
import type {StepContext} from './step-context.js';
import {slowText} from './slow-text.js';

/**
 * The words for screen readers after a change within a step; null where there are none. A new step needs none,
 * because the focus moves to its title.
 */
export function announcement(from: FlowState, to: FlowState, context: StepContext): string | null {
  if (from.step === 'measuring' && to.step === 'measuring')
    return to.isSlow && !from.isSlow ? slowText(to, context.t) : null;
  if (from.step !== 'capture' || to.step !== 'capture') return null;
  if (to.route === 'files') return announcePhoto(from, to, context);
  return from.route === 'camera' ? announcePhase(from, to, context) : null;
}

function announcePhase(from: CameraState, to: CameraState, context: StepContext): string | null {
  const words = newWords(from, to, context);
  if (words !== null) return words;
  const {t} = context;
  const {phase, view} = to;
  const fault = phase.name === 'review' ? faultOn(to.journey, view) : null;
  if (fault !== null && fault !== faultOn(from.journey, view)) {
    const {what, todo} = failureText(fault, t);
    return `${what} ${todo}`;
  }
  if (phase.name === from.phase.name && view === from.view) return null;
  switch (phase.name) {
    case 'aiming':
      return to.journey.handsFree ? null : t.camera.instruction[view];
    case 'review':
      return `${t.camera.taken[view]} ${t.camera.review[view]}`;
    case 'paused':
      return t.camera.paused;
    default:
      return null;
  }
}

function announcePhoto(from: FlowState, to: FilesState, {t}: StepContext): string | null {
  if (to.journey.exchange === 'by-finder' && from.journey.exchange !== 'by-finder') return t.files.exchanged;
  for (const view of VIEWS) {
    const [photo] = to.journey.photos[view];
    if (photo !== undefined && photo !== from.journey.photos[view][0]) return t.files.ready[view];
    const verdict = verdictOn(to.journey, view);
    if (verdict?.name === 'good' && verdict !== verdictOn(from.journey, view)) return t.files.good[view];
  }
  return null;
}
