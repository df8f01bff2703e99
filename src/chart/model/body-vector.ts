import {at} from '../../core/at.js';
import {
  type BodyMeasurements,
  type Estimate,
  GIRTHS,
  SECONDARY_MEASURES,
  type SecondaryMeasure,
} from '../../core/domain.js';
import {TOLD_LENGTH_SD_CM, TOLD_SECONDARY_SD_CM} from '../../core/spreads.js';
import type {MeasureName} from './measures.js';

/** Lengths and secondary dimensions that the shopper states. They replace those of the measurements. */
export type ToldLengths = {
  readonly [measure in 'height' | 'insideLeg' | SecondaryMeasure as `${measure}Cm`]?: number;
};

/** The known measurements of a body and their joint normal distribution. */
export interface BodyVector {
  readonly measures: readonly MeasureName[];
  readonly valuesCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
}

/** No measurement is more exact than a millimetre, whatever the caller says. This also keeps the matrix regular. */
const LEAST_VARIANCE_CM2 = 0.01;
/** Variance where neither the covariance nor the standard deviation is a number: that of most estimates from photos. */
const UNKNOWN_VARIANCE_CM2 = 4;
const OTHERS = ['height', 'insideLeg', ...SECONDARY_MEASURES] as const;
/** The correlations of a posterior stay below this. A matrix with higher ones may not be a covariance. */
const MAX_CORRELATION = 0.995;

/**
 * Reads what is usable in the measurements. A girth that is not a number above 0 is left out. Where the covariance
 * is missing or broken, the standard deviations take its place and the girths count as independent. Lengths and
 * secondary dimensions always count as independent of girths.
 *
 * @param trusts whether what is only estimated from other measurements counts; a page's own measurements always do
 */
export function readBody(
  measurements: BodyMeasurements,
  lengths: ToldLengths,
  trusts: (measure: MeasureName) => boolean = () => true,
): BodyVector {
  const isTrusted = (measure: MeasureName, estimate: Estimate | undefined): boolean =>
    estimate?.source !== 'statistics' || trusts(measure);
  const girths = GIRTHS.flatMap((girth, index) => {
    const valueCm = measurements?.[girth]?.valueCm;
    return isPositive(valueCm) && isTrusted(girth, measurements[girth]) ? [{girth, index, valueCm}] : [];
  });
  const known = OTHERS.flatMap(measure => {
    const toldCm = lengths[`${measure}Cm`];
    const told = isPositive(toldCm) ? {valueCm: toldCm, sdCm: toldSdCm(measure)} : measurements?.[measure];
    return told &&
      isPositive(told.valueCm) &&
      isTrusted(measure, isPositive(toldCm) ? undefined : measurements[measure])
      ? [{measure, ...told}]
      : [];
  });
  const variance = (place: number): number => {
    const entry = girths[place];
    const joint = entry && measurements?.covarianceCm2?.[entry.index]?.[entry.index];
    const {sdCm} = entry ? measurements[entry.girth] : at(known, place - girths.length);
    const alone = sdCm ** 2;
    return Math.max(
      isVariance(joint) ? joint : isVariance(alone) ? alone : UNKNOWN_VARIANCE_CM2,
      LEAST_VARIANCE_CM2,
    );
  };
  const covariance = (a: number, b: number): number => {
    const [first, second] = [girths[a], girths[b]];
    const joint = first && second && measurements?.covarianceCm2?.[first.index]?.[second.index];
    if (joint === undefined || !Number.isFinite(joint)) return 0;
    const limit = MAX_CORRELATION * Math.sqrt(variance(a) * variance(b));
    return Math.min(Math.max(joint, -limit), limit);
  };
  const measures = [...girths.map(({girth}) => girth), ...known.map(({measure}) => measure)];
  return {
    measures,
    valuesCm: [...girths, ...known].map(({valueCm}) => valueCm),
    covarianceCm2: measures.map((_, a) => measures.map((_, b) => (a === b ? variance(a) : covariance(a, b)))),
  };
}

const toldSdCm = (measure: (typeof OTHERS)[number]): number =>
  measure === 'height' || measure === 'insideLeg' ? TOLD_LENGTH_SD_CM : TOLD_SECONDARY_SD_CM[measure];

const isPositive = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

const isVariance = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;
