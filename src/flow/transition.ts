import {checkDraft, readWithoutHeight} from '../answers/check-draft.js';
import {withInsideLeg} from '../answers/draft-units.js';
import {emptyDraft, isPristine} from '../answers/profile-draft.js';
import type {ShopperProfile} from '../core/domain.js';
import type {SizeFinderError} from '../core/errors.js';
import {MEASURING_STAGES, type MeasuringStage} from '../core/measuring-stage.js';
import type {Tapes} from '../core/outcome.js';
import type {LengthUnit} from '../core/units.js';
import type {FlowEvent} from './flow-event.js';
import {failMeasuring, photoChecked} from './check-photo.js';
import {VIEWS} from './photo-checks.js';
import {askAgain, dropPhotos, enterCamera, enterFiles, followRoute, hasPhoto, leaveWay} from './routes.js';
import {
  hasAnswer,
  needsStature,
  newJourney,
  type ClosedState,
  type FlowState,
  type MeasuringState,
  type ProfileState,
  type ResultState,
  type StoppedState,
} from './state.js';
import {cameraTransition} from './transition-camera.js';
import {filesTransition, readGivenPhotos} from './transition-files.js';
import {tapeTransition} from './transition-tape.js';
import {wornTransition} from './transition-worn.js';
import {retry} from './ways-on.js';

/**
 * The whole flow as one total function: what follows when `event` happens in `state`. An event that means
 * nothing there returns the same object, so a late answer or a double click can do no harm.
 */
export function transition(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'closed':
      return close(state);
    case 'page-left':
      return leavePage(state);
    case 'broke':
      return breakOff(state, event.error);
    case 'forgotten':
      return forget(state, event.lengthUnit);
    case 'consent-missed':
      return state.step === 'closed'
        ? state
        : {step: 'profile', journey: state.journey, remark: 'consent-missing'};
    case 'photos-given':
      return readGivenPhotos(state.journey, event);
    case 'photo-checked':
      return photoChecked(state, event);
    default:
      return transitionWithin(state, event);
  }
}

function transitionWithin(state: FlowState, event: FlowEvent): FlowState {
  switch (state.step) {
    case 'closed':
      return closedTransition(state, event);
    case 'profile':
      return profileTransition(state, event);
    case 'tape':
      return tapeTransition(state, event);
    case 'worn':
      return wornTransition(state, event);
    case 'capture':
      return state.route === 'camera' ? cameraTransition(state, event) : filesTransition(state, event);
    case 'measuring':
      return measuringTransition(state, event);
    case 'result':
      return resultTransition(state, event);
    case 'stopped':
      return stoppedTransition(state, event);
  }
}

/**
 * Answers stay for this page. So do photos from files on the way to an answer, for a shopper who closes the finder by mistake
 * or looks at the page in between: the finder opens again where they are seen. At an answer they have served.
 */
function close(state: FlowState): FlowState {
  if (state.step === 'closed') return state;
  const {journey} = state;
  const waits =
    journey.route === 'files' && !hasAnswer(journey) && checkDraft(journey.draft).shopper !== null;
  return {step: 'closed', journey: waits ? journey : dropPhotos(journey)};
}

/** No photo outlives the element's stay on the page. */
const leavePage = (state: FlowState): FlowState =>
  state.step === 'closed' && VIEWS.every(view => !hasPhoto(state.journey, view))
    ? state
    : {step: 'closed', journey: dropPhotos(state.journey)};

/**
 * Offers the other ways. Closes where these do not work either, or where there are no answers to go on with. A photo may be
 * what breaks the step, so no photo stays.
 */
function breakOff(state: FlowState, error: SizeFinderError): FlowState {
  if (state.step === 'closed') return state;
  const shopper = shopperOf(state);
  const journey = dropPhotos(state.journey);
  return shopper === null || state.step === 'stopped'
    ? {step: 'closed', journey}
    : {step: 'stopped', journey, shopper, error};
}

function shopperOf(state: FlowState): ShopperProfile | null {
  switch (state.step) {
    case 'closed':
      return null;
    case 'profile':
      return checkDraft(state.journey.draft).shopper;
    case 'result':
      return state.journey.outcome.shopper;
    default:
      return state.shopper;
  }
}

function forget(state: FlowState, lengthUnit: LengthUnit): FlowState {
  const journey = newJourney(lengthUnit);
  return state.step === 'closed'
    ? {step: 'closed', journey}
    : {step: 'profile', journey, remark: 'forgotten'};
}

function closedTransition(state: ClosedState, event: FlowEvent): FlowState {
  if (event.type === 'restored') return {step: 'closed', journey: event.journey};
  if (event.type !== 'opened') return state;
  if (hasAnswer(state.journey)) return {step: 'result', journey: state.journey};
  const {draft} = state.journey;
  const {shopper} = checkDraft(draft);
  const hasChosen = VIEWS.some(view => hasPhoto(state.journey, view));
  if (hasChosen && shopper !== null) return enterFiles(state.journey, shopper);
  const journey = isPristine(draft) ? {...state.journey, draft: emptyDraft(event.lengthUnit)} : state.journey;
  return {step: 'profile', journey, remark: 'none'};
}

