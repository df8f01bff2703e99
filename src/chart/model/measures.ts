interface PlausibleCm {
  readonly min: number;
  readonly max: number;
}

interface MeasureFacts {
  /** A `girth` goes round the body, so a garment that lies flat shows half of it. */
  readonly kind: 'girth' | 'length';
  /** Bodies of 18 years and over, from the smallest to the largest sizes sold. The limits catch wrong units. */
  readonly adultCm: PlausibleCm;
  readonly childCm: PlausibleCm;
}

/**
 * Every measurement that a chart can have. Chest, waist and hip come from the camera. The shopper may state
 * inside leg, height and the secondary dimensions. The others are kept for display and export.
 *
 * The adult limits lie between the extremes of the 39 charts collected and those of NHANES 2017–2020 adults (waist
 * 56–188 cm, hip 75–188 cm). A number in the wrong unit is outside of them: a chest of 38 "cm" or 94 "in".
 */
export const MEASURES = {
  chest: {kind: 'girth', adultCm: {min: 60, max: 200}, childCm: {min: 35, max: 130}},
  underbust: {kind: 'girth', adultCm: {min: 50, max: 170}, childCm: {min: 35, max: 110}},
  waist: {kind: 'girth', adultCm: {min: 48, max: 180}, childCm: {min: 33, max: 125}},
  hip: {kind: 'girth', adultCm: {min: 60, max: 200}, childCm: {min: 35, max: 135}},
  thigh: {kind: 'girth', adultCm: {min: 35, max: 110}, childCm: {min: 18, max: 80}},
  neck: {kind: 'girth', adultCm: {min: 25, max: 65}, childCm: {min: 18, max: 42}},
  height: {kind: 'length', adultCm: {min: 130, max: 230}, childCm: {min: 40, max: 200}},
  insideLeg: {kind: 'length', adultCm: {min: 45, max: 110}, childCm: {min: 12, max: 100}},
  outsideLeg: {kind: 'length', adultCm: {min: 65, max: 140}, childCm: {min: 20, max: 130}},
  sleeve: {kind: 'length', adultCm: {min: 10, max: 110}, childCm: {min: 5, max: 100}},
  shoulder: {kind: 'length', adultCm: {min: 25, max: 80}, childCm: {min: 15, max: 60}},
  length: {kind: 'length', adultCm: {min: 15, max: 180}, childCm: {min: 10, max: 150}},
} as const satisfies Readonly<Record<string, MeasureFacts>>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES: readonly MeasureName[] = [
  'chest',
  'underbust',
  'waist',
  'hip',
  'thigh',
  'neck',
  'height',
  'insideLeg',
  'outsideLeg',
  'sleeve',
  'shoulder',
  'length',
];

/** A garment can be this much larger than the largest body: a padded coat over a chest of 200 cm. */
const GARMENT_EXCESS_CM = 40;
/** A knitted or elastic garment can be this much smaller than the smallest body. */
const GARMENT_LACK_CM = 20;

/** The range of plausible values. A number outside of it is a typing error or in another unit. */
export function plausibleCm(measure: MeasureName, isForChildren: boolean, onBody: boolean): PlausibleCm {
  const {kind, adultCm, childCm} = MEASURES[measure];
  const body = isForChildren ? childCm : adultCm;
  if (onBody || kind !== 'girth') return body;
  return {min: Math.max(body.min - GARMENT_LACK_CM, 10), max: body.max + GARMENT_EXCESS_CM};
}

/** What sizes are chosen by; every other measurement may be missing from a chart without changing an answer. */
const DECIDING: ReadonlySet<string> = new Set<MeasureName>([
  'chest',
  'underbust',
  'waist',
  'hip',
  'insideLeg',
  'height',
]);

/** Whether sizes are chosen by a measurement, so that a chart must not lose it without a word. */
export const decidesSize = (measure: string): boolean => DECIDING.has(measure);
