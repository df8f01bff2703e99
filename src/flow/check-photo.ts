import {adviceOn} from '../guidance/advice-on-fault.js';
import {guideAnew} from '../guidance/guide.js';
import type {View} from '../core/domain.js';
import type {SizeFinderError} from '../core/errors.js';
import type {FlowEvent} from './flow-event.js';
import {areExchanged, faultOn, isUndecided, otherView, verdictOn, VIEWS, withCheck} from './photo-checks.js';
import {enterFiles, enterMeasuring, exchangePhotos, hasPhoto, withoutPhotos} from './routes.js';
import type {CameraState, FilesState, FlowState, MeasuringState} from './state.js';

/** What follows from a look at a photo. A verdict on a photo that is gone changes nothing. */
export function photoChecked(
  state: FlowState,
  {view, photo, verdict, atMs}: Extract<FlowEvent, {type: 'photo-checked'}>,
): FlowState {
  if (state.journey.photos[view] !== photo) return state;
  const journey = withCheck(state.journey, {view, photo, verdict});
  switch (state.step) {
    case 'capture':
      return state.route === 'files'
        ? settleFiles({...state, journey})
        : settleCamera({...state, journey}, atMs);
    case 'measuring':
      // Measuring refuses the same photo for the same reason.
      return verdict.name === 'bad' ? state : {...state, journey};
    default:
      return state;
  }
}

/**
 * A failure while measuring. Two photos that may have changed places go back to their fields, where the look at the other
 * one decides.
 */
export function failMeasuring(state: MeasuringState, error: SizeFinderError): FlowState {
  const {journey, shopper} = state;
  const {view, reason} = error.detail;
  const stopped: FlowState = {step: 'stopped', journey, shopper, error};
  if (reason !== 'not-facing' || view === undefined || !hasPhoto(journey, otherView(view))) return stopped;
  const checked = withCheck(journey, {view, photo: journey.photos[view], verdict: {name: 'bad', error}});
  return isUndecided(checked, view) || areExchanged(checked)
    ? settleFiles({...enterFiles(checked, shopper), thenMeasure: true})
    : stopped;
}

/** Swaps exchanged photos back, and ends the wait for a measurement that a fault prevents. */
function settleFiles(state: FilesState): FlowState {
  const {journey, shopper, thenMeasure, slots} = state;
  if (areExchanged(journey)) {
    const righted = exchangePhotos(journey, 'by-finder');
    return thenMeasure
      ? enterMeasuring(righted, shopper, righted.photos)
      : {...enterFiles(righted, shopper), slots};
  }
  const waits = VIEWS.some(view => slots[view].name === 'reading' || isUndecided(journey, view));
  return thenMeasure && !waits && VIEWS.some(view => faultOn(journey, view) !== null)
    ? {...state, thenMeasure: false}
    : state;
}

/** After so many bad photos in a row the finder stops and offers the other ways. */
const MOST_RETAKES = 2;

/**
 * Hands-free, a bad photo is taken again at once, and the guide says why. With the button, the shopper is shown the photo
 * and what is wrong with it.
 */
function settleCamera(state: CameraState, atMs: number): FlowState {
  const {journey, shopper, phase, retakes} = state;
  const view = faultyView(state);
  if (view === null || !('preview' in phase)) return state;
  const error = faultOn(journey, view);
  if (error === null) return state;
  const {preview} = phase;
  if (!journey.handsFree)
    return phase.name === 'aiming' ? {...state, view, phase: {name: 'review', preview}} : state;
  if (retakes >= MOST_RETAKES) return {step: 'stopped', journey, shopper, error};
  const look = {guidance: guideAnew(atMs, adviceOn(error, view)), pose: null};
  return {
    ...state,
    journey: withoutPhotos(journey, view),
    view,
    retakes: retakes + 1,
    phase: {name: 'aiming', preview, look},
  };
}

/** The first view whose photo cannot be measured; null where there is none. */
export const faultyView = ({journey}: CameraState): View | null =>
  VIEWS.find(view => faultOn(journey, view) !== null) ?? null;

/** Whether a photo is there and still looked at. */
export const isBeingChecked = ({journey}: FilesState | CameraState, view: View): boolean =>
  hasPhoto(journey, view) && verdictOn(journey, view) === null;
