import type {MeasureName} from '../../chart/model/measures.js';
import type {Basis, Department, Garment} from '../../chart/model/size-chart.js';
import {CM_PER_INCH, type LengthUnit} from '../../core/units.js';
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
  readonly garment: Garment | undefined;
  /** Whether most girths are ranges, as "86–90". */
  readonly hasRanges: boolean;
  /** Whether a heading of a girth says "width". */
  readonly saysWidth: boolean;
  /** Whether a label is of a size that children's charts hardly have, as 3XL. */
  readonly hasLargeLabel: boolean;
}

export interface UnitOdds {
  readonly unit: LengthUnit;
  /** How many times as likely as the other unit. */
  readonly odds: number;
}

interface Kind {
  readonly prior: number;
  /** The part of such tables that gives ranges. */
  readonly rangesShare: number;
}

/**
 * Judged from the public tables of docs/charts-in-the-wild.md: most tables without a unit are of the body, and a garment laid flat
 * has one width.
 */
const KINDS: Readonly<Record<Basis, Kind>> = {
  body: {prior: 0.6, rangesShare: 0.6},
  garment: {prior: 0.15, rangesShare: 0.15},
  'garment-flat': {prior: 0.25, rangesShare: 0.03},
};
const WEARERS: Readonly<Record<Wearer, number>> = {women: 0.4, men: 0.4, kids: 0.2};
/** Letters above XXL are rare among children's sizes. */
const KIDS_WITH_LARGE_LABEL = 0.05;
/** A girth of a body is hardly called a width. */
const WIDTH_OF_FLAT = 20;

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
  garment: Garment | undefined,
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
      const places = body.at(column.measure, garment);
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

/** Whom a table may be for. */
const wearersFor = (department: Department | undefined): readonly Wearer[] =>
  department === undefined
    ? ['women', 'men', 'kids']
    : department === 'unisex'
      ? ['women', 'men']
      : [department];

/** How likely the numbers of a table are, as bodies, garments or garments laid flat. */
function evidenceOf(
  columns: readonly NumbersOfColumn[],
  cmPerUnit: number,
  {department, garment, hasRanges, saysWidth, hasLargeLabel}: UnitContext,
): Readonly<Record<Basis, number>> {
  const wearers = wearersFor(department);
  const shareOf = (wearer: Wearer) =>
    WEARERS[wearer] * (wearer === 'kids' && hasLargeLabel ? KIDS_WITH_LARGE_LABEL : 1);
  const total = wearers.reduce((sum, wearer) => sum + shareOf(wearer), 0);
  const of = (basis: Basis) => {
    const {prior, rangesShare} = KINDS[basis];
    return wearers.reduce(
      (sum, wearer) =>
        sum +
        (prior *
          (saysWidth && basis === 'garment-flat' ? WIDTH_OF_FLAT : 1) *
          (hasRanges ? rangesShare : 1 - rangesShare) *
          shareOf(wearer) *
          densityOf(columns, 'first', wearer, basis, cmPerUnit, garment) *
          densityOf(columns, 'last', wearer, basis, cmPerUnit, garment)) /
          total,
      0,
    );
  };
  return {body: of('body'), garment: of('garment'), 'garment-flat': of('garment-flat')};
}

/** The likelier unit of a table and its odds; undefined where the numbers fit no table of clothes. */
export function unitOdds(
  columnsIn: Readonly<Record<LengthUnit, readonly NumbersOfColumn[]>>,
  context: UnitContext,
): UnitOdds | undefined {
  const {department, basis} = context;
  const all = [...columnsIn.cm, ...columnsIn.in].filter(({isKnown}) => !isKnown);
  if (!all.some(({isGirth}) => isGirth)) return undefined;
  const mayBeBaby = all.some(
    ({measure, first, last}) =>
      measure === 'height' && first >= BABY_OR_ADULT.min && last <= BABY_OR_ADULT.max,
  );
  if (department === undefined && mayBeBaby) return undefined;
  const sumOf = (unit: LengthUnit) => {
    const kinds = evidenceOf(columnsIn[unit], unit === 'cm' ? 1 : CM_PER_INCH, context);
    return basis === undefined ? kinds.body + kinds.garment + kinds['garment-flat'] : kinds[basis];
  };
  const [cm, inch] = [sumOf('cm'), sumOf('in')];
  const [unit, more, less]: readonly [LengthUnit, number, number] =
    cm > inch ? ['cm', cm, inch] : ['in', inch, cm];
  return fitsClothes(more, columnsIn[unit].length) ? {unit, odds: more / less} : undefined;
}

const fitsClothes = (evidence: number, columns: number): boolean =>
  evidence >= LEAST_DENSITY ** (2 * columns);

/** One table in fifty names the wrong unit. */
const WRONG_UNIT_SHARE = 0.02;

/**
 * How many times likelier it is that the garment lay flat than that the numbers go round somebody or something; columns in cm.
 * The numbers may also be girths in the unit that the table does not name. Undefined where they fit no table of clothes.
 */
export function flatOdds(
  columns: readonly NumbersOfColumn[],
  unit: LengthUnit,
  context: UnitContext,
): number | undefined {
  const {body, garment, 'garment-flat': flat} = evidenceOf(columns, 1, context);
  const times = unit === 'cm' ? CM_PER_INCH : 1 / CM_PER_INCH;
  const other = evidenceOf(
    columns.map(column => ({...column, first: column.first * times, last: column.last * times})),
    1,
    context,
  );
  const round = body + garment + WRONG_UNIT_SHARE * (other.body + other.garment);
  return fitsClothes(Math.max(body, garment, flat), columns.length) ? flat / round : undefined;
}
