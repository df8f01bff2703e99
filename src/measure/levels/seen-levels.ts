import type {SeenLevel} from '../../core/seen-photo.js';
import {levelFeatures, SQUARES_OF_A_VIEW} from './level-features.js';
import {readLevels, type LevelModels} from './levels.js';
import {trunkEdgesAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** The rows of a level do not depend on the stature: it gives their scale, which nobody sees. */
const ANY_STATURE_CM = 170;

/**
 * The three levels in one picture, top down, for the shopper to see before the other picture is there. Measuring reads
 * them once more, from both pictures together.
 */
export function seenLevels(models: LevelModels, trace: ViewTrace): readonly SeenLevel[] {
  return readLevels(models, trace, missingFeatures(models, trace), ANY_STATURE_CM).map(({rowPx}) => {
    const {leftPx, rightPx} = trunkEdgesAt(trace, rowPx);
    return {leftPx, rightPx, rowPx};
  });
}

/** A side picture has no models of its own. For those of both pictures, a missing feature counts as average. */
function missingFeatures({plain}: LevelModels, trace: ViewTrace): readonly number[] | null {
  if (trace.view === 'front') return null;
  const ofBoth = plain.both.side.mean.length - 2 * SQUARES_OF_A_VIEW;
  return Array.from({length: ofBoth - levelFeatures(trace).length}, () => NaN);
}
