import type {FlowEvent} from '../../src/flow/flow-event.js';
import {initialState, type FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {ANSWERED} from './flow-samples.js';

/** The state that these events lead to, one after the other. */
export const after = (state: FlowState, ...events: readonly FlowEvent[]): FlowState =>
  events.reduce(transition, state);

/** Opened, and the profile filled in. */
export const answered = after(
  initialState('cm'),
  {type: 'opened', lengthUnit: 'cm'},
  {type: 'draft-edited', draft: ANSWERED.draft},
);
