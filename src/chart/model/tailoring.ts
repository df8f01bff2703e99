import type {FitPreference} from '../../core/domain.js';
import {MEASURES, type MeasureName} from './measures.js';
import type {Garment, SizeChart, Stretch} from './size-chart.js';
import {beforeSleeveCm} from './sleeve.js';
import {suitEaseOf} from './suit-ease.js';

/**
 * What a tailor knows and a chart rarely says: which measurements matter for a garment, how much ease it needs, and
 * what a misfit costs. Numbers without a source are our judgement. A chart can override every number (`weights`,
 * `ease`, `stretch`, `betweenSizes`).
 */

type Weights = {readonly [measure in MeasureName]?: number};

/** Length can be hemmed and girth cannot, so a length only tells sizes of equal girth apart. */
const LENGTH_WEIGHT = 0.1;
/** Children's sizes are graded by height, in ranges three times as wide as those of girths. */
const CHILD_HEIGHT_WEIGHT = 0.25;

/** A collar is buttoned: a centimetre is a size there, and three or four are one at the chest. */
const NECK_WEIGHT = 3;
/** The band holds a bra, and sizes with one band differ in the bust. */
const BAND_WEIGHT = 1.2;

/**
 * The step from size to size at a secondary dimension, where that of the chest is 1: 1 to 1.5 cm at a collar and at the shoulders,
 * 2.5 to 3 cm at a thigh, and 4 to 5 cm at the chest.
 */
const STEP_SHARE: {readonly [measure in MeasureName]?: number} = {neck: 1 / 3, shoulder: 1 / 3, thigh: 0.6};

/** EN 13402-2 and ISO 8559-2: chest for tops and jackets, waist and hip for trousers, all three for dresses. */
const GARMENT_WEIGHTS: Readonly<Record<Garment | 'unknown', Weights>> = {
  top: {chest: 1, waist: 0.35, hip: 0.15, neck: NECK_WEIGHT, shoulder: 1, sleeve: LENGTH_WEIGHT},
  outerwear: {chest: 1, waist: 0.25, hip: 0.25, shoulder: 1, sleeve: LENGTH_WEIGHT},
  bottom: {waist: 1, hip: 1, thigh: 1, insideLeg: LENGTH_WEIGHT},
  dress: {chest: 1, waist: 1, hip: 1},
  swim: {chest: 1, waist: 1, hip: 1},
  'one-piece': {chest: 1, waist: 1, hip: 1, insideLeg: LENGTH_WEIGHT},
  underwear: {chest: 1, waist: 1, hip: 1, underbust: BAND_WEIGHT},
  unknown: {chest: 1, waist: 1, hip: 1, insideLeg: LENGTH_WEIGHT},
};

/** The weight of each measurement: the brand's where it gives one, otherwise the garment's. */
export function weightsOf(chart: SizeChart): Weights {
  const height = chart.department === 'kids' ? CHILD_HEIGHT_WEIGHT : LENGTH_WEIGHT / 2;
  return {height, ...GARMENT_WEIGHTS[garmentOf(chart)], ...chart.weights};
}

/** The garment as stated, or as the labels of the sizes tell it. */
const garmentOf = (chart: SizeChart): Garment | 'unknown' =>
  chart.garment ??
  (hasBraSizes(chart) ? 'underwear' : suitChestEaseCm(chart) === undefined ? 'unknown' : 'outerwear');

/** Band and cup: 75B, 34 DD. */
const BRA_LABEL = /^\d{2,3}\s?(?:AA|[A-K]{1,3})$/iu;

/** Whether the sizes are those of bras, which have a girth under the bust. */
const hasBraSizes = ({sizes}: SizeChart): boolean =>
  sizes.some(({ranges}) => ranges.underbust) && sizes.every(({label}) => BRA_LABEL.test(label));

/**
 * A garment in one piece over the trunk is decided by the place that fits worst, any other by the sum of the
 * misfits.
 */
const WORST_DECIDES: ReadonlySet<Garment | null> = new Set<Garment | null>(['dress', 'swim', 'one-piece']);

/**
 * The power of the centimetres in which misfits are added: 2 weighs them against each other, 6 comes within a fifth
 * of the worst one alone. Any power of 1 or more keeps the decision monotone in the body (see `costOf`).
 */
export const misfitPower = (chart: SizeChart): 2 | 6 => (WORST_DECIDES.has(chart.garment) ? 6 : 2);

/**
 * The price of a centimetre too tight, where one too loose costs 1. A woven dress that is 6 cm too tight at the hip
 * cannot be worn, while one that is 12 cm too wide can be taken in. Stretch only helps on the tight side.
 */
export const TIGHT_COST: Readonly<Record<Stretch, number>> = {none: 2, some: 1.5, high: 1};

