import type {WornGarment} from '../../src/answers/worn-garment.js';
import {SizeFinderError} from '../../src/core/errors.js';
import type {CameraPreview} from '../../src/core/browser-objects.js';
import {draftOf} from '../../src/answers/draft-units.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import {newGuidance} from '../../src/guidance/guide.js';
import {
  newJourney,
  type CameraState,
  type FlowState,
  type Journey,
  type LivePose,
} from '../../src/flow/state.js';
import {MEASURED} from './fake-flow.js';

export const SHOPPER = {heightCm: 172, weightKg: 68, ageYears: 34, sex: 'female'} as const;

/** Stand-ins for what only a browser can make; the table never looks inside. */
export const FRONT = {width: 1, height: 1, close: () => undefined} as ImageBitmap; // opaque to the flow
export const SIDE = {width: 2, height: 2, close: () => undefined} as ImageBitmap; // opaque to the flow
export const PREVIEW: CameraPreview = {
  video: {} as HTMLVideoElement, // opaque to the flow
  mirrored: true,
  canSwitch: true,
};
/** A pose in which all is well, as far as the flow cares. */
export const POSE: LivePose = {keypoints: [], widthPx: 360, heightPx: 640};
export const ERROR = new SizeFinderError('body-not-found', 'nobody there', {view: 'side'});

export const ANSWERED: Journey = {
  ...newJourney('cm'),
  draft: draftOf(SHOPPER, 'cm'),
  selfTimerS: 3,
  handsFree: false,
};
export const WITH_FRONT: Journey = {...ANSWERED, photos: {front: [FRONT], side: []}};
export const WITH_BOTH: Journey = {...ANSWERED, photos: {front: [FRONT], side: [SIDE]}};

const handsFree = (journey: Journey): Journey => ({...journey, handsFree: true});

const camera = (state: Omit<CameraState, 'step' | 'route' | 'shopper'>): FlowState => ({
  step: 'capture',
  route: 'camera',
  shopper: SHOPPER,
  ...state,
});

const outcome = {shopper: SHOPPER, measured: MEASURED};
/** "I wear 40 of Other." */
export const WORN: WornGarment = {
  garment: 'Other',
  size: '40',
  observations: [{kind: 'interval', girth: 'waist', lowCm: 76, highCm: 82}],
};
const EMPTY = {name: 'empty'} as const;
const READING = {name: 'reading', id: 1, source: new Blob()} as const;

/** One state of every kind, by name. */
export const STATES = {
  closed: {step: 'closed', journey: ANSWERED, outcome: null},
  'closed with answer': {step: 'closed', journey: ANSWERED, outcome},
  'profile, empty': {step: 'profile', journey: newJourney('cm'), remark: 'none'},
  profile: {step: 'profile', journey: ANSWERED, remark: 'none'},
  tips: camera({journey: ANSWERED, view: 'front', phase: {name: 'tips'}}),
  starting: camera({journey: ANSWERED, view: 'front', phase: {name: 'starting'}}),
  paused: camera({journey: ANSWERED, view: 'front', phase: {name: 'paused'}}),
  aiming: camera({journey: ANSWERED, view: 'front', phase: {name: 'aiming', preview: PREVIEW, look: null}}),
  counting: camera({
    journey: ANSWERED,
    view: 'front',
    phase: {name: 'counting', preview: PREVIEW, secondsLeft: 2, look: null},
  }),
  shooting: camera({
    journey: ANSWERED,
    view: 'front',
    phase: {name: 'shooting', preview: PREVIEW, byGuide: false},
  }),
  'front review': camera({journey: WITH_FRONT, view: 'front', phase: {name: 'review', preview: PREVIEW}}),
  'side aiming': camera({
    journey: WITH_FRONT,
    view: 'side',
    phase: {name: 'aiming', preview: PREVIEW, look: null},
  }),
  'side review': camera({journey: WITH_BOTH, view: 'side', phase: {name: 'review', preview: PREVIEW}}),
  'aiming hands-free': camera({
    journey: handsFree(ANSWERED),
    view: 'front',
    phase: {name: 'aiming', preview: PREVIEW, look: null},
  }),
  'counting hands-free': camera({
    journey: handsFree(ANSWERED),
    view: 'front',
    phase: {
      name: 'counting',
      preview: PREVIEW,
      secondsLeft: 2,
      look: {guidance: newGuidance(0, 'front'), pose: null},
    },
  }),
  'shooting hands-free': camera({
    journey: handsFree(ANSWERED),
    view: 'front',
    phase: {name: 'shooting', preview: PREVIEW, byGuide: true},
  }),
  'side shooting hands-free': camera({
    journey: handsFree(WITH_FRONT),
    view: 'side',
    phase: {name: 'shooting', preview: PREVIEW, byGuide: true},
  }),
  'review of both': camera({
    journey: handsFree(WITH_BOTH),
    view: 'side',
    phase: {name: 'review-both', preview: PREVIEW, secondsLeft: 2},
  }),
  files: {
    step: 'capture',
    route: 'files',
    journey: ANSWERED,
    shopper: SHOPPER,
    slots: {front: EMPTY, side: EMPTY},
    thenMeasure: false,
  },
  'files, reading': {
    step: 'capture',
    route: 'files',
    journey: WITH_FRONT,
    shopper: SHOPPER,
    slots: {front: EMPTY, side: READING},
    thenMeasure: false,
  },
  'files, both': {
    step: 'capture',
    route: 'files',
    journey: WITH_BOTH,
    shopper: SHOPPER,
    slots: {front: EMPTY, side: EMPTY},
    thenMeasure: false,
  },
  tape: {
    step: 'tape',
    journey: ANSWERED,
    shopper: SHOPPER,
    texts: {chest: '', waist: '78', hip: ''},
    bra: {text: '', system: null},
    complaining: false,
  },
  worn: {
    step: 'worn',
    journey: WITH_FRONT,
    shopper: SHOPPER,
    choice: {chart: '0', size: '1', feel: 'good'},
    complaining: false,
    outcome: null,
  },
  measuring: {
    step: 'measuring',
    journey: WITH_BOTH,
    shopper: SHOPPER,
    photos: WITH_BOTH.photos,
    progress01: 0.2,
  },
  result: {step: 'result', journey: WITH_BOTH, outcome},
  stopped: {step: 'stopped', journey: WITH_BOTH, shopper: SHOPPER, error: ERROR},
} as const satisfies Record<string, FlowState>;

