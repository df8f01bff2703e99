import type {FlowEvent} from './flow-event.js';
import {leaveWay, measureWhatIsThere} from './routes.js';
import {hasAnswer, type FlowState, type WornChoice, type WornState} from './state.js';

/** The way by a worn size: the charts are the page's, so the view says what the choice means for the body. */
export function wornTransition(state: WornState, event: FlowEvent): FlowState {
  const {journey, shopper} = state;
  switch (event.type) {
    case 'worn-picked':
      // A search chooses nothing, so the form still says what is missing.
      return {
        ...state,
        choice: event.choice,
        complaining: state.complaining && isSame(state.choice, event.choice),
      };
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

const isSame = (one: WornChoice, other: WornChoice): boolean =>
  one.chart === other.chart && one.size === other.size && one.feel === other.feel;
