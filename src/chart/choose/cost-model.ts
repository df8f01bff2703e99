import {at, float64At} from '../../core/at.js';
import {isSameBand} from '../model/column-bands.js';
import type {Contender} from './compile-chart.js';

/** What decides between the sizes of one group, for the known measurements. */
export interface CostRules {
  /** From small to large. Each has a band for every column. */
  readonly contenders: readonly Contender[];
  /** Which of the contenders' bands are used. This is the order of every vector here. */
  readonly columns: readonly number[];
  /** Price of a centimetre that is too tight or too loose, before the power. */
  readonly tightPrices: readonly number[];
  readonly loosePrices: readonly number[];
  /** The power to which misfits are added: 2 weighs them against each other, with 6 the worst one all but decides. */
  readonly power: 2 | 6;
  /** Whether each contender is offered. Undefined when all are. The ends and lost rows are never recommended. */
  readonly offered?: readonly boolean[];
  /** How far an offered size may miss a body whose best size is not offered. */
  readonly toleranceCm: {readonly tight: number; readonly loose: number};
}

/** Bands and prices, raised to the power, in arrays for the inner loop. */
export interface CostTable {
  readonly width: number;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly tight: Float64Array;
  readonly loose: Float64Array;
  readonly isSixth: boolean;
  /** For each contender the first one with equal bands. The known measurements cannot tell the two apart. */
  readonly twinOf: Int32Array;
}

type Layout = Pick<CostTable, 'lo' | 'hi' | 'twinOf'>;

/** The bands of a chart never change, so they are laid out once for each set of known measurements. */
const layouts = new WeakMap<readonly Contender[], Map<string, Layout>>();

export function makeCostTable(rules: CostRules): CostTable {
  const {power} = rules;
  const {lo, hi, twinOf} = layOut(rules);
  // A literal with all fields: an object spread gives each table another hidden class, which doubles the time.
  return {
    width: rules.columns.length,
    lo,
    hi,
    twinOf,
    tight: Float64Array.from(rules.tightPrices, price => price ** power),
    loose: Float64Array.from(rules.loosePrices, price => price ** power),
    isSixth: power === 6,
  };
}

function layOut({contenders, columns}: CostRules): Layout {
  const known = layouts.get(contenders) ?? new Map<string, Layout>();
  layouts.set(contenders, known);
  const key = columns.join(' ');
  const layout = known.get(key);
  if (layout) return layout;
  const bands = contenders.flatMap(contender => columns.map(column => at(contender.bands, column)));
  const made: Layout = {
    lo: Float64Array.from(bands, band => band.loCm),
    hi: Float64Array.from(bands, band => band.hiCm),
    twinOf: Int32Array.from(contenders, (_, row) => firstTwin(contenders, columns, row)),
  };
  known.set(key, made);
  return made;
}

function firstTwin(contenders: readonly Contender[], columns: readonly number[], row: number): number {
  const own = at(contenders, row);
  if (own.kind !== 'size') return row;
  return contenders.findIndex(other => {
    const isSame = (column: number) => isSameBand(at(other.bands, column), at(own.bands, column));
    return other.kind === 'size' && columns.every(isSame);
  });
}

/**
 * The cost of a contender for one body: the sum over the measurements of (price · cm outside of its band) to the
 * power. Each term is convex and the bands rise, so the cost has increasing differences, and a body that is larger
 * everywhere never gets a smaller size (Topkis 1978). This holds for any power of 1 or more. The sum stops once it
 * exceeds the limit.
 */
export function costOf(table: CostTable, row: number, bodyCm: Float64Array, limit: number): number {
  const {width, lo, hi, tight, loose, isSixth} = table;
  let cost = 0;
  for (let column = 0, cell = row * width; column < width && cost <= limit; column += 1, cell += 1) {
    const value = float64At(bodyCm, column);
    let distance = value - float64At(hi, cell);
    let price = float64At(tight, column);
    if (!(distance > 0)) {
      distance = float64At(lo, cell) - value;
      price = float64At(loose, column);
      // The price is checked too, because an infinite distance at price 0 would be NaN.
      if (!(distance > 0 && price > 0)) continue;
    }
    const square = distance * distance;
    cost += price * (isSixth ? square * square * square : square);
  }
  return cost;
}

/**
 * Rows that can be best for some body of the box: their least cost in it is not above the greatest cost of another
 * row. This saves most of the work on charts with many sizes.
 */
export function rowsInQuestion(
  table: CostTable,
  rows: readonly number[],
  fromCm: Float64Array,
  toCm: Float64Array,
): readonly number[] {
  const bounds = rows.map(row => boundsIn(table, row, fromCm, toCm));
  const smallestMost = Math.min(...bounds.map(({most}) => most));
  return rows.filter((_, place) => at(bounds, place).least <= smallestMost);
}

/** A term is convex, so it is greatest at an end of the interval and least at the point nearest to the band. */
function boundsIn(table: CostTable, row: number, fromCm: Float64Array, toCm: Float64Array) {
  let least = 0;
  let most = 0;
  for (let column = 0; column < table.width; column += 1) {
    const [from, to] = [float64At(fromCm, column), float64At(toCm, column)];
    const nearest = Math.min(Math.max(float64At(table.lo, row * table.width + column), from), to);
    least += termOf(table, row, column, nearest);
    most += Math.max(termOf(table, row, column, from), termOf(table, row, column, to));
  }
  return {least, most};
}

/** The share of one measurement in the cost. */
export function termOf(table: CostTable, row: number, column: number, valueCm: number): number {
  const cell = row * table.width + column;
  const over = valueCm - float64At(table.hi, cell);
  const distance = over > 0 ? over : float64At(table.lo, cell) - valueCm;
  const price = float64At(over > 0 ? table.tight : table.loose, column);
  return distance > 0 && price > 0 ? price * distance ** (table.isSixth ? 6 : 2) : 0;
}
