import type {FlowEvent} from '../../flow/flow-event.js';
import type {Format} from '../../locale/format.js';
import type {Messages} from '../../locale/messages.js';

/** What the template of every step is given beside its state. Templates hold no state of their own. */
export interface StepContext {
  /** The texts in the language in force. */
  readonly t: Messages;
  readonly format: Format;
  readonly send: (event: FlowEvent) => void;
}
