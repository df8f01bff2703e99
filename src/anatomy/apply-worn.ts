import type {IntervalObservation} from './observations.js';
import {updateByIntervals} from './interval-update.js';
import {Matrix} from './matrix.js';
import {GIRTHS, type BodyMeasurements, type Estimate, type Girth} from '../core/domain.js';

/** The spread of an end where the chart says nothing of it, in cm; as `estimateBody` assumes. */
const SOFTNESS_CM = 2;

/**
 * Measurements from photos, narrowed by the body ranges of a size that is worn. The update is the one that
 * `estimateBody` makes, on the centimetres of the joint distribution the photos left; it agrees with the
 * logarithmic one to within the rounding of a girth, as bands are a few percent wide by then. The photos stay
 * the source: they said more.
 */
export function applyWorn(
  measured: BodyMeasurements,
  observations: readonly IntervalObservation[],
): BodyMeasurements {
  if (observations.length === 0) return measured;
  const {posterior} = updateByIntervals(
    {
      mean: GIRTHS.map(girth => measured[girth].valueCm),
      covariance: Matrix.from(measured.covarianceCm2),
    },
    observations.map(({girth, lowCm, highCm, softnessCm}) => ({
      index: GIRTHS.indexOf(girth),
      low: lowCm ?? -Infinity,
      high: highCm ?? Infinity,
      softness: softnessCm ?? SOFTNESS_CM,
    })),
  );
  const estimateOf = (girth: Girth): Estimate => {
    const index = GIRTHS.indexOf(girth);
    return {
      ...measured[girth],
      valueCm: posterior.mean[index] ?? measured[girth].valueCm,
      sdCm: Math.sqrt(posterior.covariance.at(index, index)),
    };
  };
  return {
    ...measured,
    chest: estimateOf('chest'),
    waist: estimateOf('waist'),
    hip: estimateOf('hip'),
    covarianceCm2: posterior.covariance.toRows(),
  };
}
