import type {CameraPoses, ShopperProfile, View} from '../core/domain.js';
import type {CameraPreview, PhotoSource, Photos} from '../core/browser-objects.js';
import {nameOf} from './name-of.js';
import {VIEWS} from './photo-checks.js';
import type {CameraPhase, Facing, FlowState, Journey} from './state.js';

/**
 * Work that goes on while the flow is in a state. `key` is its identity: an effect starts when its key
 * appears and is aborted when its key is gone, so that none runs twice and none outlives its step.
 */
export type Effect =
  | {readonly key: string; readonly kind: 'warm-up'}
  | {readonly key: string; readonly kind: 'watch-page'}
  | {readonly key: string; readonly kind: 'camera'; readonly facing: Facing}
  | {readonly key: string; readonly kind: 'countdown'}
  | {readonly key: string; readonly kind: 'patience'}
  | {
      readonly key: string;
      readonly kind: 'look';
      readonly view: View;
      readonly preview: CameraPreview;
    }
  | {
      readonly key: string;
      readonly kind: 'shoot';
      readonly preview: CameraPreview;
      /** The view that the photo must show before it counts; null leaves that check to the shopper. */
      readonly expected: View | null;
    }
  | {
      readonly key: string;
      readonly kind: 'read-photo';
      readonly view: View;
      readonly id: number;
      readonly source: PhotoSource;
    }
  | {
      readonly key: string;
      readonly kind: 'perceive';
      readonly view: View;
      readonly photo: Photos[View];
    }
  | {
      readonly key: string;
      readonly kind: 'measure';
      readonly shopper: ShopperProfile;
      readonly photos: Photos | null;
      readonly camera: CameraPoses;
    };

/**
 * The work of this state: at most one thing that the shopper waits for, beside the warm-up of the models and the
 * perception of the photos.
 */
export function effectsOf(state: FlowState): readonly Effect[] {
  switch (state.step) {
    case 'profile':
      return state.photosLikely === true ? [WARM_UP] : [];
    case 'measuring':
      return [
        // Before measuring, which waits for the looks that have begun.
        ...(state.photos === null ? [] : perceivingEffects(state.photos)),
        {
          // Estimating takes the place of measuring when the shopper no longer waits for the photos.
          key: state.photos === null ? 'estimate' : `measure-${nameOf(state.photos)}`,
          kind: 'measure',
          shopper: state.shopper,
          photos: state.photos,
          camera: state.journey.cameraPoses,
        },
        ...(state.photos === null || state.isSlow ? [] : [PATIENCE]),
      ];
    case 'capture':
      return [
        WARM_UP,
        ...(state.route === 'camera' ? cameraEffects(state) : readingEffects(state)),
        ...perceivingEffects(state.journey.photos),
      ];
    default:
      return [];
  }
}

/** From answers alone the result is there at once. */
const PATIENCE: Effect = {key: 'patience', kind: 'patience'};

/** Starts as soon as photos are likely, so that the models load while the shopper answers and gets ready. */
const WARM_UP: Effect = {key: 'warm-up', kind: 'warm-up'};

function cameraEffects({phase, view, journey}: Extract<FlowState, {route: 'camera'}>): readonly Effect[] {
  if (phase.name === 'tips') return [];
  const watch: Effect = {key: 'watch-page', kind: 'watch-page'};
  if (phase.name === 'paused') return [watch];
  const camera: Effect = {key: `camera-${journey.facing}`, kind: 'camera', facing: journey.facing};
  return [watch, camera, ...phaseEffects(phase, view, journey)];
}

function phaseEffects(phase: CameraPhase, view: View, {handsFree}: Journey): readonly Effect[] {
  switch (phase.name) {
    case 'aiming':
      return handsFree ? [lookOn(view, phase.preview)] : [];
    case 'counting':
      return [{key: 'countdown', kind: 'countdown'}, ...(handsFree ? [lookOn(view, phase.preview)] : [])];
    case 'shooting':
      return [{key: 'shoot', kind: 'shoot', preview: phase.preview, expected: phase.byGuide ? view : null}];
    case 'review-both':
      return phase.secondsLeft === null ? [] : [{key: 'countdown', kind: 'countdown'}];
    default:
      return [];
  }
}

/** One key for aiming and the self-timer: the look goes on through both. */
const lookOn = (view: View, preview: CameraPreview): Effect => ({
  key: `look-${view}`,
  kind: 'look',
  view,
  preview,
});

/** Each photo is looked at as soon as it is there, while the shopper turns or chooses the other. */
const perceivingEffects = (photos: Photos): readonly Effect[] =>
  VIEWS.filter(view => photos[view].length > 0).map(view => ({
    key: `perceive-${view}-${nameOf(photos[view])}`,
    kind: 'perceive',
    view,
    photo: photos[view],
  }));

function readingEffects({slots}: Extract<FlowState, {route: 'files'}>): readonly Effect[] {
  return VIEWS.flatMap((view): readonly Effect[] => {
    const slot = slots[view];
    if (slot.name !== 'reading') return [];
    return [{key: `read-${view}-${slot.id}`, kind: 'read-photo', view, id: slot.id, source: slot.source}];
  });
}
