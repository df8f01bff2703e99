import type {FlowEvent} from '../flow/flow-event.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';

/** What every step's template is given beside its state. Templates hold nothing themselves. */
export interface StepContext {
  readonly t: Messages;
  readonly format: Format;
  readonly send: (event: FlowEvent) => void;
}
