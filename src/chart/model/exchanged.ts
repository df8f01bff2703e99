import type {MeasureName} from './measures.js';
import type {SizeChart} from './size-chart.js';

/** What each column would be: the girth that it says → the one that it probably is. */
export type Exchange = ReadonlyMap<MeasureName, MeasureName>;

const TRUNK = ['chest', 'waist', 'hip'] as const;
type Trunk = (typeof TRUNK)[number];
/** The girths of one size in cm. */
export type Girths = {readonly [measure in Trunk]?: number | undefined};

/**
 * A waist may be larger than the chest or the hip in the largest sizes, and in the sizes of plus charts by some centimetres. No
 * adult chart begins with a waist as much larger: it is 0.75 to 0.95 of either in bodies (ANSUR II).
 */
const LEAST_WAIST_RATIO = 1.1;
/** A waist that is a smaller part of the chest or of the hip was measured on something else, as on a garment that lay flat. */
const LEAST_WAIST_SHARE = 0.66;
/** In the charts for women that were collected the hip is larger than the bust in every size. */
const MOST_BUST_OVER_HIP_CM = 6;

/** Whether every row has the figure of nobody. */
function isNobody(rows: readonly Girths[], department: SizeChart['department']): boolean {
  const ratiosTo = (other: 'chest' | 'hip') =>
    rows.flatMap(({waist, [other]: girth}) =>
      waist === undefined || girth === undefined ? [] : [waist / girth],
    );
  const isWaistLarger = (['chest', 'hip'] as const).some(other => {
    const ratios = ratiosTo(other);
    return ratios.length > 1 && Math.min(...ratios) > 1 && Math.max(...ratios) > LEAST_WAIST_RATIO;
  });
  const busts = rows.flatMap(({chest, hip}) =>
    chest === undefined || hip === undefined ? [] : [chest - hip],
  );
  const isBustLarger =
    department === 'women' && busts.length > 1 && Math.min(...busts) > MOST_BUST_OVER_HIP_CM;
  return isWaistLarger || isBustLarger;
}

/**
 * The ways to exchange the columns of a chart of adult bodies whose rows have the figure of nobody, as waists that are larger than
 * the chests throughout; those that move the fewest columns first. None for other charts.
 */
export function exchangesIn(
  rows: readonly Girths[],
  department: SizeChart['department'],
): readonly Exchange[] {
  if (department === 'kids') return [];
  const present = TRUNK.filter(name => rows.some(row => row[name] !== undefined));
  if (present.length < 2 || !isNobody(rows, department)) return [];
  return permutationsOf(present)
    .map((names): Exchange => new Map(present.map((from, place) => [from, names[place] ?? from])))
    .filter(exchange => {
      const moved = rows.map(row => exchanged(row, exchange));
      return !isNobody(moved, department) && moved.every(hasWaist);
    })
    .sort((a, b) => movesOf(a) - movesOf(b));
}

const hasWaist = ({chest = 0, waist = Infinity, hip = 0}: Girths): boolean =>
  waist > LEAST_WAIST_SHARE * Math.max(chest, hip);

const movesOf = (exchange: Exchange): number => [...exchange].filter(([from, to]) => from !== to).length;

const exchanged = (row: Girths, exchange: Exchange): Girths =>
  Object.fromEntries(Object.entries(row).map(([from, cm]) => [exchange.get(from as Trunk) ?? from, cm]));

function permutationsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length < 2
    ? [items]
    : items.flatMap((item, place) =>
        permutationsOf([...items.slice(0, place), ...items.slice(place + 1)]).map(rest => [item, ...rest]),
      );
}
