import type {FlowEvent} from './flow-event.js';
import {measureWhatIsThere} from './routes.js';
import type {FlowState, WornState} from './state.js';

/** The way by a worn size: the charts are the page's, so the view says what the choice means for the body. */
export function wornTransition(state: WornState, event: FlowEvent): FlowState {
  const {journey, shopper, outcome} = state;
  switch (event.type) {
    case 'worn-picked':
      return {...state, choice: event.choice, complaining: false};
    case 'worn-given': {
      if (event.worn === null) return {...state, complaining: true};
      const dressed = {...journey, worn: event.worn};
      return outcome === null
        ? measureWhatIsThere(dressed, shopper)
        : {step: 'result', journey: dressed, outcome};
    }
    case 'went-back':
      return outcome === null
        ? {step: 'profile', journey, remark: 'none'}
        : {step: 'result', journey, outcome};
    default:
      return state;
  }
}
