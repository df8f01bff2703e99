import type {WidthKey} from '../anatomy/anatomy-types.js';
import {WIDTH_KEYS} from '../anatomy/anatomy-types.js';
import {applyLinearModel} from './linear-model.js';
import {levelFeatures, readLevels} from './levels.js';
import type {PerceptionData, WidthNoise} from './perception-types.js';
import {meanReading, readWidth, widthFeatures, type WidthReading} from './width-readings.js';
import type {ViewTrace} from './view-trace.js';

/** Widths of the body as pictures show them, clothes and all, with their errors. */
export interface PerceivedWidths {
  readonly keys: readonly WidthKey[];
  readonly valuesCm: readonly number[];
  /** SD of the narrow core of each error, as a share of the width. */
  readonly coreLog: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  readonly noise: readonly WidthNoise[];
  /** Of the worse edge of each width, 0..1. */
  readonly trust01: readonly number[];
}

/** Traces of one person: frames of the same pose are averaged. */
export interface Traces {
  readonly front: readonly ViewTrace[];
  readonly side: readonly ViewTrace[];
}

/** Raw readings at the three levels, breadths first, as mean over the frames; depths only with a side view. */
export function readWidths(
  data: Pick<PerceptionData, 'levels'>,
  {front, side}: Traces,
  statureCm: number,
): (WidthReading & {readonly spreadLog: number})[] {
  const ofView = (own: readonly ViewTrace[], other: readonly ViewTrace[]) => {
    const otherFeatures = other.length === 0 ? null : meanVector(other.map(levelFeatures));
    const perFrame = own.map(trace =>
      readLevels(data.levels, trace, otherFeatures, statureCm).map(level => readWidth(trace, level)),
    );
    return [0, 1, 2].map(level => meanReading(perFrame.flatMap(readings => readings[level] ?? [])));
  };
  return [...ofView(front, side), ...(side.length === 0 ? [] : ofView(side, front))];
}

/** Corrected widths and their noise. Widths that came out as nonsense are left out. */
export function perceiveWidths(data: PerceptionData, traces: Traces, statureCm: number): PerceivedWidths {
  const {corrections, noise} = traces.side.length === 0 ? data.frontAlone : data;
  const seen = readWidths(data, traces, statureCm).flatMap((reading, i) => {
    const [key, model, errors] = [WIDTH_KEYS[i], corrections[i], noise[i]];
    if (key === undefined || model === undefined || errors === undefined) return [];
    const [correction = NaN] = applyLinearModel(model, widthFeatures(reading));
    const valueCm = reading.widthCm * Math.exp(correction);
    if (!(valueCm > SMALLEST_CM && valueCm < LARGEST_CM)) return [];
    const coreLog = Math.hypot(
      errors.coreLog + errors.distrustLog * (1 - reading.trust01),
      // What frames disagree by beyond a single frame's known error is news.
      Math.max(0, reading.spreadLog - errors.coreLog),
    );
    return [{i, key, valueCm, coreLog, errors, trust01: reading.trust01}];
  });
  return {
    keys: seen.map(({key}) => key),
    valuesCm: seen.map(({valueCm}) => valueCm),
    coreLog: seen.map(({coreLog}) => coreLog),
    correlation: seen.map(a => seen.map(b => data.correlation[a.i]?.[b.i] ?? 0)),
    noise: seen.map(({errors}) => errors),
    trust01: seen.map(({trust01}) => trust01),
  };
}

/** No trunk of an adult is thinner or wider than this, at any level and in any view. */
const SMALLEST_CM = 8;
const LARGEST_CM = 90;

const meanVector = (vectors: readonly (readonly number[])[]): number[] =>
  (vectors[0] ?? []).map((_, i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / vectors.length);
