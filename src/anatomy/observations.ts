import {at} from '../core/at.js';
import {GIRTHS} from '../core/domain.js';
import type {BraObservation, IntervalObservation, TapeObservation} from '../core/observation.js';
import {TAPE_SD_CM, WORN_SIZE_SD_CM} from '../core/spreads.js';
import {WIDTH_KEYS, type WidthKey} from './anatomy-types.js';
import {isCovariance, Matrix} from './matrix.js';

/**
 * Breadths and depths that were read off pictures, with a scale from the told stature. A width counts as not seen if
 * its value is one that no trunk has (under 3 cm, over 150 cm) or its variance is not positive.
 */
export interface WidthObservations {
  readonly kind: 'widths';
  readonly keys: readonly WidthKey[];
  readonly valuesCm: readonly number[];
  /** Covariance of the narrow core of the errors. If the matrix cannot be one, only its diagonal counts. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /** Per width, the probability that its edge is grossly wrong (hair, an arm, a curtain). Default 0. */
  readonly outlierProbability01?: readonly number[];
  /** Per width, SD of a gross error. Default 4 cm. */
  readonly outlierSdCm?: readonly number[];
  /** Per width, mean of a gross error; mostly positive, as things that are taken for body add to it. Default 0. */
  readonly outlierMeanCm?: readonly number[];
}

/** Anything that is known of a body beside the answers. */
export type BodyObservation = TapeObservation | BraObservation | IntervalObservation | WidthObservations;

/** As fine as a tape may be: several exact intervals of one girth would otherwise lose all digits. */
const FINEST_SOFTNESS_CM = 0.001;
const DEFAULT_OUTLIER_SD_CM = 4;

const WIDTH_LIMITS_CM = {lowest: 3, highest: 150};

/** All observations that are numbers, as logs, stacked for one linear update. The first four fields run parallel. */
export interface LinearObservations {
  /** Which of the nine logs was observed. */
  readonly latents: readonly number[];
  /** Whether the value was scaled by the told stature. */
  readonly scaledByStature: readonly boolean[];
  readonly logValues: readonly number[];
  /** Covariance of the errors of `logValues`. */
  readonly noise: Matrix;
  /** Observations that may be grossly wrong; `observation` is an index into the fields above. */
  readonly outliers: readonly {
    readonly observation: number;
    readonly logProbability: number;
    readonly logNoProbability: number;
    readonly meanLog: number;
    readonly varianceLog: number;
  }[];
  /** Per width of all observations, seen or not: its place in `outliers`, or null if it cannot be grossly wrong. */
  readonly outlierOfWidth: readonly (number | null)[];
}

const isPositive = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

const isWidth = (value: number | undefined): value is number =>
  value !== undefined && value >= WIDTH_LIMITS_CM.lowest && value <= WIDTH_LIMITS_CM.highest;

/** The part of the covariance that belongs to the seen widths; only its diagonal if it cannot be a covariance. */
function noiseOf(
  {covarianceCm2}: WidthObservations,
  seen: readonly number[],
): readonly (readonly number[])[] {
  // An entry that a caller in plain JavaScript left out contradicts itself too.
  const rows = seen.map(i => seen.map(j => covarianceCm2[i]?.[j] ?? NaN));
  if (isCovariance(Matrix.from(rows))) return rows;
  return rows.map((row, i) => row.map((value, j) => (i === j ? value : 0)));
}

/**
 * Stacks all observations that are numbers. The noise of a log is a relative error: cm² ÷ the product of the values.
 */
export function stackObservations(observations: readonly BodyObservation[]): LinearObservations {
  const latents: number[] = [];
  const scaledByStature: boolean[] = [];
  const valuesCm: number[] = [];
  const noiseBlocks: {readonly start: number; readonly rows: readonly (readonly number[])[]}[] = [];
  const outliers: LinearObservations['outliers'][number][] = [];
  const outlierOfWidth: (number | null)[] = [];

  for (const observation of observations) {
    const start = valuesCm.length;
    if (observation.kind === 'tape' || observation.kind === 'bra') {
      latents.push(GIRTHS.indexOf(observation.girth));
      scaledByStature.push(false);
      valuesCm.push(observation.valueCm);
      noiseBlocks.push({start, rows: [[(observation.sdCm ?? TAPE_SD_CM) ** 2]]});
    } else if (observation.kind === 'widths') {
      const {keys, covarianceCm2, outlierProbability01, outlierMeanCm, outlierSdCm} = observation;
      const seen: number[] = [];
      keys.forEach((key, i) => {
        // Callers in plain JavaScript may leave entries out: such a width is not seen, such a default applies.
        const valueCm = observation.valuesCm[i];
        const isSeen = isWidth(valueCm) && isPositive(covarianceCm2[i]?.[i]);
        const probability01 = Math.min(0.99, Math.max(0, outlierProbability01?.[i] ?? 0));
        outlierOfWidth.push(isSeen && probability01 > 0 ? outliers.length : null);
        if (!isSeen) return;
        if (probability01 > 0)
          outliers.push({
            observation: valuesCm.length,
            logProbability: Math.log(probability01),
            logNoProbability: Math.log1p(-probability01),
            meanLog: (outlierMeanCm?.[i] ?? 0) / valueCm,
            varianceLog: ((outlierSdCm?.[i] ?? DEFAULT_OUTLIER_SD_CM) / valueCm) ** 2,
          });
        seen.push(i);
        latents.push(GIRTHS.length + WIDTH_KEYS.indexOf(key));
        scaledByStature.push(true);
        valuesCm.push(valueCm);
      });
      noiseBlocks.push({start, rows: noiseOf(observation, seen)});
    }
  }

  const noise = new Matrix(valuesCm.length, valuesCm.length);
  for (const {start, rows} of noiseBlocks)
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        const scale = at(valuesCm, start + i) * at(valuesCm, start + j);
        noise.set(start + i, start + j, value / scale);
      }),
    );
  return {latents, scaledByStature, logValues: valuesCm.map(Math.log), noise, outliers, outlierOfWidth};
}

/** A soft interval on the log of a girth. `index` is the girth's place in `GIRTHS`. */
export interface LogInterval {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly softness: number;
}

/** Intervals as logs. Ends in the wrong order are swapped, since charts list them both ways round. */
export function logIntervalsOf(observations: readonly BodyObservation[]): readonly LogInterval[] {
  return observations.flatMap(observation => {
    if (observation.kind !== 'interval') return [];
    const {girth, lowCm, highCm, softnessCm = WORN_SIZE_SD_CM} = observation;
    const ends = [lowCm, highCm].filter(isPositive);
    if (ends.length === 0) return [];
    const swapped = lowCm !== undefined && highCm !== undefined && lowCm > highCm;
    const [low, high] = swapped ? [highCm, lowCm] : [lowCm, highCm];
    const middle = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    return [
      {
        index: GIRTHS.indexOf(girth),
        low: isPositive(low) ? Math.log(low) : -Infinity,
        high: isPositive(high) ? Math.log(high) : Infinity,
        softness: Math.max(softnessCm, FINEST_SOFTNESS_CM) / middle,
      },
    ];
  });
}
