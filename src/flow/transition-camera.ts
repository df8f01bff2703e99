import type {View} from '../core/domain.js';
import {guide, guideAnew, newGuidance} from '../guidance/guide.js';
import type {CameraPreview} from '../core/browser-objects.js';
import type {FlowEvent} from './flow-event.js';
import {faultyView} from './check-photo.js';
import {faultOn, otherView} from './photo-checks.js';
import {enterMeasuring, followRoute, hasPhoto, leaveWay, withoutPhotos} from './routes.js';
import type {CameraPhase, CameraState, FlowState, Journey, LiveLook, Look} from './state.js';

/** How long both photos are shown before the flow goes on by itself. */
const REVIEW_S = 8;

/**
 * The camera way: tips, then for each view aim, shoot, look at the photo. Hands-free, the looks at the live
 * picture take the place of the button, and both photos are looked at together at the end.
 */
export function cameraTransition(state: CameraState, event: FlowEvent): FlowState {
  const {journey, shopper, phase} = state;
  switch (event.type) {
    case 'self-timer-set':
      return {...state, journey: {...journey, selfTimerS: event.selfTimerS}};
    case 'hands-free-set':
      return {...state, journey: {...journey, handsFree: event.handsFree}};
    case 'muted-set':
      return {...state, journey: {...journey, muted: event.muted}};
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
      if (event.type === 'camera-ready') return {...state, phase: reviewOrAim(state, event.preview)};
      return event.type === 'camera-paused' ? {...state, phase: {name: 'paused'}} : state;
    default:
      return livePhaseTransition(state, phase, event);
  }
}

type Live<Name extends CameraPhase['name'] = CameraPhase['name']> = Extract<
  CameraPhase,
  {name: Name; preview: CameraPreview}
>;

function livePhaseTransition(state: CameraState, phase: Live, event: FlowEvent): FlowState {
  if (event.type === 'camera-paused') return {...state, phase: {name: 'paused'}};
  if (event.type === 'camera-switched') return switchCamera(state);
  const {preview} = phase;
  switch (phase.name) {
    case 'aiming':
      return aim(state, phase, event);
    case 'counting':
      return count(state, phase, event);
    case 'shooting':
      if (event.type === 'photo-spoilt')
        return {
          ...state,
          phase: {...aiming(preview), look: {guidance: guideAnew(event.atMs, event.advice), pose: null}},
        };
      return event.type === 'photo-taken' ? keep(state, preview, event) : state;
    case 'review':
      if (event.type === 'photo-accepted') return accept(state, preview);
      return event.type === 'photo-retaken' ? retake(state, preview, event.view) : state;
    case 'review-both':
      return reviewBoth(state, phase, event);
  }
}

function aim(state: CameraState, phase: Live<'aiming'>, event: FlowEvent): FlowState {
  const {preview, look} = phase;
  switch (event.type) {
    case 'shutter-pressed':
      return {...state, phase: release(state, phase)};
    case 'looked': {
      const guidance = guide(
        (isLive(look) ? look.guidance : null) ?? newGuidance(event.atMs, state.view),
        event.advice,
        event.atMs,
      );
      return guidance.phase === 'shoot'
        ? {...state, phase: {name: 'shooting', preview, byGuide: true}}
        : {...state, phase: {...phase, look: {guidance, pose: event.pose}}};
    }
    case 'guidance-failed':
      return withoutGuidance(state, {...phase, look: 'unavailable'});
    default:
      return state;
  }
}

/** While the self-timer runs the outline follows the shopper, but nothing else takes the photo. */
function count(state: CameraState, phase: Live<'counting'>, event: FlowEvent): FlowState {
  const {preview, look, secondsLeft} = phase;
  switch (event.type) {
    case 'countdown-cancelled':
      return {...state, phase: {name: 'aiming', preview, look: null}};
    case 'second-passed':
      return {
        ...state,
        phase:
          secondsLeft > 1
            ? {...phase, secondsLeft: secondsLeft - 1}
            : {name: 'shooting', preview, byGuide: false},
      };
    case 'looked':
      return isLive(look) ? {...state, phase: {...phase, look: {...look, pose: event.pose}}} : state;
    case 'guidance-failed':
      return withoutGuidance(state, {...phase, look: 'unavailable'});
    default:
      return state;
  }
}

