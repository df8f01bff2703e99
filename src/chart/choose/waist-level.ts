import {at} from '../../core/at.js';
import type {BodyVector} from '../model/body-vector.js';
import type {SizeChart, WaistLevel} from '../model/size-chart.js';

/**
 * How far the brand's tape lies below the natural waist (0) on the way to the hip (1). Low trousers sit about 5 cm
 * below the navel, at 0.57 of stature. The ISO waist is at 0.62 and the hip at 0.50 (ANSUR II: navel 0.60, seat
 * 0.51). Girth grows more slowly at first, hence less than 0.42 of the way.
 */
const DROP: Readonly<Record<WaistLevel, number>> = {
  natural: 0,
  narrowest: 0,
  'iso-midpoint': 0,
  'low-rise': 0.35,
};

/**
 * How much the waist is uncertain because of its level, as a standard deviation in cm. Our waist is the ISO one
 * (5.3.10). There the width of the trunk changes by 0.3 to 0.4 cm for each cm of height (rendered people of the
 * calibration), and its girth by about 1 cm.
 */
const OPEN_CM: Readonly<Record<WaistLevel | 'unknown', number>> = {
  'iso-midpoint': 0,
  natural: 0.5,
  narrowest: 0.7,
  'low-rise': 2,
  unknown: 1.5,
};

/**
 * The same as a share of the waist's own SD, at most: who gives a girth to the millimetre has measured at the
 * brand's level.
 */
const OPEN_PER_SD = 0.75;

/**
 * The body as the tape of the chart's brand measures it. The uncertainty of the level is added to the variance of
 * the waist.
 */
export function atWaistLevel(body: BodyVector, chart: SizeChart): BodyVector {
  const waist = body.measures.indexOf('waist');
  const hip = body.measures.indexOf('hip');
  if (waist < 0) return body;
  const drop = hip < 0 || chart.waistLevel === null ? 0 : DROP[chart.waistLevel];
  const lowered = drop > 0 ? lowerWaist(body, waist, hip, drop) : body;
  const sdCm = Math.sqrt(at(at(lowered.covarianceCm2, waist), waist));
  const openCm = Math.min(OPEN_CM[chart.waistLevel ?? 'unknown'], OPEN_PER_SD * sdCm);
  return {
    ...lowered,
    covarianceCm2: lowered.covarianceCm2.map((row, place) =>
      place === waist ? row.map((value, column) => (column === waist ? value + openCm ** 2 : value)) : row,
    ),
  };
}

/** The body with its waist measured lower: (1 − drop) · waist + drop · hip. */
function lowerWaist(body: BodyVector, waist: number, hip: number, drop: number): BodyVector {
  const lower = (values: readonly number[]) =>
    values.map((value, place) => (place === waist ? (1 - drop) * value + drop * at(values, hip) : value));
  const columns = body.covarianceCm2.map(lower);
  const hipRow = at(columns, hip);
  return {
    measures: body.measures,
    valuesCm: lower(body.valuesCm),
    covarianceCm2: columns.map((row, place) =>
      place === waist ? row.map((value, column) => (1 - drop) * value + drop * at(hipRow, column)) : row,
    ),
  };
}
