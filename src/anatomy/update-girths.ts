import {at} from '../core/at.js';
import {GIRTHS, type BodyMeasurements, type EstimateSource, type Girth} from '../core/domain.js';
import type {Tapes} from '../core/outcome.js';
import {TAPE_SD_CM, WORN_SIZE_SD_CM} from '../core/spreads.js';
import {wideningAgainstPhotos} from './contradictions.js';
import {condition, type Gaussian} from './gaussian.js';
import {updateByIntervals} from './interval-update.js';
import {Matrix} from './matrix.js';
import type {BraObservation, IntervalObservation} from '../core/observation.js';

/** What the shopper knows of their girths. */
export interface KnownGirths {
  /** In cm, as a tape gave them. */
  readonly tapes: Tapes;
  /** The body ranges of a size that is worn. */
  readonly ranges: readonly IntervalObservation[];
  readonly bras: readonly BraObservation[];
}

/**
 * Measurements from photos, updated by what the shopper knows. Every observation moves the other girths as far as they
 * are correlated. A tape becomes the source of its girth; ranges and bra sizes say less than the photos, which stay the
 * source. A tape or a range that contradicts the photos is believed, as `estimateBody` believes one that contradicts the answers:
 * the band of its girth gets wider, and the note `implausible-answers` says so.
 *
 * The update works on centimetres, where `estimateBody` works on their logarithms: once the photos are in, bands are a
 * few percent wide, and both agree to within the rounding of a girth.
 */
export function updateGirths(
  measured: BodyMeasurements,
  {tapes, ranges, bras}: KnownGirths,
): BodyMeasurements {
  const taped = GIRTHS.flatMap(girth => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? [] : [{girth, valueCm, sdCm: TAPE_SD_CM}];
  });
  const {mean, covariance} = observe(narrow(girthsOf(measured), ranges), [...bras, ...taped]);
  const seen = [...ranges, ...taped.map(tape => ({...tape, kind: 'tape'}) as const)];
  const widening = GIRTHS.map(girth => wideningAgainstPhotos(girth, measured[girth], seen));
  const widened = GIRTHS.map((_, r) =>
    GIRTHS.map((__, c) => covariance.at(r, c) * at(widening, r) * at(widening, c)),
  );
  const estimateOf = (girth: Girth) => {
    const index = GIRTHS.indexOf(girth);
    const source: EstimateSource = tapes[girth] === undefined ? measured[girth].source : 'tape';
    return {valueCm: at(mean, index), sdCm: Math.sqrt(Math.max(0, at(at(widened, index), index))), source};
  };
  const contradicts = widening.some(factor => factor > 1);
  return {
    ...measured,
    chest: estimateOf('chest'),
    waist: estimateOf('waist'),
    hip: estimateOf('hip'),
    covarianceCm2: widened,
    notes: contradicts ? [...new Set([...measured.notes, 'implausible-answers' as const])] : measured.notes,
  };
}

const girthsOf = (measured: BodyMeasurements): Gaussian => ({
  mean: GIRTHS.map(girth => measured[girth].valueCm),
  covariance: Matrix.from(measured.covarianceCm2),
});

const narrow = (girths: Gaussian, ranges: readonly IntervalObservation[]): Gaussian =>
  updateByIntervals(
    girths,
    ranges.map(({girth, lowCm, highCm, softnessCm}) => ({
      index: GIRTHS.indexOf(girth),
      low: lowCm ?? -Infinity,
      high: highCm ?? Infinity,
      softness: softnessCm ?? WORN_SIZE_SD_CM,
    })),
  ).posterior;

interface GirthReading {
  readonly girth: Girth;
  readonly valueCm: number;
  readonly sdCm: number;
}

/** The girths after readings whose errors are independent of each other. */
function observe(girths: Gaussian, readings: readonly GirthReading[]): Gaussian {
  const {mean, covariance} = girths;
  const seen = readings.map(({girth}) => GIRTHS.indexOf(girth));
  const cross = Matrix.build(mean.length, seen.length, (r, c) => covariance.at(r, at(seen, c)));
  const innovation = Matrix.build(seen.length, seen.length, (r, c) => {
    const noise = r === c ? at(readings, r).sdCm ** 2 : 0;
    return covariance.at(at(seen, r), at(seen, c)) + noise;
  });
  const predicted = seen.map(index => at(mean, index));
  const values = readings.map(({valueCm}) => valueCm);
  return condition(girths, cross, predicted, innovation, values).posterior;
}
