import {at} from '../core/at.js';
import {
  FIT_PREFERENCES,
  type BodyMeasurements,
  type FitPreference,
  type Recommendation,
  type RecommendationReason,
  type SizeOption,
} from '../core/domain.js';
import {areaFits} from './area-fit.js';
import {type BodyVector, readBody, type ToldLengths} from './body-vector.js';
import {cleanText} from './clean-text.js';
import {chooseSize} from './choose-size.js';
import {compileChart} from './compile-chart.js';
import {parseSizeChart} from './parse-chart.js';
import type {SizeChart} from './size-chart.js';
import {atWaistLevel} from './waist-level.js';
import {weighUp, type WeighedGroup} from './weigh-up.js';

/** What can change the answer besides the body and the chart. */
export interface RecommendOptions {
  readonly fit?: FitPreference;
  /** Labels of the sizes in stock. When absent, all sizes are. */
  readonly inStock?: readonly string[];
  /** The figure group, as the chart names it. When absent, the usual group, unless only another one fits. */
  readonly group?: string;
  /** Stated lengths, for charts with inside legs or statures. They replace those of the measurements. */
  readonly lengths?: ToldLengths;
}

/**
 * Recommends a size for a body, with the probability of each size being the best one. Deterministic. Throws a
 * `SizeFinderError` only when `chart` is neither a parsed chart nor can be parsed as one.
 */
export function recommendSize(
  measurements: BodyMeasurements,
  chart: SizeChart,
  options?: RecommendOptions | null,
): Recommendation {
  const parsed = parseSizeChart(chart);
  if (!parsed.ok) throw parsed.error;
  return recommendFrom(measurements, parsed.value, options ?? {}).recommendation;
}

/** A recommendation with what it is made of. */
export interface Reasoned {
  readonly recommendation: Recommendation;
  /** Undefined when there is nothing to weigh. */
  readonly weighed: WeighedGroup | undefined;
  /** The body as the tape of the chart's brand measures it. */
  readonly body: BodyVector;
}

/** As `recommendSize`, for a parsed chart, with the reasons. */
export function recommendFrom(
  measurements: BodyMeasurements,
  chart: SizeChart,
  options: RecommendOptions,
): Reasoned {
  const body = atWaistLevel(readBody(measurements, options.lengths ?? {}), chart);
  const isInStock = stockOf(chart, options.inStock);
  // The fits that are known. The one that a page passes may be misspelled.
  const fit = FIT_PREFERENCES.find(name => name === options.fit) ?? 'regular';
  const weighed = weighUp(body, chart, {fit, isInStock, group: options.group?.trim().toLowerCase()});
  const sizes = listSizes(chart, body, fit, weighed);
  const isSoldOut = isInStock !== undefined && !chart.sizes.some((_, index) => isInStock(index));
  if (isSoldOut) return {recommendation: none('none-in-stock', sizes, null), weighed, body};
  if (!weighed) return {recommendation: none('not-enough-information', sizes, null), weighed, body};
  return {recommendation: {...chooseSize(weighed, chart), sizes}, weighed, body};
}

/** Labels are compared as shoppers read them, without case, markup and doubled spaces. */
function stockOf(
  chart: SizeChart,
  inStock: readonly string[] | undefined,
): ((index: number) => boolean) | undefined {
  if (inStock == null) return undefined;
  // A shop may pass numbers, or one label without a list.
  const fold = (label: unknown) => cleanText(String(label)).toLowerCase();
  const labels = new Set([inStock].flat().map(fold));
  if (chart.sizes.every(({label}) => labels.has(fold(label)))) return undefined;
  return index => labels.has(fold(at(chart.sizes, index).label));
}

const none = (
  reason: RecommendationReason,
  sizes: readonly SizeOption[],
  deciding: string | null,
): Recommendation => ({size: null, confidence: 0, runnerUp: null, reason, deciding, sizes});

/** One entry for each size of the chart, in its order. Rows with one label in one group are one size. */
function listSizes(
  chart: SizeChart,
  body: BodyVector,
  fit: FitPreference,
  weighed: WeighedGroup | undefined,
): readonly SizeOption[] {
  return compileChart(chart, fit).sizes.map(({label, group, rows}) => {
    const shares =
      weighed?.group === group ? rows.map(row => at(weighed.probabilities, row) * weighed.groupShare) : [];
    const fits = rows.map(row => areaFits(chart, group, row, body));
    const [first = {}] = fits;
    return {
      label,
      ...(group.name !== null && {group: group.name}),
      probability: shares.reduce((sum, share) => sum + share, 0),
      fit: fits.reduce((least, other) => (misfitCm(other) < misfitCm(least) ? other : least), first),
    };
  });
}

const misfitCm = (fits: SizeOption['fit']): number =>
  Object.values(fits).reduce((sum, {deltaCm}) => sum + Math.abs(deltaCm), 0);