export type StateName = keyof typeof STATES;

/** One event of every kind, by type. */
export const EVENTS: {readonly [Type in FlowEvent['type']]: Extract<FlowEvent, {type: Type}>} = {
  opened: {type: 'opened', lengthUnit: 'cm'},
  closed: {type: 'closed'},
  forgotten: {type: 'forgotten', lengthUnit: 'cm'},
  restored: {type: 'restored', journey: ANSWERED, outcome},
  'photos-given': {type: 'photos-given', front: new Blob(), side: null, shopper: SHOPPER, lengthUnit: 'cm'},
  'draft-edited': {type: 'draft-edited', draft: ANSWERED.draft},
  'sharing-set': {type: 'sharing-set', sharing: true},
  'consent-set': {type: 'consent-set', consented: true},
  'consent-missed': {type: 'consent-missed'},
  'keeping-set': {type: 'keeping-set', person: {id: '1', name: 'Me'}},
  'person-renamed': {type: 'person-renamed', name: 'Alex'},
  'keeping-failed': {type: 'keeping-failed'},
  'route-chosen': {type: 'route-chosen', route: 'files'},
  'went-back': {type: 'went-back'},
  retried: {type: 'retried'},
  'answers-reopened': {type: 'answers-reopened'},
  'started-over': {type: 'started-over', lengthUnit: 'cm'},
  'tape-typed': {type: 'tape-typed', girth: 'hip', text: '100'},
  'tape-unit-set': {type: 'tape-unit-set', unit: 'in'},
  'bra-typed': {type: 'bra-typed', bra: {text: '75C', system: 'eu'}},
  'bra-removed': {type: 'bra-removed'},
  'tapes-given': {type: 'tapes-given'},
  'worn-picked': {type: 'worn-picked', choice: {chart: '0', size: '2', feel: 'loose'}},
  'worn-given': {type: 'worn-given', worn: WORN},
  'worn-removed': {type: 'worn-removed'},
  'tips-read': {type: 'tips-read'},
  'self-timer-set': {type: 'self-timer-set', selfTimerS: 5},
  'hands-free-set': {type: 'hands-free-set', handsFree: true},
  'muted-set': {type: 'muted-set', muted: true},
  'camera-switched': {type: 'camera-switched'},
  'camera-ready': {type: 'camera-ready', preview: PREVIEW},
  'camera-paused': {type: 'camera-paused'},
  'camera-resumed': {type: 'camera-resumed'},
  looked: {type: 'looked', advice: 'step-back', pose: POSE, atMs: 100},
  'guidance-failed': {type: 'guidance-failed'},
  'shutter-pressed': {type: 'shutter-pressed'},
  'second-passed': {type: 'second-passed'},
  'countdown-cancelled': {type: 'countdown-cancelled'},
  'photo-taken': {type: 'photo-taken', frames: [FRONT], pitchDeg: 2},
  'photo-spoilt': {type: 'photo-spoilt', advice: 'face-camera', atMs: 100},
  'photo-accepted': {type: 'photo-accepted'},
  'photo-retaken': {type: 'photo-retaken', view: 'front'},
  'side-skipped': {type: 'side-skipped'},
  'photo-chosen': {type: 'photo-chosen', view: 'front', source: new Blob()},
  'photo-read': {type: 'photo-read', view: 'side', id: 1, photo: SIDE},
  'photo-refused': {type: 'photo-refused', view: 'side', id: 1, error: ERROR},
  'photo-removed': {type: 'photo-removed', view: 'front'},
  'photos-swapped': {type: 'photos-swapped'},
  'measure-requested': {type: 'measure-requested'},
  progressed: {type: 'progressed', progress01: 0.6},
  measured: {type: 'measured', measured: MEASURED},
  failed: {type: 'failed', error: ERROR},
  'fit-changed': {type: 'fit-changed', fit: 'relaxed'},
  'tape-entered': {type: 'tape-entered', girth: 'waist', valueCm: 82},
  'inside-leg-told': {type: 'inside-leg-told', valueCm: 81},
};

/** How the tables below call the place that a state is. */
export function placeOf(state: FlowState): string {
  if (state.step !== 'capture') return state.step;
  if (state.route === 'files') return 'files';
  return `${state.view} ${state.phase.name}`;
}