/**
 * How much larger or smaller than their body shoppers buy who like it relaxed or snug, in cm of girth. This is half
 * of the 2 in between two classes of fit (close, standard, loose) in the yarn trade's fit guide.
 */
const FIT_SHIFT_CM: Readonly<Record<FitPreference, number>> = {snug: -2.5, regular: 0, relaxed: 2.5};

/**
 * Ease at regular fit, in cm of girth, for charts of garments that do not give theirs. Tops: "standard fit = chest
 * + 2 to 4 in" (yarn trade's fit guide). Dresses and trousers: wearing ease of patternmaking, waist 3/4–1 in, seat
 * 1½–2 in, hips 2–2¾ in, bodice 1½–2 in. Jackets: most makers and tailors cut the chest 4 in larger than the wearer's
 * (Knot Standard, "Chest of a Suit Jacket"), and a tailor's draft for a chest of 100 cm has 12 cm more there, 9½ at the waist and
 * 8½ at the seat (Rundschau, 1954, in "Men's Tailoring: The Jacket Draft"); the hip is that of coats, which has no source, as have thigh and
 * shoulder. Straight
 * tops have more ease at the waist than this, so only too little of it counts there (`isLooseFree`).
 */
const GARMENT_EASE_CM: Readonly<Record<Garment | 'unknown', Weights>> = {
  top: {chest: 7.5, waist: 5, hip: 6, shoulder: 1},
  outerwear: {chest: 10, waist: 8, hip: 10, shoulder: 2},
  bottom: {waist: 2.5, hip: 5, thigh: 4},
  dress: {chest: 6, waist: 2.5, hip: 6},
  'one-piece': {chest: 6, waist: 2.5, hip: 6},
  swim: {},
  underwear: {},
  unknown: {chest: 7.5, waist: 2.5, hip: 5},
};

/**
 * What to subtract from a printed number to get the body that it is for, in cm. It is 0 for charts of bodies,
 * except for the inside leg. That is the length of the trousers on every chart, and shoppers state it as such. A
 * chart of legs down to the floor gives the difference to its trousers as ease: −4.
 */
export function easeCm(chart: SizeChart, measure: MeasureName): number {
  if (measure === 'sleeve') return (chart.easeCm.sleeve?.regular ?? 0) - beforeSleeveCm(chart);
  if (chart.basis === 'body') return measure === 'insideLeg' ? -(chart.easeCm.insideLeg?.regular ?? 0) : 0;
  const stated = chart.easeCm[measure]?.regular;
  if (stated !== undefined) return stated;
  const usual = GARMENT_EASE_CM[garmentOf(chart)];
  const usualCm = usual[measure] ?? 0;
  const chestCm = MEASURES[measure].kind === 'girth' ? suitChestEaseCm(chart) : undefined;
  // A suit that is closer at the chest than a coat is closer everywhere.
  return chestCm === undefined || usual.chest === undefined ? usualCm : usualCm * (chestCm / usual.chest);
}

/** A suit's labels tell how much larger its chest is than the wearer's. */
const suitChestEaseCm = (chart: SizeChart): number | undefined =>
  chart.basis === 'body' ? undefined : suitEaseOf(chart)?.middleCm;

/**
 * How far the wished fit moves a body along the chart, in cm. It comes from the chart's own ease where that is
 * given.
 */
export function fitShiftCm(chart: SizeChart, measure: MeasureName, fit: FitPreference): number {
  const wished = chart.easeCm[measure]?.[fit];
  const regular = chart.easeCm[measure]?.regular;
  return wished === undefined || regular === undefined ? FIT_SHIFT_CM[fit] : wished - regular;
}

/** Whether too much room costs nothing, as it does at the waist of a garment that hangs from the chest. */
export const isLooseFree = (chart: SizeChart, measure: MeasureName | undefined): boolean =>
  chart.basis !== 'body' && measure === 'waist' && HANGS_FROM_CHEST.has(garmentOf(chart));

const HANGS_FROM_CHEST: ReadonlySet<string> = new Set(['top', 'outerwear']);

/** How far above a size's range a body is still snug, in cm: half of the 4 cm step of EN 13402. */
const SNUG_CM: Readonly<Record<Stretch, number>> = {none: 2, some: 3, high: 5};
/** How far below the range a body is still roomy, in cm: one such step. */
const ROOMY_CM = 4;

/** The limits between the levels of fit, in cm of room. Negative room is a lack of it. */
export const fitLimitsCm = (
  stretch: Stretch,
  measure?: MeasureName,
): {readonly tight: number; readonly loose: number} => {
  const part = (measure && STEP_SHARE[measure]) ?? 1;
  return {tight: -SNUG_CM[stretch] * part, loose: ROOMY_CM * part};
};
