import {withLengthUnit} from './draft/draft-units.js';
import type {FlowEvent} from './flow-event.js';
import {convertTexts, readKnown, type TapeState, type WornState} from './known.js';
import {measureWhatIsThere} from './routes.js';
import type {FlowState} from './state.js';

/** The way by tape measure: type, and go on once what is typed can be read. */
export function tapeTransition(state: TapeState, event: FlowEvent): FlowState {
  const {journey, shopper, texts} = state;
  const {lengthUnit} = journey.draft;
  switch (event.type) {
    case 'tape-typed':
      return {...state, texts: {...texts, [event.girth]: event.text}, complaining: false};
    case 'tape-unit-set':
      if (event.unit === lengthUnit) return state;
      return {
        ...state,
        journey: {...journey, draft: withLengthUnit(journey.draft, event.unit)},
        texts: convertTexts(texts, event.unit),
      };
    case 'bra-typed':
      return {...state, bra: event.bra, complaining: false};
    case 'tapes-given': {
      const known = readKnown(state);
      return known === null
        ? {...state, complaining: true}
        : measureWhatIsThere({...journey, ...known}, shopper);
    }
    case 'went-back':
      return {step: 'profile', journey, remark: 'none'};
    default:
      return state;
  }
}

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
