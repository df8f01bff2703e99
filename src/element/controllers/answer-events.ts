import type {FlowEvent} from '../../flow/flow-event.js';

/** The events that change the answer. The page is told of each. */
export const CHANGES_ANSWER: readonly FlowEvent['type'][] = [
  'restored',
  'measured',
  'fit-changed',
  'tape-entered',
  'inside-leg-told',
  'worn-given',
  'worn-removed',
  'bra-removed',
];

/** The events after which the answer is stored anew. */
export const KEPT_AFTER: readonly FlowEvent['type'][] = [...CHANGES_ANSWER, 'keeping-set', 'person-renamed'];
