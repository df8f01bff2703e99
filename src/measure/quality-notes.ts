import {at} from '../core/at.js';
import type {QualityNote} from '../core/domain.js';
import type {GirthsUnderClothes} from './clothing.js';
import {between, landmark, type LandmarkName} from './pictures/landmarks.js';
import type {PerceivedWidths} from './perceive-widths.js';
import type {SeenBody} from './read-body.js';
import type {ViewTrace} from './edges/view-trace.js';

/** The shopper is told of a fault above even odds. The bands are wider in proportion to its probability anyway. */
const LIKELY = 0.5;
/** A breadth with less trust than this in its worse edge was hardly seen. */
const HARDLY_SEEN = 0.25;
/** A picture is noted above this strangeness, as from a near and high camera. */
const UNFAMILIAR = 0.75;
/** With elbows nearer to the shoulders' columns than this share of the trunk's length, the arms touch the trunk. */
const ELBOW_DISTANCE = 0.12;
/** A slouching person's landmarks lean up to this much in front of an upright camera. */
const TILT_LIMIT_DEG = 5;

/** The notes that the traces alone give, before anything is measured. */
export function pictureNotes({front, side, notes}: SeenBody): QualityNote[] {
  return [
    ...notes,
    ...(side.length === 0 ? (['side-view-missing'] as const) : []),
    ...(front.some(hasArmsAtBody) ? (['arms-touch-body'] as const) : []),
    ...([...front, ...side].some(isTilted) ? (['camera-tilted'] as const) : []),
  ];
}

/** Notes that are not about a single picture. */
const NOT_OF_A_PICTURE: readonly QualityNote[] = ['side-view-missing', 'body-parts-unavailable'];

/** The notes on a single picture, for a check before anything is measured. */
export const checkNotes = (trace: ViewTrace): QualityNote[] =>
  pictureNotes({
    front: trace.view === 'front' ? [trace] : [],
    side: trace.view === 'side' ? [trace] : [],
    notes: trace.notes,
  }).filter(note => !NOT_OF_A_PICTURE.includes(note));

/**
 * Factor on the error of every edge under a note. The one without BodyPix comes from the corpus, where waist and hip
 * erred 1.14 times as much. The corpus has neither dark nor tilted pictures: those two are cautious guesses.
 */
const WIDENING: Readonly<Partial<Record<QualityNote, number>>> = {
  'body-parts-unavailable': 1.2,
  'low-light': 1.5,
  'camera-tilted': 1.3,
};

/** The product of the factors of all notes. */
export const wideningOf = (notes: readonly QualityNote[]): number =>
  notes.reduce((product, note) => product * (WIDENING[note] ?? 1), 1);

/** The notes that follow from the measured widths and the posterior. */
export function measuringNotes(
  widths: PerceivedWidths,
  body: GirthsUnderClothes,
  doViewsDiffer: boolean,
): QualityNote[] {
  const notes: QualityNote[] = [];
  if (body.loose01 > LIKELY) notes.push('loose-clothing');
  if (widths.strangeness > UNFAMILIAR || widths.isStretched || doViewsDiffer)
    notes.push('unfamiliar-picture');
  const wrongKeys = widths.keys.filter((_, i) => at(body.outliers01, i) > LIKELY);
  const isHardlySeen = widths.keys.some(
    (key, i) => key.endsWith('Breadth') && at(widths.trust01, i) < HARDLY_SEEN,
  );
  const isBackWrong = wrongKeys.includes('chestDepth') || wrongKeys.includes('waistDepth');
  if (widths.isHairDown && isBackWrong) notes.push('hair-over-back');
  else if (isHardlySeen || wrongKeys.length > 0) notes.push('unclear-outline');
  return notes;
}

function hasArmsAtBody(trace: ViewTrace): boolean {
  const {keypoints, torsoPx} = trace;
  return (['left', 'right'] as const).some(side => {
    const elbow = landmark(keypoints, `${side}Elbow` satisfies LandmarkName);
    const shoulder = landmark(keypoints, `${side}Shoulder` satisfies LandmarkName);
    return Math.abs(elbow.xPx - shoulder.xPx) < ELBOW_DISTANCE * torsoPx && elbow.yPx > shoulder.yPx;
  });
}

/** Whether the line from the ankles to the shoulders leans in the picture. */
function isTilted({keypoints}: ViewTrace): boolean {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const ankles = between(keypoints, 'leftAnkle', 'rightAnkle');
  const leanDeg =
    (Math.atan2(Math.abs(shoulders.xPx - ankles.xPx), ankles.yPx - shoulders.yPx) * 180) / Math.PI;
  return leanDeg > TILT_LIMIT_DEG;
}
