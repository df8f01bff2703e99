import type {MeasureName} from '../chart/measures.js';
import type {Basis, Department} from '../chart/size-chart.js';
import {CM_PER_INCH, type LengthUnit} from '../core/units.js';
import {BODIES, EASES, type End, NO_EASE, type Place, type Wearer} from './unit-bodies.js';

/**
 * How much likelier the numbers of a table are in one unit than in the other (docs/decisions/0017). A table may be for women, men
 * or children, and may give bodies, garments or garments laid flat. Each of these makes other numbers likely, and the unit is
 * only as sure as the likeliest of them in the other unit allows.
 */

/** One column: its smallest and its largest number. */
export interface NumbersOfColumn {
  readonly measure: MeasureName;
  readonly isGirth: boolean;
  readonly first: number;
  readonly last: number;
  /** Whether the column says its unit. Its numbers are then in cm, and tell only what kind of table it is. */
  readonly isKnown: boolean;
}

/** What is known of the table beside its numbers. */
export interface UnitContext {
  readonly department: Department | undefined;
  readonly basis: Basis | undefined;
  /** Whether most girths are ranges, as "86–90". */
  readonly hasRanges: boolean;
}

export interface UnitOdds {
  readonly unit: LengthUnit;
  /** How many times as likely as the other unit. */
  readonly odds: number;
}

interface Kind {
  readonly basis: Basis;
  readonly prior: number;
  /** The part of such tables that gives ranges. */
  readonly rangesShare: number;
}

/**
 * Judged from the public tables of docs/charts-in-the-wild.md: most tables without a unit are of the body, and a garment laid flat
 * has one width.
 */
const KINDS: readonly Kind[] = [
  {basis: 'body', prior: 0.6, rangesShare: 0.6},
  {basis: 'garment', prior: 0.15, rangesShare: 0.15},
  {basis: 'garment-flat', prior: 0.25, rangesShare: 0.03},
];
const WEARERS: Readonly<Record<Wearer, number>> = {women: 0.4, men: 0.4, kids: 0.2};

/** One cell in a hundred is misread, mistyped or in a column that is named wrongly; then its number may be any within a factor of 20. */
const STRANGE_SHARE = 0.01;
const STRANGE_DENSITY = 1 / Math.log(20);

const normal = (x: number, mean: number, sd: number): number =>
  Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));

const densityAt = (log: number, places: readonly Place[]): number =>
  places.reduce((sum, {mean, sd}) => sum + normal(log, mean, sd), 0) / places.length;

/** The probability density of the smallest or the largest size of a table of one kind, in one unit. */
function densityOf(
  columns: readonly NumbersOfColumn[],
  end: End,
  wearer: Wearer,
  basis: Basis,
  cmPerUnit: number,
): number {
  const logs = columns.map(column => ({
    column,
    log:
      Math.log(column[end]) +
      Math.log(column.isKnown ? 1 : cmPerUnit) +
      (basis === 'garment-flat' && column.isGirth ? Math.LN2 : 0),
  }));
  const eases = basis === 'body' ? NO_EASE : EASES;
  return BODIES[wearer][end].reduce((sum, body) => {
    const expected = logs.flatMap(({column, log}) => {
      const places = body.at(column.measure, column.isGirth);
      return places.length === 0 ? [] : [{log, places, isGirth: column.isGirth}];
    });
    return (
      sum +
      eases.reduce(
        (part, {value: ease, weight}) =>
          part +
          expected.reduce(
            (product, {log, places, isGirth}) =>
              product *
              ((1 - STRANGE_SHARE) * densityAt(log - (isGirth ? ease : 0), places) +
                STRANGE_SHARE * STRANGE_DENSITY),
            body.weight * weight,
          ),
        0,
      )
    );
  }, 0);
}

/** The same numbers are statures of babies in cm and of adults in inches, and so are the girths beside them. */
const BABY_OR_ADULT = {min: 55, max: 85};

/** Numbers that are less likely than this, per column and end, are no measurements of clothes in any unit. */
const LEAST_DENSITY = 0.15;

/** The likelier unit of a table and its odds; undefined where the numbers fit no table of clothes. */
export function unitOdds(
  columnsIn: Readonly<Record<LengthUnit, readonly NumbersOfColumn[]>>,
  {department, basis, hasRanges}: UnitContext,
): UnitOdds | undefined {
  const all = [...columnsIn.cm, ...columnsIn.in].filter(({isKnown}) => !isKnown);
  if (!all.some(({isGirth}) => isGirth)) return undefined;
  const mayBeBaby = all.some(
    ({measure, first, last}) =>
      measure === 'height' && first >= BABY_OR_ADULT.min && last <= BABY_OR_ADULT.max,
  );
  if (department === undefined && mayBeBaby) return undefined;
  const wearers: readonly Wearer[] =
    department === undefined
      ? ['women', 'men', 'kids']
      : department === 'unisex'
        ? ['women', 'men']
        : [department];
  const total = wearers.reduce((sum, wearer) => sum + WEARERS[wearer], 0);
  const kinds = KINDS.filter(kind => basis === undefined || kind.basis === basis);
  const evidenceOf = (unit: LengthUnit) => {
    const columns = columnsIn[unit];
    const cmPerUnit = unit === 'cm' ? 1 : CM_PER_INCH;
    return kinds.reduce(
      (sum, kind) =>
        sum +
        wearers.reduce(
          (part, wearer) =>
            part +
            (kind.prior *
              (hasRanges ? kind.rangesShare : 1 - kind.rangesShare) *
              WEARERS[wearer] *
              densityOf(columns, 'first', wearer, kind.basis, cmPerUnit) *
              densityOf(columns, 'last', wearer, kind.basis, cmPerUnit)) /
              total,
          0,
        ),
      0,
    );
  };
  const [cm, inch] = [evidenceOf('cm'), evidenceOf('in')];
  const [unit, more, less]: readonly [LengthUnit, number, number] =
    cm > inch ? ['cm', cm, inch] : ['in', inch, cm];
  return more < LEAST_DENSITY ** (2 * columnsIn[unit].length) ? undefined : {unit, odds: more / less};
}
