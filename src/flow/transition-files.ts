import type {View} from '../core/domain.js';
import {draftOf} from '../answers/draft-units.js';
import type {FlowEvent} from './flow-event.js';
import {faultOn, isUndecided, VIEWS} from './photo-checks.js';
import {
  enterFiles,
  enterMeasuring,
  exchangePhotos,
  followRoute,
  hasPhoto,
  leaveWay,
  withoutPhotos,
} from './routes.js';
import type {PhotoSource} from '../core/browser-objects.js';
import type {FilesState, FileSlot, FlowState, Journey} from './state.js';

const EMPTY: FileSlot = {name: 'empty'};

/** The way by two photos from files: each is read on its own, and one that cannot be read spoils no other. */
export function filesTransition(state: FilesState, event: FlowEvent): FlowState {
  const {journey, shopper} = state;
  switch (event.type) {
    case 'photo-chosen':
      return choose(state, event.view, event.source);
    case 'photo-read':
      return isAwaited(state, event.view, event.id) ? keep(state, event.view, event.photo) : state;
    case 'photo-refused': {
      if (!isAwaited(state, event.view, event.id)) return state;
      return {...withSlot(state, event.view, {name: 'refused', error: event.error}), thenMeasure: false};
    }
    case 'photo-removed':
      return {
        ...withSlot(state, event.view, EMPTY),
        journey: withoutPhotos(journey, event.view),
        thenMeasure: false,
      };
    case 'photos-swapped':
      return isReading(state) ? state : enterFiles(exchangePhotos(journey, 'by-shopper'), shopper);
    case 'measure-requested':
      return measure(state);
    case 'route-chosen':
      return followRoute(journey, shopper, event.route);
    case 'went-back':
      return leaveWay(journey);
    default:
      return state;
  }
}

/** Photos that the page hands over run the same steps as chosen ones, with the answers filled in. */
export function readGivenPhotos(
  journey: Journey,
  {front, side, shopper, lengthUnit}: Extract<FlowEvent, {type: 'photos-given'}>,
): FlowState {
  const answered: Journey = {
    ...journey,
    draft: draftOf(shopper, lengthUnit),
    photos: {front: [], side: []},
    checks: [],
    exchange: 'none',
    cameraPoses: {},
    tapes: {},
    worn: null,
    bra: null,
    outcome: null,
  };
  const withFront = choose({...enterFiles(answered, shopper), thenMeasure: true}, 'front', front);
  return side === null ? withFront : choose(withFront, 'side', side);
}

function choose(state: FilesState, view: View, source: PhotoSource): FilesState {
  const slot = state.slots[view];
  const id = slot.name === 'reading' ? slot.id + 1 : 1;
  return {
    ...withSlot(state, view, {name: 'reading', id, source}),
    journey: withoutPhotos(state.journey, view),
  };
}

function keep(state: FilesState, view: View, photo: ImageBitmap): FlowState {
  const photos = {...state.journey.photos, [view]: [photo]};
  const journey = {...state.journey, photos};
  const kept: FilesState = {...withSlot(state, view, EMPTY), journey};
  return kept.thenMeasure && !isReading(kept) ? enterMeasuring(journey, state.shopper, photos) : kept;
}

/** A side photo that cannot be measured is left out; a front photo is needed. */
function measure(state: FilesState): FlowState {
  const {journey, shopper} = state;
  if (isReading(state) || !hasPhoto(journey, 'front')) return state;
  if (VIEWS.some(view => isUndecided(journey, view))) return {...state, thenMeasure: true};
  if (faultOn(journey, 'front') !== null) return state;
  const {photos} = journey;
  const usable = faultOn(journey, 'side') === null ? photos : {...photos, side: []};
  return enterMeasuring(journey, shopper, usable);
}

const isAwaited = ({slots}: FilesState, view: View, id: number): boolean => {
  const slot = slots[view];
  return slot.name === 'reading' && slot.id === id;
};

const isReading = ({slots}: FilesState): boolean =>
  slots.front.name === 'reading' || slots.side.name === 'reading';

const withSlot = (state: FilesState, view: View, slot: FileSlot): FilesState => ({
  ...state,
  slots: {...state.slots, [view]: slot},
});
