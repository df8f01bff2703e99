import {at} from '../core/at.js';
import {
  FIT_PREFERENCES,
  type BodyMeasurements,
  type FitPreference,
  type Recommendation,
  type SizeOption,
} from '../core/domain.js';
import {areaFits} from './choose/area-fit.js';
import {type BodyVector, readBody, type ToldLengths} from './model/body-vector.js';
import {cleanText} from './read/clean-text.js';
import {type Choice, chooseSize, type SizeBeside} from './choose/choose-size.js';
import {compileChart, type CompiledGroup} from './choose/compile-chart.js';
import {parseSizeChart} from './read/parse-chart.js';
import {trustsEstimate} from './choose/secondary-counts.js';
import type {SizeChart} from './model/size-chart.js';
import {atWaistLevel} from './choose/waist-level.js';
import {weighUp, type WeighedGroup} from './choose/weigh-up.js';

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
  const lengths = options.lengths ?? {};
  const read = readBody(measurements, lengths, measure => trustsEstimate(chart, measure));
  const body = atWaistLevel(read, chart);
  const isInStock = stockOf(chart, options.inStock);
  // The fits that are known. The one that a page passes may be misspelled.
  const fit = FIT_PREFERENCES.find(name => name === options.fit) ?? 'regular';
  const weighed = weighUp(body, chart, {fit, isInStock, group: groupNamed(options.group)});
  const isSoldOut = isInStock !== undefined && !chart.sizes.some((_, index) => isInStock(index));
  const choice: Choice = isSoldOut
    ? {reason: 'none-in-stock', deciding: null}
    : weighed
      ? chooseSize(weighed)
      : {reason: 'not-enough-information', deciding: null};
  return {
    recommendation: write(choice, listSizes(chart, body, fit, weighed, choice.beside), weighed),
    weighed,
    body,
  };
}

/** The recommendation of a choice, whose rows become sizes. */
function write(
  {best, second, beside, closest, reason, deciding}: Choice,
  listed: readonly Listed[],
  weighed: WeighedGroup | undefined,
): Recommendation {
  const option = (row: number | undefined, of = weighed): SizeOption | null => {
    const found = listed.find(
      ({group, rows}) => row !== undefined && group.name === of?.group.name && rows.includes(row),
    );
    return found?.option ?? null;
  };
  const named = option(best);
  const runnerUp = beside ? option(beside.row, beside.weighed) : option(second);
  const share = weighed?.groupShare ?? 0;
  return {
    size: named?.label ?? null,
    ...(named?.group !== undefined && {group: named.group}),
    confidence: named?.probability ?? 0,
    runnerUp: runnerUp?.label ?? null,
    reason,
    deciding,
    outside: {
      below: share * (weighed?.outside.below ?? 0),
      above: share * (weighed?.outside.above ?? 0),
    },
    sizes: listed.map(({option}) => option),
    best: named,
    second: runnerUp,
    closest: option(closest),
  };
}

/** Typed as unknown on purpose: a page in plain JavaScript can pass anything. */
const groupNamed = (group: unknown): string | undefined =>
  typeof group === 'string' ? cleanText(group).toLowerCase() : undefined;

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

/** A size of the recommendation with its rows. */
interface Listed {
  readonly group: CompiledGroup;
  readonly rows: readonly number[];
  readonly option: SizeOption;
}

/** One entry for each size of the chart, in its order. Rows with one label in one group are one size. */
function listSizes(
  chart: SizeChart,
  body: BodyVector,
  fit: FitPreference,
  weighed: WeighedGroup | undefined,
  beside: SizeBeside | undefined,
): readonly Listed[] {
  return compileChart(chart, fit).sizes.map(({label, group, rows}) => {
    const isBeside = beside?.weighed.group.name === group.name && rows.includes(beside.row);
    let probability = isBeside ? beside.probability : 0;
    if (weighed?.group.name === group.name)
      for (const row of rows) probability += at(weighed.probabilities, row) * weighed.groupShare;
    const [fit = {}, ...others] = rows.map(row => areaFits(chart, group, row, body));
    const option = {
      label,
      ...(group.name !== null && {group: group.name}),
      probability,
      fit: others.reduce((least, other) => (misfitCm(other) < misfitCm(least) ? other : least), fit),
    };
    return {group, rows, option};
  });
}

const misfitCm = (fits: SizeOption['fit']): number =>
  Object.values(fits).reduce((sum, {deltaCm}) => sum + Math.abs(deltaCm), 0);
