import type {ChartSize, CmRange, SizeChart} from '../../chart/model/size-chart.js';
import type {Girth} from '../../core/domain.js';

/** One change of a chart, and the share of all people who get a size that fits because of it. */
export type Improvement =
  | {
      readonly kind: 'size';
      readonly end: 'below' | 'above';
      /** The size of the chart that it is next to. */
      readonly nextTo: string;
      readonly rangesCm: Readonly<Partial<Record<Girth, CmRange>>>;
      readonly gainShare: number;
    }
  | {
      readonly kind: 'column';
      readonly girth: Girth;
      /** How much larger, or smaller below 0, every size would be there. */
      readonly byCm: number;
      readonly gainShare: number;
    };

/** A gain below this share is within the error of the sample. */
const LEAST_GAIN = 0.01;
const SHIFTS_CM = [-6, -4, -2, 2, 4, 6];

/**
 * The size that would serve most people more, and the column. A size below or above the chart continues its last step; a
 * column is shifted as a whole.
 *
 * @param servedShareOf the share of people whom a chart serves
 */
export function improveChart(
  chart: SizeChart,
  deciding: readonly Girth[],
  servedShareOf: (chart: SizeChart) => number,
): readonly Improvement[] {
  const served = servedShareOf(chart);
  const gainOf = (sizes: readonly ChartSize[]) => servedShareOf({...chart, sizes}) - served;
  const sizes = (['below', 'above'] as const).flatMap((end): readonly Improvement[] => {
    const made = sizeBeyond(chart, end);
    if (!made) return [];
    const all = end === 'below' ? [made.size, ...chart.sizes] : [...chart.sizes, made.size];
    return [
      {
        kind: 'size',
        end,
        nextTo: made.nextTo,
        rangesCm: Object.fromEntries(deciding.map(girth => [girth, made.size.ranges[girth]])),
        gainShare: gainOf(all),
      },
    ];
  });
  const columns = deciding.flatMap(girth =>
    SHIFTS_CM.map((byCm): Improvement => ({
      kind: 'column',
      girth,
      byCm,
      gainShare: gainOf(chart.sizes.map(size => shifted(size, girth, byCm))),
    })),
  );
  return [best(sizes), best(columns)]
    .flatMap(found => (found && found.gainShare >= LEAST_GAIN ? [found] : []))
    .sort((a, b) => b.gainShare - a.gainShare);
}

const best = (found: readonly Improvement[]): Improvement | undefined =>
  [...found].sort((a, b) => b.gainShare - a.gainShare)[0];

const moved = ({minCm, maxCm}: CmRange, byCm: number): CmRange => ({
  minCm: minCm === null ? null : minCm + byCm,
  maxCm: maxCm === null ? null : maxCm + byCm,
});

function shifted(size: ChartSize, girth: Girth, byCm: number): ChartSize {
  const range = size.ranges[girth];
  return range ? {...size, ranges: {...size.ranges, [girth]: moved(range, byCm)}} : size;
}

/** The row that continues the last step at one end. Undefined for charts with groups, lost rows or open ends. */
function sizeBeyond(
  {sizes}: SizeChart,
  end: 'below' | 'above',
): {readonly size: ChartSize; readonly nextTo: string} | undefined {
  const [first, final] = [sizes[0], sizes.at(-1)];
  const isRising = first && final && totalCm(first) <= totalCm(final);
  const [last, before] = (end === 'below') === isRising ? sizes : [...sizes].reverse();
  if (!last || !before || sizes.some(({group}) => group !== last.group)) return undefined;
  const ranges = Object.entries(last.ranges).map(([measure, range]) => {
    // Object.entries widens the names, which are those of measurements.
    const other = before.ranges[measure as keyof ChartSize['ranges']];
    const step = other && middleCm(range) - middleCm(other);
    return [measure, step === undefined ? undefined : moved(range, step)] as const;
  });
  if (ranges.some(([, range]) => range === undefined || Number.isNaN(middleCm(range)))) return undefined;
  return {
    nextTo: last.label,
    size: {...last, label: `${end} ${last.label}`, ranges: Object.fromEntries(ranges)},
  };
}

const totalCm = ({ranges}: ChartSize): number =>
  Object.values(ranges).reduce((sum, {minCm, maxCm}) => sum + (minCm ?? 0) + (maxCm ?? 0), 0);

const middleCm = ({minCm, maxCm}: CmRange): number => ((minCm ?? NaN) + (maxCm ?? NaN)) / 2;
