import type {IntervalObservation} from '../core/observation.js';
import {type FitPreference, GIRTHS, type Girth} from '../core/domain.js';
import {fail, ok, type Result} from '../core/errors.js';
import {WORN_SIZE_SD_CM} from '../core/spreads.js';
import {isUsualGroup} from './choose/compile-chart.js';
import type {ChartSize, SizeChart} from './model/size-chart.js';
import {weightsOf} from './model/tailoring.js';
import {bodyRangesOf} from './worn-size.js';

/** What somebody says about a size at one girth. */
export type WornFeedback = 'tight' | 'good' | 'loose';

/** "I wear 32 in Brand X", or "the M was tight at the chest". */
export interface WornSize {
  readonly chart: SizeChart;
  /** As the chart or one of its equivalents names it ("38", where the chart gives EU 38 for M). */
  readonly label: string;
  readonly group?: string;
  /** Index of the row in `chart.sizes`, where several rows have that label. When absent, all of them are meant. */
  readonly row?: number;
  /** How the garment sits. */
  readonly fit?: FitPreference;
  /** When absent, the size is worn and fits. Otherwise only the girths that are named count. */
  readonly feedback?: {readonly [girth in Girth]?: WornFeedback};
}

/** The largest softness, in cm. A softer interval, such as that of a top at the hip, would say nothing. */
const SOFTEST_CM = 6;

/**
 * What a worn size says about the body, as observations for `estimateBody`. A girth that fits lies within the body
 * range of the size, a tight one above it and a loose one below it. The less a girth matters for the garment, the
 * softer its interval. Fails with `profile-invalid` and an issue for a size that the chart does not have.
 */
export function observeWornSize(worn: WornSize): Result<readonly IntervalObservation[]> {
  const {chart, feedback, fit = 'regular', row} = worn;
  const found = findSize(worn);
  if (typeof found === 'string')
    return fail('profile-invalid', found, {issues: [{path: 'label', message: found}]});
  const ranges = bodyRangesOf(chart, found.label, {group: found.group, fit, row}) ?? {};
  const weights = weightsOf(chart);
  const observations = GIRTHS.flatMap((girth): readonly IntervalObservation[] => {
    const range = ranges[girth];
    const said = feedback ? feedback[girth] : 'good';
    if (!range || said === undefined) return [];
    const lowCm = said === 'good' ? range.minCm : said === 'tight' ? range.maxCm : null;
    const highCm = said === 'good' ? range.maxCm : said === 'loose' ? range.minCm : null;
    if (lowCm === null && highCm === null) return [];
    // Feedback is about the girth itself, whatever decides the garment.
    const weight = feedback ? 1 : Math.min(weights[girth] ?? 0, 1);
    return [
      {
        kind: 'interval',
        girth,
        ...(lowCm !== null && {lowCm}),
        ...(highCm !== null && {highCm}),
        softnessCm: Math.min(WORN_SIZE_SD_CM / Math.sqrt(weight), SOFTEST_CM),
      },
    ];
  });
  return ok(observations);
}

/** The size that is meant, or why there is none. */
function findSize({chart, label, group}: WornSize): ChartSize | string {
  const wanted = fold(label);
  const inGroup = chart.sizes.filter(size => group === undefined || size.group === fold(group));
  const named = inGroup.filter(size => fold(size.label) === wanted);
  const also = inGroup.filter(({equivalents}) =>
    Object.values(equivalents).some(name => fold(name) === wanted),
  );
  const candidates = named.length > 0 ? named : also;
  const groups = new Set(candidates.map(size => size.group));
  const usual = candidates.find(size => isUsualGroup(size.group));
  const [first] = candidates;
  const shown = `"${label.slice(0, 40)}"`;
  if (!first)
    return `${shown} is not a size of this chart. The chart has ${listed(inGroup.map(size => size.label))}.`;
  if (named.length === 0 && new Set(also.map(size => size.label)).size > 1)
    return `${shown} can mean ${listed(also.map(size => size.label))}. Name one of them.`;
  if (groups.size > 1 && !usual)
    return `${shown} comes in several groups. Name one of ${listed([...groups].map(name => name ?? ''))}.`;
  return usual ?? first;
}

const fold = (text: string): string => text.trim().toLowerCase();

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ').slice(0, 300);
