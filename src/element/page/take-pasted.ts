import type {FlowEvent} from '../../flow/flow-event.js';
import type {FlowState} from '../../flow/state.js';

interface Session {
  readonly state: FlowState;
  readonly send: (event: FlowEvent) => void;
}

/**
 * A picture on the clipboard fills the first empty photo of the files step. To be called for the whole dialog, because the
 * focus may be on the bar above the step.
 */
export function takePasted({clipboardData}: ClipboardEvent, {state, send}: Session): void {
  if (state.step !== 'capture' || state.route !== 'files') return;
  const source = [...(clipboardData?.files ?? [])].find(({type}) => type.startsWith('image/'));
  const view = state.journey.photos.front.length === 0 ? 'front' : 'side';
  if (source !== undefined) send({type: 'photo-chosen', view, source});
}
