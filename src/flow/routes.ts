import {writeTapes} from '../answers/tape-fields.js';
import {NO_PHOTOS, type Photos} from '../core/browser-objects.js';
import {lacksStature, type ShopperProfile, type View} from '../core/domain.js';
import {
  hasAnswer,
  needsModels,
  needsStature,
  type CameraState,
  type FilesState,
  type FlowState,
  type Journey,
  type MeasuringState,
  type ProfileState,
  type ResultState,
  type TapeState,
  type Way,
  type WornState,
} from './state.js';

/**
 * The first step of a way of being measured. Photos that are there already are kept on every way. Where a way needs the
 * stature and it is not told, the form asks for it.
 */
export function followRoute(journey: Journey, shopper: ShopperProfile, way: Way): FlowState {
  if (needsStature(way) && lacksStature(shopper))
    return askAgain({step: 'profile', journey, remark: 'none'}, way);
  switch (way) {
    case 'camera':
      return {...enterCamera(journey, shopper), phase: {name: 'tips'}};
    case 'files':
      return enterFiles(journey, shopper);
    case 'answers':
      return enterMeasuring({...journey, route: way}, shopper, null);
    case 'kept-photos':
      return hasPhoto(journey, 'front')
        ? enterMeasuring(withPhotoRoute(journey), shopper, journey.photos)
        : enterFiles(journey, shopper);
    case 'tape':
      return enterTape(journey, shopper);
    case 'worn':
      return enterWorn(journey, shopper);
  }
}

/** The form, which names every answer that this way needs and that is missing or wrong. */
export const askAgain = (state: ProfileState, way: Way): ProfileState => ({
  ...state,
  remark: 'complaining',
  ...(needsModels(way) && {photosLikely: true}),
});

/** Back to where a way began: the result if there is an answer, else the profile. */
export const leaveWay = (journey: Journey): ResultState | ProfileState =>
  hasAnswer(journey) ? {step: 'result', journey} : {step: 'profile', journey, remark: 'none'};

/** Opens the camera at the first view that has no photo yet. */
export const enterCamera = (journey: Journey, shopper: ShopperProfile): CameraState => ({
  step: 'capture',
  route: 'camera',
  journey: {...journey, route: 'camera'},
  shopper,
  view: missingView(journey.photos),
  phase: {name: 'starting'},
  retakes: 0,
});

export const enterFiles = (journey: Journey, shopper: ShopperProfile): FilesState => ({
  step: 'capture',
  route: 'files',
  journey: {...journey, route: 'files'},
  shopper,
  slots: {front: {name: 'empty'}, side: {name: 'empty'}},
  thenMeasure: false,
});

export const enterTape = (journey: Journey, shopper: ShopperProfile): TapeState => ({
  step: 'tape',
  journey,
  shopper,
  texts: writeTapes(journey.tapes, journey.draft.lengthUnit),
  bra: {text: journey.bra?.label ?? '', system: journey.bra?.system ?? null},
  complaining: false,
});

export const enterWorn = (journey: Journey, shopper: ShopperProfile): WornState => ({
  step: 'worn',
  journey,
  shopper,
  choice: {chart: '', size: '', feel: 'good'},
  complaining: false,
});

export const enterMeasuring = (
  journey: Journey,
  shopper: ShopperProfile,
  photos: Photos | null,
): MeasuringState => ({
  step: 'measuring',
  journey,
  shopper,
  photos,
  progress01: 0,
  stage: 'loading',
  isSlow: false,
});

/** Measures by photos if there are any and the stature is told, else by the answers; what the shopper knows is added in the result. */
export const measureWhatIsThere = (journey: Journey, shopper: ShopperProfile): MeasuringState =>
  hasPhoto(journey, 'front') && !lacksStature(shopper)
    ? enterMeasuring(withPhotoRoute(journey), shopper, journey.photos)
    : enterMeasuring({...journey, route: 'answers'}, shopper, null);

export const withoutPhotos = (journey: Journey, view: View): Journey => ({
  ...journey,
  photos: {...journey.photos, [view]: []},
  cameraPoses: {...journey.cameraPoses, [view]: {}},
  exchange: 'none',
});

export const dropPhotos = <T extends Journey>(journey: T): T => ({
  ...journey,
  photos: NO_PHOTOS,
  checks: [],
  exchange: 'none',
  cameraPoses: {},
});

/** Each photo becomes the other view. */
export const exchangePhotos = (journey: Journey, exchange: Journey['exchange']): Journey => ({
  ...journey,
  exchange,
  photos: {front: journey.photos.side, side: journey.photos.front},
  cameraPoses: {front: journey.cameraPoses.side ?? {}, side: journey.cameraPoses.front ?? {}},
});

export const hasPhoto = (journey: Journey, view: View): boolean => journey.photos[view].length > 0;

/** Where "back" leads to from measuring when the last word was "answers only". */
const withPhotoRoute = (journey: Journey): Journey =>
  journey.route === 'answers' ? {...journey, route: 'files'} : journey;

const missingView = (photos: Photos): View =>
  photos.front.length > 0 && photos.side.length === 0 ? 'side' : 'front';
