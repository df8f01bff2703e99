import type {SizeFinderError} from '../core/errors.js';
import type {FlowEvent} from './flow-event.js';
import {faultOn, VIEWS} from './photo-checks.js';
import type {FilesState, FlowState} from './state.js';

/** What stopped the shopper in a change of the state: a refused photo, or a failure. The page is told of each. */
export function refusalsIn(from: FlowState, to: FlowState, event: FlowEvent): readonly SizeFinderError[] {
  if (from === to) return [];
  switch (event.type) {
    case 'photo-refused':
    case 'broke':
      return [event.error];
    case 'failed':
      return to.step === 'stopped' ? [event.error] : [];
    default:
      if (isFiles(from) && isFiles(to)) return newFaults(from, to);
      // The camera way takes a bad photo away at once, so that no fault is left on it.
      return event.type === 'photo-checked' && event.verdict.name === 'bad' && from.step === 'capture'
        ? isFiles(from)
          ? []
          : [event.verdict.error]
        : [];
  }
}

const isFiles = (state: FlowState): state is FilesState =>
  state.step === 'capture' && state.route === 'files';

const newFaults = (from: FilesState, to: FilesState): readonly SizeFinderError[] =>
  VIEWS.flatMap(view => {
    const fault = faultOn(to.journey, view);
    return fault === null || fault === faultOn(from.journey, view) ? [] : [fault];
  });
