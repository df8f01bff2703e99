import type {WidthKey} from '../anatomy/anatomy-types.js';
import {WIDTH_KEYS} from '../anatomy/anatomy-types.js';
import {applyLinearModel} from './linear-model.js';
import {levelFeatures} from './level-features.js';
import {readLevels} from './levels.js';
import type {GrossError, PerceptionData} from './perception-types.js';
import {meanReading, readWidth, shapeFeatures, widthFeatures, type WidthReading} from './width-readings.js';
import type {ViewTrace} from './view-trace.js';

/** Widths of the body as pictures show them, clothes and all, with their errors. */
export interface PerceivedWidths {
  readonly keys: readonly WidthKey[];
  readonly valuesCm: readonly number[];
  /** SD of the narrow core of each error, as a share of the width. */
  readonly coreLog: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  readonly gross: readonly GrossError[];
  /** Whether hair seems to fall over the back. */
  readonly isHairDown: boolean;
  /** Chance that the clothes do not fit closely, by the shape of the trunk. */
  readonly loose01: number;
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

/** A nape thicker than this is covered, see `napeShareOf`. */
const COVERED_NAPE = 0.175;
/** The shape alone never makes sure of the clothes. */
const LOOSE_RANGE = {least: 0.02, most: 0.9};

/** Corrected widths and their noise. Widths that came out as nonsense are left out. */
export function perceiveWidths(data: PerceptionData, traces: Traces, statureCm: number): PerceivedWidths {
  const {corrections, noise, looseness} = traces.side.length === 0 ? data.frontAlone : data.both;
  const isHairDown = traces.side.some(({napeShare}) => napeShare > COVERED_NAPE);
  const readings = readWidths(data, traces, statureCm);
  const seen = readings.flatMap((reading, i) => {
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
    const gross = isHairDown ? errors.grossUnderHair : errors.gross;
    return [{i, key, valueCm, coreLog, gross, trust01: reading.trust01}];
  });
  const [logOdds = 0] = applyLinearModel(looseness, shapeFeatures(readings));
  return {
    keys: seen.map(({key}) => key),
    valuesCm: seen.map(({valueCm}) => valueCm),
    coreLog: seen.map(({coreLog}) => coreLog),
    correlation: seen.map(a => seen.map(b => data.correlation[a.i]?.[b.i] ?? 0)),
    gross: seen.map(({gross}) => gross),
    isHairDown,
    loose01: Math.min(LOOSE_RANGE.most, Math.max(LOOSE_RANGE.least, 1 / (1 + Math.exp(-logOdds)))),
    trust01: seen.map(({trust01}) => trust01),
  };
}

/** No trunk of an adult is thinner or wider than this, at any level and in any view. */
const SMALLEST_CM = 8;
const LARGEST_CM = 90;

const meanVector = (vectors: readonly (readonly number[])[]): number[] =>
  (vectors[0] ?? []).map((_, i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / vectors.length);
