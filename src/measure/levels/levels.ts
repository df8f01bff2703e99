import {at} from '../../core/at.js';
import type {CameraPoses, View} from '../../core/domain.js';
import {levelFeatures, perspectiveSquares, rulerOf} from './level-features.js';
import {applyLinearModel, type LinearModel} from '../models/linear-model.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** The three levels, top down: bust point, natural waist, greatest protrusion of the buttocks. */
export const LEVELS = ['bust', 'waist', 'hip'] as const;

/** The row of a level in one picture, and the scale there. */
export interface LevelReading {
  readonly rowPx: number;
  readonly pxPerCm: number;
}

/** One reading per level, in the order of `LEVELS`. */
export type LevelReadings = readonly [bust: LevelReading, waist: LevelReading, hip: LevelReading];

/**
 * Models fitted on rendered people, from `levelFeatures` and `perspectiveSquares` to the levels of one picture. Each has six outputs: the rows
 * of the three levels, then the logs of their scales.
 */
export interface LevelModels {
  readonly plain: LevelModelSet;
  /** Takes the pitch of each view's camera as further features: in degrees, front view first, before the squares. */
  readonly withPitch: LevelModelSet;
}

export interface LevelModelSet {
  /** With two views: the features of the front view, followed by those of the side view. */
  readonly both: Readonly<Record<View, LinearModel>>;
  readonly frontAlone: LinearModel;
}

/**
 * Rows and scales of the three levels in a picture. Landmarks beat searches for the narrowest or widest place by far
 * (SD 1.2–1.6 cm against 4.5 cm). The heights of all landmarks together also tell how the camera tilts: a scale from
 * the silhouette's height and the stature alone would read widths 6 % too small.
 *
 * @param trace the picture
 * @param otherFeatures features of the other view (`levelFeatures`, mean over its frames); null if there is none
 * @param camera used only if the pitch of every view is known
 */
export function readLevels(
  models: LevelModels,
  trace: ViewTrace,
  otherFeatures: readonly number[] | null,
  statureCm: number,
  camera: CameraPoses = {},
): LevelReadings {
  const {startPx, lengthPx} = rulerOf(trace);
  const own = levelFeatures(trace);
  const poses = otherFeatures === null ? [camera.front] : [camera.front, camera.side];
  const pitches = poses.map(pose => pose?.pitchDeg).filter(isKnown);
  const isPitchKnown = pitches.length === poses.length;
  const {both, frontAlone} = isPitchKnown ? models.withPitch : models.plain;
  const model = otherFeatures === null ? frontAlone : both[trace.view];
  const views =
    otherFeatures === null ? [own] : trace.view === 'front' ? [own, otherFeatures] : [otherFeatures, own];
  const predicted = applyLinearModel(model, [
    ...views.flat(),
    ...(isPitchKnown ? pitches : []),
    ...perspectiveSquares(views, model.mean),
  ]);
  const level = (i: number): LevelReading => ({
    rowPx: startPx + at(predicted, i) * lengthPx,
    pxPerCm: (Math.exp(at(predicted, LEVELS.length + i)) * lengthPx) / statureCm,
  });
  return [level(0), level(1), level(2)];
}

/** A device without the sensor gives no angle; some give NaN. */
const isKnown = (pitchDeg: number | undefined): pitchDeg is number => Number.isFinite(pitchDeg);

/** The inverse of `readLevels`, for the fit: the outputs that a model should give for a picture with known levels. */
export function levelTargets(trace: ViewTrace, levels: readonly LevelReading[], statureCm: number): number[] {
  const {startPx, lengthPx} = rulerOf(trace);
  return [
    ...levels.map(({rowPx}) => (rowPx - startPx) / lengthPx),
    ...levels.map(({pxPerCm}) => Math.log((pxPerCm * statureCm) / lengthPx)),
  ];
}
