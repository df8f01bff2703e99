import {at} from '../core/at.js';
import type {CameraPoses, QualityNote} from '../core/domain.js';
import {clothesFeatures, excessFeatures} from './levels/clothes-features.js';
import {frontHalfFeatures} from './levels/front-half.js';
import {levelFeatures} from './levels/level-features.js';
import {LEVELS, readLevels} from './levels/levels.js';
import type {PerceptionData} from './perception-types.js';
import {proportionsOf} from './levels/proportions.js';
import {trunkProfile} from './levels/trunk-profile.js';
import type {ViewTrace} from './edges/view-trace.js';
import {meanReading, readWidth, type FusedReading} from './levels/width-readings.js';

/** Traces of one person. Several traces of a view are frames of the same pose, and their readings are averaged. */
export interface Traces {
  readonly front: readonly ViewTrace[];
  readonly side: readonly ViewTrace[];
}

export interface SeenBody extends Traces {
  /** Notes that perception made while it traced the pictures: a missing model, bad light. */
  readonly notes: readonly QualityNote[];
}

/** What the pictures show before any correction. Every value is a mean over the frames of its view. */
export interface BodyReadings {
  /** Breadths at bust, waist and hip, followed by the depths at the same levels if there is a side view. */
  readonly widths: readonly FusedReading[];
  /** `frontHalfFeatures` followed by the logs of the breadths; empty without a side view. */
  readonly frontHalf: readonly number[];
  /** `clothesFeatures` of the front view, followed by those of the side view. */
  readonly clothes: readonly number[];
  /** `excessFeatures`, followed by the slopes of all widths and the `trunkProfile` of each view. */
  readonly excess: readonly number[];
  /** `proportionsOf` the front view, followed by those of the side view. */
  readonly proportions: readonly number[];
}

/**
 * Reads widths and features off the traces of one person.
 *
 * @param statureCm the told stature, which gives the scale
 * @param camera pitch of the camera per view, where the device knew it
 */

export function readBody(
  data: Pick<PerceptionData, 'levels'>,
  {front, side}: Traces,
  statureCm: number,
  camera: CameraPoses = {},
): BodyReadings {
  const ofView = (own: readonly ViewTrace[], other: readonly ViewTrace[]) => {
    const otherFeatures = other.length === 0 ? null : meanVector(other.map(levelFeatures));
    const frames = own.map(trace => {
      const levels = readLevels(data.levels, trace, otherFeatures, statureCm, camera);
      return {trace, levels, widths: levels.map(level => readWidth(trace, level))};
    });
    return {
      widths: LEVELS.map((_, level) => meanReading(frames.map(({widths}) => at(widths, level)))),
      clothes: meanVector(frames.map(({trace, levels}) => clothesFeatures(trace, levels))),
      profile: meanVector(frames.map(({trace, levels}) => trunkProfile(trace, levels))),
      frontHalf: meanVector(frames.map(({trace, levels}) => frontHalfFeatures(trace, levels))),
    };
  };
  const views = [ofView(front, side), ...(side.length === 0 ? [] : [ofView(side, front)])];
  const widths = views.flatMap(view => view.widths);
  const slopes = widths.flatMap(width => width.slopes);
  const breadthLogs = widths.slice(0, 3).map(({widthCm}) => Math.log(widthCm));
  return {
    widths,
    clothes: views.flatMap(({clothes}) => clothes),
    excess: [
      ...excessFeatures(
        views.map(({clothes}) => clothes),
        widths.map(({widthCm}) => widthCm),
        statureCm,
      ),
      ...slopes,
      ...views.flatMap(({profile}) => profile),
    ],
    proportions: [front, side]
      .filter(frames => frames.length > 0)
      .flatMap(frames => meanVector(frames.map(proportionsOf))),
    // The breadths are features too: they say a lot about a depth that hair half hides.
    frontHalf: views.slice(1).flatMap(({frontHalf}) => [...frontHalf, ...breadthLogs]),
  };
}

const meanVector = (vectors: readonly (readonly number[])[]): number[] =>
  at(vectors, 0).map((_, i) => vectors.reduce((sum, vector) => sum + at(vector, i), 0) / vectors.length);
