import type {CameraPreview} from './browser-objects.js';
import type {FlowEvent} from './flow-event.js';
import {enterMeasuring, followRoute, hasPhoto, withoutPhotos} from './routes.js';
import type {CameraPhase, CameraState, FlowState} from './state.js';

/** The camera way: tips, then for each view aim, count down, shoot, look at the photo. */
export function cameraTransition(state: CameraState, event: FlowEvent): FlowState {
  const {journey, shopper, phase} = state;
  switch (event.type) {
    case 'self-timer-set':
      return {...state, journey: {...journey, selfTimerS: event.selfTimerS}};
    case 'route-chosen':
      return followRoute(journey, shopper, event.route);
    case 'failed':
      return phase.name === 'tips' ? state : {step: 'stopped', journey, shopper, error: event.error};
    case 'went-back':
      return goBack(state);
    case 'side-skipped':
      return hasPhoto(journey, 'front') ? enterMeasuring(journey, shopper, journey.photos) : state;
    default:
      return phaseTransition(state, event);
  }
}

function phaseTransition(state: CameraState, event: FlowEvent): FlowState {
  const {phase} = state;
  switch (phase.name) {
    case 'tips':
      return event.type === 'tips-read' ? {...state, phase: {name: 'starting'}} : state;
    case 'paused':
      return event.type === 'camera-resumed' ? {...state, phase: {name: 'starting'}} : state;
    case 'starting':
      if (event.type === 'camera-ready') return {...state, phase: lookOrAim(state, event.preview)};
      return event.type === 'camera-paused' ? {...state, phase: {name: 'paused'}} : state;
    default:
      return livePhaseTransition(state, phase, event);
  }
}

type LivePhase = Extract<CameraPhase, {preview: CameraPreview}>;

function livePhaseTransition(state: CameraState, phase: LivePhase, event: FlowEvent): FlowState {
  if (event.type === 'camera-paused') return {...state, phase: {name: 'paused'}};
  if (event.type === 'camera-switched') return switchCamera(state);
  const {preview} = phase;
  switch (phase.name) {
    case 'aiming':
      return event.type === 'shutter-pressed' ? {...state, phase: release(state, preview)} : state;
    case 'counting':
      if (event.type === 'countdown-cancelled') return {...state, phase: {name: 'aiming', preview}};
      return event.type === 'second-passed' ? {...state, phase: countDown(phase)} : state;
    case 'shooting':
      return event.type === 'photo-taken' ? keep(state, preview, event.photo) : state;
    case 'review':
      if (event.type === 'photo-accepted') return accept(state, preview);
      return event.type === 'photo-retaken' ? retake(state, preview, event.view) : state;
  }
}

const lookOrAim = ({journey, view}: CameraState, preview: CameraPreview): CameraPhase => ({
  name: hasPhoto(journey, view) ? 'review' : 'aiming',
  preview,
});

const release = ({journey: {selfTimerS}}: CameraState, preview: CameraPreview): CameraPhase =>
  selfTimerS === 0 ? {name: 'shooting', preview} : {name: 'counting', preview, secondsLeft: selfTimerS};

const countDown = ({preview, secondsLeft}: Extract<CameraPhase, {name: 'counting'}>): CameraPhase =>
  secondsLeft > 1 ? {name: 'counting', preview, secondsLeft: secondsLeft - 1} : {name: 'shooting', preview};

function keep(state: CameraState, preview: CameraPreview, photo: ImageBitmap): FlowState {
  const photos = {...state.journey.photos, [state.view]: [photo]};
  return {...state, journey: {...state.journey, photos}, phase: {name: 'review', preview}};
}

function accept(state: CameraState, preview: CameraPreview): FlowState {
  const {journey, shopper, view} = state;
  if (view === 'side' || hasPhoto(journey, 'side')) return enterMeasuring(journey, shopper, journey.photos);
  return {...state, view: 'side', phase: {name: 'aiming', preview}};
}

const retake = (state: CameraState, preview: CameraPreview, view: CameraState['view']): FlowState => ({
  ...state,
  journey: withoutPhotos(state.journey, view),
  view,
  phase: {name: 'aiming', preview},
});

function switchCamera(state: CameraState): FlowState {
  const facing = state.journey.facing === 'user' ? 'environment' : 'user';
  return {...state, journey: {...state.journey, facing}, phase: {name: 'starting'}};
}

/** From the side view back to the front photo; from there to the answers. */
function goBack(state: CameraState): FlowState {
  const {journey, phase} = state;
  if (state.view === 'front' || phase.name === 'tips') return {step: 'profile', journey, remark: 'none'};
  const front: CameraState = {...state, view: 'front'};
  return 'preview' in phase
    ? {...front, phase: lookOrAim(front, phase.preview)}
    : {...front, phase: {name: 'starting'}};
}
