import type {FlowState} from '../flow/state.js';
import type {StepContext} from './step-context.js';

/** What a screen reader is told when the flow moved within a step; a new step moves the focus to its title. */
export function announcement(from: FlowState, to: FlowState, {t, format}: StepContext): string | null {
  if (to.step !== 'capture' || from.step !== 'capture') return null;
  if (to.route === 'files') return announceReadPhoto(from, to, t);
  const {phase, view} = to;
  switch (phase.name) {
    case 'counting':
      return format.number(phase.secondsLeft);
    case 'aiming':
      return t.camera.instruction[view];
    case 'review':
      return `${t.camera.taken[view]} ${t.camera.review[view]}`;
    case 'paused':
      return t.camera.paused;
    default:
      return null;
  }
}

function announceReadPhoto(
  from: FlowState,
  to: Extract<FlowState, {route: 'files'}>,
  t: StepContext['t'],
): string | null {
  for (const view of ['front', 'side'] as const) {
    const [photo] = to.journey.photos[view];
    if (photo !== undefined && photo !== from.journey.photos[view][0]) return t.files.ready[view];
  }
  return null;
}
