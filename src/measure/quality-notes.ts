import type {QualityNote} from '../core/domain.js';
import type {DressedPosterior} from './clothing.js';
import {between, landmark, type LandmarkName} from './landmarks.js';
import type {PerceivedWidths} from './perceive-widths.js';
import type {SeenBody} from './read-body.js';
import type {ViewTrace} from './view-trace.js';

/** Above even odds the shopper is told; the band is wider in proportion from the start. */
const LIKELY = 0.5;
const HARDLY_SEEN = 0.25;
/** Elbows nearer to the trunk than this share of its length: the gap between arm and trunk closes. */
const ELBOW_DISTANCE = 0.12;
/** Landmarks may lean so much from sagging posture alone. */
const TILT_LIMIT_DEG = 5;

/** What the pictures themselves show, before anything is measured. */
export function pictureNotes({front, side, notes}: SeenBody): QualityNote[] {
  return [
    ...notes,
    ...(side.length === 0 ? (['side-view-missing'] as const) : []),
    ...(front.some(haveArmsAtBody) ? (['arms-touch-body'] as const) : []),
    ...([...front, ...side].some(isTilted) ? (['camera-tilted'] as const) : []),
  ];
}

/**
 * How much wider each edge's error is under a note, as a factor. Without BodyPix: measured on the corpus, where
 * waist and hip erred 1.14 times as much. The corpus has neither dark nor tilted pictures: those are cautious.
 */
const WIDENING: Readonly<Partial<Record<QualityNote, number>>> = {
  'body-parts-unavailable': 1.2,
  'low-light': 1.5,
  'camera-tilted': 1.3,
};

export const wideningOf = (notes: readonly QualityNote[]): number =>
  notes.reduce((product, note) => product * (WIDENING[note] ?? 1), 1);

/** What came out while measuring. */
export function measuringNotes(widths: PerceivedWidths, body: DressedPosterior): QualityNote[] {
  const notes: QualityNote[] = [];
  const doubt = widths.keys.map((key, i) => {
    const hidden = key.endsWith('Breadth') && (widths.trust01[i] ?? 1) < HARDLY_SEEN;
    return hidden || (body.outliers01[i] ?? 0) > LIKELY;
  });
  if (body.loose01 > LIKELY) notes.push('loose-clothing');
  const isBackDoubted = widths.keys.some(
    (key, i) => (key === 'chestDepth' || key === 'waistDepth') && (body.outliers01[i] ?? 0) > LIKELY,
  );
  if (widths.isHairDown && isBackDoubted) notes.push('hair-over-back');
  else if (doubt.includes(true)) notes.push('unclear-outline');
  return notes;
}

function haveArmsAtBody(trace: ViewTrace): boolean {
  const {keypoints, torsoPx} = trace;
  return (['left', 'right'] as const).some(side => {
    const elbow = landmark(keypoints, `${side}Elbow` satisfies LandmarkName);
    const shoulder = landmark(keypoints, `${side}Shoulder` satisfies LandmarkName);
    return Math.abs(elbow.xPx - shoulder.xPx) < ELBOW_DISTANCE * torsoPx && elbow.yPx > shoulder.yPx;
  });
}

/** Head over feet against the picture's upright. */
function isTilted({keypoints}: ViewTrace): boolean {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const ankles = between(keypoints, 'leftAnkle', 'rightAnkle');
  const leanDeg =
    (Math.atan2(Math.abs(shoulders.xPx - ankles.xPx), ankles.yPx - shoulders.yPx) * 180) / Math.PI;
  return leanDeg > TILT_LIMIT_DEG;
}
