import {withLengthUnit} from '../answers/draft-units.js';
import {convertTexts, readTapeFields} from '../answers/tape-fields.js';
import type {Tapes} from '../core/outcome.js';
import type {FlowEvent} from './flow-event.js';
import {leaveWay, measureWhatIsThere} from './routes.js';
import type {FlowState, TapeState} from './state.js';

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
      const read = readTapeFields(texts, state.bra, lengthUnit);
      return read === null
        ? {...state, complaining: true}
        : measureWhatIsThere(
            {...journey, ...read, tapes: {...secondaryOf(journey.tapes), ...read.tapes}},
            shopper,
          );
    }
    case 'went-back':
      return leaveWay(journey);
    default:
      return state;
  }
}

/** The secondary dimensions have their fields at the result, and are not asked again beside the girths. */
const secondaryOf = ({chest: _, waist: __, hip: ___, ...secondary}: Tapes): Tapes => secondary;
