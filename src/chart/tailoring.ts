import type {FitPreference} from '../core/domain.js';
import type {MeasureName} from './measures.js';
import type {Garment, SizeChart, Stretch} from './size-chart.js';

/**
 * What a tailor knows and a chart rarely says: which measurements matter for which garment, how much room
 * clothes need, and what a misfit costs. Everything here is our judgement where no source is named, and every
 * number can be overridden in the chart (`weights`, `ease`, `stretch`, `betweenSizes`).
 */

type Weights = {readonly [measure in MeasureName]?: number};

/** Length can be hemmed and girth cannot, so a length only tells sizes of equal girth apart. */
const LENGTH_WEIGHT = 0.1;
/** Children's sizes are made by height; its ranges are three times as wide as those of girths. */
const CHILD_HEIGHT_WEIGHT = 0.25;

/** EN 13402-2 and ISO 8559-2: chest for tops and jackets, waist and hip for trousers, all three for dresses. */
const GARMENT_WEIGHTS: Readonly<Record<Garment | 'unknown', Weights>> = {
  top: {chest: 1, waist: 0.35, hip: 0.15},
  outerwear: {chest: 1, waist: 0.25, hip: 0.25},
  bottom: {waist: 1, hip: 1, insideLeg: LENGTH_WEIGHT},
  dress: {chest: 1, waist: 1, hip: 1},
  swim: {chest: 1, waist: 1, hip: 1},
  'one-piece': {chest: 1, waist: 1, hip: 1, insideLeg: LENGTH_WEIGHT},
  underwear: {chest: 1, waist: 1, hip: 1},
  unknown: {chest: 1, waist: 1, hip: 1, insideLeg: LENGTH_WEIGHT},
};

/** The weight of each measurement for this chart: the brand's where it says one, else the garment's. */
export function weightsOf(chart: SizeChart): Weights {
  const height = chart.department === 'kids' ? CHILD_HEIGHT_WEIGHT : LENGTH_WEIGHT / 2;
  return {height, ...GARMENT_WEIGHTS[chart.garment ?? 'unknown'], ...chart.weights};
}

/** One piece over the whole trunk is decided by the place that fits worst, two pieces by the sum of misfits. */
const WORST_DECIDES: ReadonlySet<Garment | null> = new Set<Garment | null>(['dress', 'swim', 'one-piece']);

/**
 * Misfits are added as this power of the centimetres: 2 weighs them against each other, 6 comes within a fifth
 * of taking the worst alone. Any power of 1 or more keeps the decision monotone in the body (see `decide.ts`).
 */
export const misfitPower = (chart: SizeChart): 2 | 6 => (WORST_DECIDES.has(chart.garment) ? 6 : 2);

/**
 * A centimetre too tight against one too loose: a woven dress 6 cm too tight at the hip cannot be worn, one 12 cm
 * too wide can be taken in. Stretch absorbs the tight side only.
 */
export const TIGHT_COST: Readonly<Record<Stretch, number>> = {none: 2, some: 1.5, high: 1};

/**
 * How much larger or smaller than their body a shopper who likes it relaxed or snug buys, in cm of girth: half
 * of the 2 in between two classes of fit (close, standard, loose) of the yarn trade's fit guide.
 */
const FIT_SHIFT_CM: Readonly<Record<FitPreference, number>> = {snug: -2.5, regular: 0, relaxed: 2.5};

/**
 * Room of the garment over the body at regular fit, in cm of girth, for charts of garment measures that do not
 * say theirs. Tops: "standard fit = chest + 2 to 4 in" (yarn trade's fit guide). Dresses and trousers: wearing
 * ease of patternmaking, waist 3/4–1 in, seat 1½–2 in, hips 2–2¾ in, bodice 1½–2 in. Jackets: 8–12 cm.
 * Straight tops leave more room at the waist than that, so there only too little of it counts.
 */
const GARMENT_EASE_CM: Readonly<Record<Garment | 'unknown', Weights>> = {
  top: {chest: 7.5, waist: 5, hip: 6},
  outerwear: {chest: 10, waist: 8, hip: 10},
  bottom: {waist: 2.5, hip: 5},
  dress: {chest: 6, waist: 2.5, hip: 6},
  'one-piece': {chest: 6, waist: 2.5, hip: 6},
  swim: {},
  underwear: {},
  unknown: {chest: 7.5, waist: 2.5, hip: 5},
};

/**
 * What to take off a printed number to get the body it is for; 0 on charts of bodies. An inside leg is the trousers' own
 * length on every chart, and the shopper's is told and estimated as such; a chart of legs down to the floor says how
 * much longer its trousers are than those: −4.
 */
export function easeCm(chart: SizeChart, measure: MeasureName): number {
  if (chart.basis === 'body') return measure === 'insideLeg' ? -(chart.easeCm.insideLeg?.regular ?? 0) : 0;
  return chart.easeCm[measure]?.regular ?? GARMENT_EASE_CM[chart.garment ?? 'unknown'][measure] ?? 0;
}

/** How far a body moves along the chart for the wished fit, in cm; from the chart's own ease when it gives it. */
export function fitShiftCm(chart: SizeChart, measure: MeasureName, fit: FitPreference): number {
  const wished = chart.easeCm[measure]?.[fit];
  const regular = chart.easeCm[measure]?.regular;
  return wished === undefined || regular === undefined ? FIT_SHIFT_CM[fit] : wished - regular;
}

/** Whether room to spare costs nothing: at the waist of a garment that hangs from the chest. */
export const isLooseFree = (chart: SizeChart, measure: MeasureName | undefined): boolean =>
  chart.basis !== 'body' && measure === 'waist' && (chart.garment === 'top' || chart.garment === 'outerwear');

/** How far over a size's range a body still counts as snug, in cm: half of EN 13402's 4 cm step. */
const SNUG_CM: Readonly<Record<Stretch, number>> = {none: 2, some: 3, high: 5};
/** How far under it as roomy: one such step. */
const ROOMY_CM = 4;

/** Where one level of fit ends and the next begins, in cm of room (negative is lack of it). */
export const fitLimitsCm = (stretch: Stretch): {readonly tight: number; readonly loose: number} => ({
  tight: -SNUG_CM[stretch],
  loose: ROOMY_CM,
});