function profileTransition(state: ProfileState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'draft-edited':
      return {...state, journey: {...state.journey, draft: event.draft}};
    case 'sharing-set':
      return {...state, journey: {...state.journey, sharing: event.sharing}};
    case 'consent-set':
      return {
        ...state,
        journey: {...state.journey, consented: event.consented},
        // The form still names whatever else is missing.
        remark: state.remark === 'consent-missing' ? 'complaining' : state.remark,
      };
    case 'photos-likely':
      return state.photosLikely === true ? state : {...state, photosLikely: true};
    case 'route-chosen': {
      const {draft} = state.journey;
      const {shopper} = checkDraft(draft);
      const told = shopper ?? (needsStature(event.route) ? null : readWithoutHeight(draft));
      return told === null
        ? askAgain(state, event.route)
        : followRoute({...state.journey, outcome: null}, told, event.route);
    }
    case 'restored':
      return {step: 'result', journey: event.journey};
    case 'started-over':
      return {step: 'profile', journey: newJourney(event.lengthUnit), remark: 'none'};
    default:
      return state;
  }
}

function measuringTransition(state: MeasuringState, event: FlowEvent): FlowState {
  const {journey, shopper} = state;
  switch (event.type) {
    case 'progressed':
      return progress(state, event.progress01, event.stage);
    case 'waited-long':
      return {...state, isSlow: true};
    case 'route-chosen':
      return followRoute(journey, shopper, event.route);
    case 'measured':
      return {step: 'result', journey: {...journey, outcome: {shopper, measured: event.measured}}};
    case 'failed':
      return failMeasuring(state, event.error);
    case 'went-back':
      if (state.photos === null) return leaveWay(journey);
      return journey.route === 'camera' ? enterCamera(journey, shopper) : enterFiles(journey, shopper);
    default:
      return state;
  }
}

function progress(state: MeasuringState, progress01: number, stage: MeasuringStage): MeasuringState {
  const isNext = MEASURING_STAGES.indexOf(stage) > MEASURING_STAGES.indexOf(state.stage);
  if (progress01 <= state.progress01 && !isNext) return state;
  return {
    ...state,
    progress01: Math.min(1, Math.max(progress01, state.progress01)),
    stage: isNext ? stage : state.stage,
  };
}

function resultTransition(state: ResultState, event: FlowEvent): FlowState {
  const {journey} = state;
  switch (event.type) {
    case 'fit-changed':
      return {...state, journey: {...journey, fit: event.fit}};
    case 'sharing-set':
      return {...state, journey: {...journey, sharing: event.sharing}};
    case 'keeping-set':
      return {...state, journey: {...journey, person: event.person}};
    case 'person-renamed':
      return rename(state, event.name.trim());
    case 'keeping-failed':
      return {...state, journey: {...journey, person: null, keepingFailed: true}};
    case 'restored':
      return {...state, journey: event.journey};
    case 'tape-entered':
      return {...state, journey: {...journey, tapes: withTape(journey.tapes, event)}};
    case 'inside-leg-told':
      return tellInsideLeg(state, event.valueCm);
    case 'answers-changed': {
      const {shopper} = checkDraft(event.draft);
      return shopper === null ? state : followRoute({...journey, draft: event.draft}, shopper, 'answers');
    }
    case 'worn-removed':
      return journey.worn === null ? state : {...state, journey: {...journey, worn: null}};
    case 'bra-removed':
      return journey.bra === null ? state : {...state, journey: {...journey, bra: null}};
    case 'route-chosen':
      return followRoute(journey, journey.outcome.shopper, event.route);
    case 'answers-reopened':
    case 'went-back':
      return {step: 'profile', journey, remark: 'none'};
    case 'started-over':
      return {step: 'profile', journey: newJourney(event.lengthUnit), remark: 'none'};
    default:
      return state;
  }
}

/** An answer like the others: the form shows it when it is opened again. */
function tellInsideLeg({journey, ...state}: ResultState, valueCm: number | null): ResultState {
  const {draft, outcome} = journey;
  const {insideLegCm: _, ...others} = outcome.shopper;
  const shopper = {...others, ...(valueCm !== null && {insideLegCm: valueCm})};
  return {
    ...state,
    journey: {...journey, draft: withInsideLeg(draft, valueCm), outcome: {...outcome, shopper}},
  };
}

/** An empty field leaves the name as it is. */
function rename(state: ResultState, name: string): ResultState {
  const {person} = state.journey;
  if (person === null || name === '' || name === person.name) return state;
  return {...state, journey: {...state.journey, person: {...person, name}}};
}

function stoppedTransition(state: StoppedState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'retried':
      return retry(state);
    case 'route-chosen':
      return followRoute(state.journey, state.shopper, event.route);
    case 'answers-reopened':
      return {step: 'profile', journey: state.journey, remark: 'none'};
    case 'went-back':
      return leaveWay(state.journey);
    default:
      return state;
  }
}

function withTape(tapes: Tapes, {girth, valueCm}: Extract<FlowEvent, {type: 'tape-entered'}>): Tapes {
  if (valueCm !== null) return {...tapes, [girth]: valueCm};
  return Object.fromEntries(Object.entries(tapes).filter(([name]) => name !== girth));
}
