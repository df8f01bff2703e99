import {at} from '../../core/at.js';
import {CM_PER_INCH} from '../../core/units.js';
import type {SizeChart} from './size-chart.js';

/** How much larger the chests of a chart are than those that its labels state, in cm. */
export interface SuitEase {
  readonly middleCm: number;
  /** From the label of a size to the lower end of its range, in the size where that is least. */
  readonly leastCm: number;
}

interface Named {
  readonly number: number;
  readonly figure: string;
  readonly minCm: number;
  readonly maxCm: number;
  readonly waistCm: number | undefined;
}

/** 42, 42R, 42 Long, US 42, and two sizes in one: EU 48/50. */
const SUIT_LABEL =
  /^(?:(?:US|UK|EU|IT|DE)\s?)?(\d{2,3})(?:\s?[/-]\s?(\d{2,3}))?(?:[\s-]?(XS|S|R|L|XL|T|short|regular|long|tall))?$/iu;
/** Two inches, with what rounding to whole centimetres takes away: bodies of one size are not as much larger than its name. */
const LEAST_GARMENT_EASE_CM = 4.8;
/** More than this, and the number of the label is no chest. */
const MOST_EASE_CM = 15.5;
/** How far the eases of a chart are apart that was rounded to half inches. */
const ROUNDED_CM = 1.5;
/** Two sizes in one are neighbours, as 48/50; 32/34 may be a waist and an inside leg. */
const MOST_APART = 2;

/**
 * A suit is named after the wearer's chest and the figure: 42R and 44L in inches, 106 in centimetres, or 48 for half of 96 cm on
 * men's charts. The label then tells how much larger the garment's chest is: 2 in on the chart of a US suit maker, where a coat has
 * 4. Undefined for other charts.
 */
export function suitEaseOf({
  garment,
  department,
  sizes,
}: Pick<SizeChart, 'garment' | 'department' | 'sizes'>): SuitEase | undefined {
  if (garment !== null && garment !== 'outerwear' && garment !== 'top') return undefined;
  const labels = sizes.flatMap(size => namedIn(size) ?? []);
  if (2 * labels.length <= sizes.length) return undefined;
  const isNamed = labels.every(({figure}) => figure !== '');
  // A number alone may be of any system, so it has to follow the chest. Women's sizes nearly do.
  if (!isNamed && (department === 'women' || department === 'kids' || labels.length < 3)) return undefined;
  for (const cmPerNumber of [CM_PER_INCH, 1, ...(department === 'men' ? [2] : [])]) {
    const eases = labels
      .map(({number, minCm, maxCm}) => (minCm + maxCm) / 2 - cmPerNumber * number)
      .sort((a, b) => a - b);
    const [first, middleCm, last] = [0, Math.floor(eases.length / 2), eases.length - 1].map(place =>
      at(eases, place),
    );
    const isPlausible = middleCm !== undefined && middleCm >= 0 && middleCm <= MOST_EASE_CM;
    const isSteady = Number(last) - Number(first) <= ROUNDED_CM;
    if (isPlausible && (isNamed || (isSteady && !areWaists(labels, cmPerNumber))))
      return {
        middleCm,
        leastCm: Math.min(...labels.map(({number, minCm}) => minCm - cmPerNumber * number)),
      };
  }
  return undefined;
}

/** The ease of a chart that is not said to be of garments, where its labels say so. */
export function garmentEaseOf(chart: Parameters<typeof suitEaseOf>[0]): number | undefined {
  const ease = suitEaseOf(chart);
  return ease && ease.leastCm >= LEAST_GARMENT_EASE_CM ? ease.middleCm : undefined;
}

function namedIn({label, ranges: {chest, waist}}: SizeChart['sizes'][number]): Named | undefined {
  const [, first, second = first, figure = ''] = SUIT_LABEL.exec(label.trim()) ?? [];
  const [minCm, maxCm] = [chest?.minCm ?? chest?.maxCm, chest?.maxCm ?? chest?.minCm];
  const apart = Number(second) - Number(first);
  if (first === undefined || minCm == null || maxCm == null || apart < 0 || apart > MOST_APART)
    return undefined;
  const [low, high] = [waist?.minCm ?? waist?.maxCm, waist?.maxCm ?? waist?.minCm];
  return {
    number: Number(first) + apart / 2,
    figure,
    minCm,
    maxCm,
    waistCm: low == null || high == null ? undefined : (low + high) / 2,
  };
}

/** Whether sizes are named after the waist, as overalls are. */
const areWaists = (labels: readonly Named[], cmPerNumber: number): boolean =>
  labels.every(
    ({number, waistCm}) => waistCm !== undefined && Math.abs(waistCm - cmPerNumber * number) <= ROUNDED_CM,
  );
