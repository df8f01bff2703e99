import type {FlowEvent} from './flow-event.js';
import {leaveWay, measureWhatIsThere} from './routes.js';
import {hasAnswer, type FlowState, type WornState} from './state.js';

/** The way by a worn size: the charts are the page's, so the view says what the choice means for the body. */
export function wornTransition(state: WornState, event: FlowEvent): FlowState {
  const {journey, shopper} = state;
  switch (event.type) {
    case 'worn-picked':
      return {...state, choice: event.choice, complaining: false};
    case 'worn-given': {
      if (event.worn === null) return {...state, complaining: true};
      const dressed = {...journey, worn: event.worn};
      // An answer that is there is updated with the size; no photo has to be measured again.
      return hasAnswer(dressed) ? {step: 'result', journey: dressed} : measureWhatIsThere(dressed, shopper);
    }
    case 'went-back':
      return leaveWay(journey);
    default:
      return state;
  }
}
