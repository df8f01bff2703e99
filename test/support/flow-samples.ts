import type {WornGarment} from '../../src/core/worn-garment.js';
import {SizeFinderError} from '../../src/core/errors.js';
import type {CameraPreview} from '../../src/core/browser-objects.js';
import {draftOf} from '../../src/answers/draft-units.js';
import type {Outcome} from '../../src/core/outcome.js';
import {newGuidance} from '../../src/guidance/guide.js';
import {
  newJourney,
  type AnsweredJourney,
  type CameraState,
  type FlowState,
  type Journey,
} from '../../src/flow/state.js';
import {MEASURED} from './fake-flow.js';
import type {LivePose} from '../../src/guidance/body-outline.js';

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
export const WITH_FRONT: Journey = {
  ...ANSWERED,
  photos: {front: [FRONT], side: []},
  cameraPoses: {front: {pitchDeg: 1}},
};
export const WITH_BOTH: Journey = {
  ...WITH_FRONT,
  photos: {...WITH_FRONT.photos, side: [SIDE]},
  cameraPoses: {front: {pitchDeg: 1}, side: {pitchDeg: 2}},
};

const handsFree = (journey: Journey): Journey => ({...journey, handsFree: true});

const camera = (state: Omit<CameraState, 'step' | 'route' | 'shopper' | 'retakes'>): FlowState => ({
  step: 'capture',
  route: 'camera',
  shopper: SHOPPER,
  retakes: 0,
  ...state,
});

export const OUTCOME: Outcome = {shopper: SHOPPER, measured: MEASURED};
/** "I wear 40 of Other." */
export const WORN: WornGarment = {
  garment: 'Other',
  size: '40',
  observations: [{kind: 'interval', girth: 'waist', lowCm: 76, highCm: 82}],
};
const TAPE = {
  step: 'tape',
  journey: ANSWERED,
  shopper: SHOPPER,
  texts: {chest: '', waist: '78', hip: ''},
  bra: {text: '', system: null},
  complaining: false,
} as const;
const WORN_STEP = {
  step: 'worn',
  journey: WITH_FRONT,
  shopper: SHOPPER,
  choice: {chart: '0', size: '1', feel: 'good'},
  complaining: false,
} as const;
const EMPTY = {name: 'empty'} as const;
const READING = {name: 'reading', id: 1, source: new Blob()} as const;

/** A journey that has an answer from its two photos. */
const WITH_ANSWER: AnsweredJourney = {...WITH_BOTH, outcome: OUTCOME};

/** One state of every kind, by name. Those "after an answer" belong to a way that began at the result. */
export const STATES = {
  closed: {step: 'closed', journey: ANSWERED},
  'closed after an answer': {step: 'closed', journey: {...ANSWERED, outcome: OUTCOME}},
  'profile, empty': {step: 'profile', journey: newJourney('cm'), remark: 'none'},
  profile: {step: 'profile', journey: ANSWERED, remark: 'none'},
  'profile after an answer': {step: 'profile', journey: WITH_ANSWER, remark: 'none'},
  tips: camera({journey: ANSWERED, view: 'front', phase: {name: 'tips'}}),
  'tips after an answer': camera({journey: WITH_ANSWER, view: 'front', phase: {name: 'tips'}}),
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
    journey: {...WITH_FRONT, route: 'files'},
    shopper: SHOPPER,
    slots: {front: EMPTY, side: READING},
    thenMeasure: false,
  },
  'files, both': {
    step: 'capture',
    route: 'files',
    journey: {...WITH_BOTH, route: 'files'},
    shopper: SHOPPER,
    slots: {front: EMPTY, side: EMPTY},
    thenMeasure: false,
  },
  'files after an answer': {
    step: 'capture',
    route: 'files',
    journey: WITH_ANSWER,
    shopper: SHOPPER,
    slots: {front: EMPTY, side: EMPTY},
    thenMeasure: false,
  },
  tape: TAPE,
  'tape after an answer': {...TAPE, journey: WITH_ANSWER},
  worn: WORN_STEP,
  'worn after an answer': {...WORN_STEP, journey: WITH_ANSWER},
  measuring: {
    step: 'measuring',
    journey: WITH_BOTH,
    shopper: SHOPPER,
    photos: WITH_BOTH.photos,
    progress01: 0.2,
    stage: 'loading',
    isSlow: false,
  },
  'measuring the front alone': {
    step: 'measuring',
    journey: WITH_FRONT,
    shopper: SHOPPER,
    photos: WITH_FRONT.photos,
    progress01: 0.2,
    stage: 'loading',
    isSlow: false,
  },
  'measuring answers': {
    step: 'measuring',
    journey: ANSWERED,
    shopper: SHOPPER,
    photos: null,
    progress01: 0.2,
    stage: 'loading',
    isSlow: false,
  },
  'measuring answers after an answer': {
    step: 'measuring',
    journey: WITH_ANSWER,
    shopper: SHOPPER,
    photos: null,
    progress01: 0.2,
    stage: 'loading',
    isSlow: false,
  },
  result: {step: 'result', journey: WITH_ANSWER},
  stopped: {step: 'stopped', journey: WITH_BOTH, shopper: SHOPPER, error: ERROR},
  'stopped after an answer': {step: 'stopped', journey: WITH_ANSWER, shopper: SHOPPER, error: ERROR},
} as const satisfies Record<string, FlowState>;

export type StateName = keyof typeof STATES;

/** What a state carries, in the words of the table of transitions: photos by their view, and an answer. */
export function loadOf({journey: {photos, outcome}}: FlowState): readonly string[] {
  return [
    ...(photos.front.length > 0 ? ['front'] : []),
    ...(photos.side.length > 0 ? ['side'] : []),
    ...(outcome === null ? [] : ['answer']),
  ];
}

/** The place of a state, in the words of the table of transitions. */
export function placeOf(state: FlowState): string {
  if (state.step !== 'capture') return state.step;
  if (state.route === 'files') return 'files';
  return `${state.view} ${state.phase.name}`;
}
