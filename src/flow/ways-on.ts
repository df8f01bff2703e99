import type {CameraObstacle, FailureCode} from '../core/errors.js';
import type {FlowEvent} from './flow-event.js';
import {enterCamera, enterFiles, enterMeasuring, hasPhoto, withoutPhotos} from './routes.js';
import type {FlowState, StoppedState} from './state.js';

/** What the shopper can do after a failure; `locale/` has a label for each. */
export type WayOn = 'retry' | 'retake' | 'camera' | 'files' | 'answers' | 'change-answers';

/** A failure is never a dead end: the ways on, the likeliest first. */
export function waysOn({error, journey}: StoppedState): readonly WayOn[] {
  switch (error.code) {
    case 'camera-denied':
    case 'camera-busy':
    case 'camera-interrupted':
    case 'camera-missing':
      return isBarred(error.detail.obstacle)
        ? ['files', 'answers']
        : error.code === 'camera-missing'
          ? ['files', 'retry', 'answers']
          : ['retry', 'files', 'answers'];
    case 'insecure-context':
      return ['files', 'answers'];
    case 'profile-invalid':
      return ['change-answers'];
    case 'model-unavailable':
      return ['retry', 'answers'];
    default:
      if (!isAboutPhoto(error.code)) return ['retry', 'answers'];
      return journey.route === 'camera' ? ['retake', 'files', 'answers'] : ['retake', 'camera', 'answers'];
  }
}

/**
 * Whether another try would meet the same obstacle. A rule of the page or the browser stays, while another camera can
 * be connected.
 */
const isBarred = (obstacle: CameraObstacle | undefined): boolean =>
  obstacle !== undefined && obstacle !== 'unsuitable';

/** The event a way on stands for. */
export function eventOf(way: WayOn): FlowEvent {
  switch (way) {
    case 'retry':
    case 'retake':
      return {type: 'retried'};
    case 'change-answers':
      return {type: 'answers-reopened'};
    default:
      return {type: 'route-chosen', route: way};
  }
}

/** Back to exactly what failed, with everything else kept. */
export function retry({journey, shopper, error}: StoppedState): FlowState {
  if (!isAboutPhoto(error.code)) {
    if (isAboutCamera(error.code)) return enterCamera(journey, shopper);
    const withPhotos = journey.route !== 'answers' && hasPhoto(journey, 'front');
    return enterMeasuring(journey, shopper, withPhotos ? journey.photos : null);
  }
  const {view} = error.detail;
  const cleared = view === undefined ? journey : withoutPhotos(journey, view);
  if (journey.route === 'camera') return {...enterCamera(cleared, shopper), view: view ?? 'front'};
  const files = enterFiles(cleared, shopper);
  return view === undefined ? files : {...files, slots: {...files.slots, [view]: {name: 'refused', error}}};
}

const PHOTO_FAULTS: readonly FailureCode[] = [
  'body-not-found',
  'body-cropped',
  'body-too-far',
  'several-people',
  'wrong-pose',
  'image-unreadable',
];

/** Whether another photo would help. */
export const isAboutPhoto = (code: FailureCode): boolean => PHOTO_FAULTS.includes(code);
const isAboutCamera = (code: FailureCode): boolean => code.startsWith('camera-');
