import type {MeasureName} from '../../chart/model/measures.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {type Context, signsOf} from './infer-unit.js';
import {isHalf} from './is-half.js';
import {readCell} from '../words/read-cell.js';
import {isGirth} from './same-measure.js';
import {flatOdds, type NumbersOfColumn} from './unit-odds.js';
import type {LengthUnit} from '../../core/units.js';

/** Whether a garment lay flat when it was measured, or what makes it a question. */
export type Flatness = 'flat' | 'open' | 'round';

/** At these odds or more the numbers are taken as flat widths. */
const FLAT_ODDS = 1000;
/**
 * Numbers are asked about from these odds on. Those that look like half of an adult's girths may be a child's, so they are not
 * asked about only where the table is known to be for children, or leaves no doubt.
 */
const ASKED_ODDS = {half: 1 / 1000, halfOfChild: 1 / 30, other: 30};
/** The odds that a heading or a text with "laid flat" is worth. */
const SAID_ODDS = 1000;
/** No size begins with a girth of twice this, so a column of more is no width. */
const LARGEST_WIDTH_CM: {readonly [measure in MeasureName]?: number} = {
  chest: 75,
  waist: 62,
  hip: 72,
  thigh: 42,
};
/** The largest ratio of two girths of one size. A larger ratio means that one is a flat width and the other a girth. */
const MOST_OF: readonly (readonly [MeasureName, MeasureName, number])[] = [
  ['waist', 'chest', 1.15],
  ['waist', 'hip', 1.15],
  ['hip', 'chest', 1.45],
  ['chest', 'hip', 1.35],
  // An elastic waist at rest is small.
  ['hip', 'waist', 1.8],
  ['chest', 'waist', 1.7],
];
/** Two sizes say little about where a chart begins and ends. */
const LEAST_ROWS = 3;

/**
 * Tells widths of a garment laid flat from girths by what is said and by all numbers of the table together: nobody of 1.70 m
 * has a chest of 50 cm, and a shirt of that width is 70 cm long.
 */
export function flatnessOf(
  columns: readonly MeasureColumn[],
  isSaid: boolean,
  assumed: LengthUnit | undefined,
  context: Context,
): Flatness {
  const girths = columns.filter(({measure}) => isGirth(measure));
  const looksHalf = girths.some(column => isHalf(column, assumed, context));
  const odds = oddsOf(columns, girths, assumed, context);
  const mayBeFlat = areWidths(girths, assumed);
  if (isSaid) {
    const isLikely = odds === undefined || odds * SAID_ODDS >= FLAT_ODDS;
    return mayBeFlat && isLikely && context.basis === undefined ? 'flat' : 'open';
  }
  if (odds === undefined || context.basis !== undefined) return looksHalf ? 'open' : 'round';
  if (odds >= FLAT_ODDS) return mayBeFlat ? 'flat' : 'open';
  const half = context.department === 'kids' ? ASKED_ODDS.halfOfChild : ASKED_ODDS.half;
  return odds < (looksHalf ? half : ASKED_ODDS.other) ? 'round' : 'open';
}

/** The odds that the garment lay flat; undefined where the table is too small to tell. */
function oddsOf(
  columns: readonly MeasureColumn[],
  girths: readonly MeasureColumn[],
  assumed: LengthUnit | undefined,
  context: Context,
): number | undefined {
  const measures = [...new Set(columns.map(({measure}) => measure))];
  const numbers = measures.map(measure => {
    const own = columns.filter(column => column.measure === measure);
    return {
      measure,
      values: own.flatMap(column => known(middlesCm(column, assumed))).filter(value => value > 0),
    };
  });
  const rows = Math.max(0, ...numbers.map(({measure, values}) => (isGirth(measure) ? values.length : 0)));
  if (rows < LEAST_ROWS || girths.some(({heading}) => heading.on === 'body')) return undefined;
  return flatOdds(
    numbers.flatMap(({measure, values}): readonly NumbersOfColumn[] =>
      values.length === 0
        ? []
        : [
            {
              measure,
              isGirth: isGirth(measure),
              isKnown: true,
              first: Math.min(...values),
              last: Math.max(...values),
            },
          ],
    ),
    girths.flatMap(({heading}) => heading.units)[0] ?? assumed ?? 'cm',
    signsOf(girths, context),
  );
}

/** Whether all girths of a table may be widths, and none of them goes round while the others lie flat. */
function areWidths(girths: readonly MeasureColumn[], assumed: LengthUnit | undefined): boolean {
  const firstOf = new Map(
    girths.flatMap(column => {
      const first = Math.min(...known(middlesCm(column, assumed)));
      return Number.isFinite(first) ? [[column.measure, first] as const] : [];
    }),
  );
  const isSmall = [...firstOf].every(([measure, first]) => first <= (LARGEST_WIDTH_CM[measure] ?? Infinity));
  return (
    isSmall &&
    !girths.some(hasWideRange) &&
    MOST_OF.every(([measure, other, most]) => {
      const [own = NaN, second = NaN] = [firstOf.get(measure), firstOf.get(other)];
      return !(own > most * second);
    })
  );
}

/** What lies flat has one width; a range as wide as from one size to another is something else. */
const WIDEST_RANGE = 1.4;

const hasWideRange = ({cells}: MeasureColumn): boolean =>
  cells.some(({text}) => {
    const reading = /\d/.test(text) ? readCell(text) : undefined;
    if (reading?.kind !== 'lengths') return false;
    const {min, max} = reading.lengths[0].range;
    return min !== null && max !== null && max > WIDEST_RANGE * min;
  });
