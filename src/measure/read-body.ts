import type {CameraPoses, QualityNote} from '../core/domain.js';
import {clothesFeatures, excessFeatures} from './clothes-features.js';
import {frontHalfFeatures} from './front-half.js';
import {levelFeatures} from './level-features.js';
import {readLevels} from './levels.js';
import type {PerceptionData} from './perception-types.js';
import type {ViewTrace} from './view-trace.js';
import {meanReading, readWidth, type FusedReading} from './width-readings.js';

/** Traces of one person: frames of the same pose are averaged. */
export interface Traces {
  readonly front: readonly ViewTrace[];
  readonly side: readonly ViewTrace[];
}

export interface SeenBody extends Traces {
  /** What perception itself found: missing models, bad light. */
  readonly notes: readonly QualityNote[];
}

/** What is read off the pictures before anything is corrected; each a mean over the frames. */
export interface BodyReadings {
  /** At the three levels: breadths first, then depths where there is a side view. */
  readonly widths: readonly FusedReading[];
  /** See `frontHalfFeatures`, then the logs of the breadths; empty without a side view. */
  readonly frontHalf: readonly number[];
  /** See `clothesFeatures`; front view first. */
  readonly clothes: readonly number[];
  /** See `excessFeatures`. */
  readonly excess: readonly number[];
}

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
      widths: [0, 1, 2].map(level => meanReading(frames.flatMap(({widths}) => widths[level] ?? []))),
      clothes: meanVector(frames.map(({trace, levels}) => clothesFeatures(trace, levels))),
      frontHalf: meanVector(frames.map(({trace, levels}) => frontHalfFeatures(trace, levels))),
    };
  };
  const views = [ofView(front, side), ...(side.length === 0 ? [] : [ofView(side, front)])];
  const widths = views.flatMap(view => view.widths);
  const hemsCm = views.map(({clothes}) => clothes[0] ?? NaN);
  const breadthLogs = widths.slice(0, 3).map(({widthCm}) => Math.log(widthCm));
  return {
    widths,
    clothes: views.flatMap(({clothes}) => clothes),
    excess: excessFeatures(
      hemsCm,
      widths.map(({widthCm}) => widthCm),
    ),
    // A depth half hidden is known better with the breadths beside it.
    frontHalf: views.slice(1).flatMap(({frontHalf}) => [...frontHalf, ...breadthLogs]),
  };
}

const meanVector = (vectors: readonly (readonly number[])[]): number[] =>
  (vectors[0] ?? []).map((_, i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / vectors.length);