const withoutGuidance = (state: CameraState, phase: CameraPhase): FlowState => ({
  ...state,
  journey: {...state.journey, handsFree: false},
  phase,
});

function reviewBoth(state: CameraState, phase: Live<'review-both'>, event: FlowEvent): FlowState {
  const {journey, shopper} = state;
  const {preview, secondsLeft} = phase;
  switch (event.type) {
    case 'photo-accepted':
      return enterMeasuring(journey, shopper, journey.photos);
    case 'photo-retaken':
      return retake(state, preview, event.view);
    case 'countdown-cancelled':
      return {...state, phase: {...phase, secondsLeft: null}};
    case 'second-passed':
      if (secondsLeft === null) return state;
      return secondsLeft > 1
        ? {...state, phase: {...phase, secondsLeft: secondsLeft - 1}}
        : enterMeasuring(journey, shopper, journey.photos);
    default:
      return state;
  }
}

const aiming = (preview: CameraPreview): Live<'aiming'> => ({name: 'aiming', preview, look: null});

const isLive = (look: Look): look is LiveLook => look !== null && look !== 'unavailable';

/** Returns to where the shopper was. A photo that exists is shown, without a countdown. */
function reviewOrAim({journey, view}: CameraState, preview: CameraPreview): CameraPhase {
  if (journey.handsFree && hasBoth(journey)) return {name: 'review-both', preview, secondsLeft: null};
  return hasPhoto(journey, view) ? {name: 'review', preview} : aiming(preview);
}

const hasBoth = (journey: Journey): boolean => hasPhoto(journey, 'front') && hasPhoto(journey, 'side');

const release = ({journey: {selfTimerS}}: CameraState, {preview, look}: Live<'aiming'>): CameraPhase =>
  selfTimerS === 0
    ? {name: 'shooting', preview, byGuide: false}
    : {name: 'counting', preview, secondsLeft: selfTimerS, look};

function keep(
  state: CameraState,
  preview: CameraPreview,
  {frames, pitchDeg}: Extract<FlowEvent, {type: 'photo-taken'}>,
): FlowState {
  const {view} = state;
  const {photos, cameraPoses} = state.journey;
  const journey: Journey = {
    ...state.journey,
    photos: {...photos, [view]: frames},
    cameraPoses: {...cameraPoses, [view]: pitchDeg === null ? {} : {pitchDeg}},
  };
  if (!journey.handsFree) return {...state, journey, phase: {name: 'review', preview}};
  if (hasBoth(journey))
    return {...state, journey, phase: {name: 'review-both', preview, secondsLeft: REVIEW_S}};
  return {...state, journey, view: otherView(view), phase: aiming(preview)};
}

function accept(state: CameraState, preview: CameraPreview): FlowState {
  const {journey, shopper, view} = state;
  if (faultOn(journey, view) !== null) return state;
  if (view === 'front' && !hasPhoto(journey, 'side')) return {...state, view: 'side', phase: aiming(preview)};
  const faulty = faultyView(state);
  return faulty === null
    ? enterMeasuring(journey, shopper, journey.photos)
    : {...state, view: faulty, phase: {name: 'review', preview}};
}

const retake = (state: CameraState, preview: CameraPreview, view: View): FlowState => ({
  ...state,
  journey: withoutPhotos(state.journey, view),
  view,
  phase: aiming(preview),
});

function switchCamera(state: CameraState): FlowState {
  const facing = state.journey.facing === 'user' ? 'environment' : 'user';
  return {...state, journey: {...state.journey, facing}, phase: {name: 'starting'}};
}

/** From the side view back to the front photo; from there to where the way began. */
function goBack(state: CameraState): FlowState {
  const {journey, phase} = state;
  if (state.view === 'front' || phase.name === 'tips' || phase.name === 'review-both')
    return leaveWay(journey);
  const front: CameraState = {...state, view: 'front'};
  if (!('preview' in phase)) return {...front, phase: {name: 'starting'}};
  return {
    ...front,
    phase: hasPhoto(journey, 'front') ? {name: 'review', preview: phase.preview} : aiming(phase.preview),
  };
}
