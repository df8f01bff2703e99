import {CM_PER_INCH, inchesToCm, type LengthUnit} from '../../core/units.js';
import {type IssueList, joinPath} from './issue-list.js';
import {MEASURES, type MeasureName, plausibleCm} from '../model/measures.js';
import type {ReadCell, ReadRow} from './read-row.js';
import {type ChartHeader, sizeSchema} from './schema.js';
import type {ChartSize, CmRange, LostSize} from '../model/size-chart.js';
import {agesOf} from './statures-of-ages.js';

/** The rows of a chart after all checks that need the whole chart. */
export interface BuiltSizes {
  readonly sizes: readonly ChartSize[];
  readonly lost: readonly LostSize[];
}

/** When a larger share of the numbers is impossible, the unit is wrong rather than single cells. */
const WRONG_UNIT_SHARE = 0.4;

interface Tally {
  cells: number;
  implausible: number;
  /** Implausible numbers that are plausible in the other unit. */
  otherUnit: number;
}

/**
 * Turns rows into sizes in cm: doubles flat widths, drops impossible numbers with a warning and reports duplicates.
 * A row without any usable number becomes a lost row, so that its neighbours do not take its place unnoticed.
 */
export function buildSizes(rows: readonly ReadRow[], header: ChartHeader, issues: IssueList): BuiltSizes {
  const tally: Tally = {cells: 0, implausible: 0, otherUnit: 0};
  const sizes: ChartSize[] = [];
  const lost: LostSize[] = [];
  const byKey = new Map<string, ChartSize[]>();
  for (const row of rows) {
    const size = buildSize(row, header, tally, issues);
    if (!size) {
      lost.push({label: row.label ?? '', afterIndex: sizes.length - 1});
      continue;
    }
    const key = sizeKey(size);
    const same = byKey.get(key) ?? [];
    if (isRepeated(size, row.path, same, issues)) continue;
    sizes.push(size);
    byKey.set(key, [...same, size]);
  }
  if (tally.implausible > WRONG_UNIT_SHARE * tally.cells) reportWrongUnit(tally, header, issues);
  return {sizes, lost};
}

function buildSize(
  row: ReadRow,
  header: ChartHeader,
  tally: Tally,
  issues: IssueList,
): ChartSize | undefined {
  const ranges: {[measure in MeasureName]?: CmRange} = {};
  for (const [measure, cell] of row.cells) {
    const range = toCm(measure, cell, header);
    tally.cells += 1;
    const complaint = implausibility(measure, range, header, tally);
    if (complaint) issues.warning('implausible', cell.path, complaint);
    else ranges[measure] = range;
  }
  const isEmpty = Object.keys(ranges).length === 0;
  if (row.label === undefined || (isEmpty && !(header.department === 'kids' && hasAge(row))))
    return undefined;
  const {label, equivalents} = row;
  const group = row.group ?? null;
  // The schema that editors validate with decides.
  const checked = sizeSchema.safeParse({label, equivalents, ...(group === null ? {} : {group})});
  if (!checked.success) {
    issues.warning(
      'bad-label',
      row.path,
      'The label, group or equivalents of this size are not valid, so the size is left out.',
    );
    return undefined;
  }
  return {label, group, equivalents, ranges};
}

/** Whether the age of a child says whom the size is for, where nothing else does. */
export const hasAge = ({label, equivalents}: ReadRow): boolean =>
  label !== undefined && agesOf({label, equivalents}) !== undefined;

function toCm(measure: MeasureName, {range}: ReadCell, header: ChartHeader): CmRange {
  const doubled = header.basis === 'garment-flat' && MEASURES[measure].kind === 'girth' ? 2 : 1;
  const convert = (value: number | null) =>
    value === null ? null : tidy(doubled * (header.units === 'in' ? inchesToCm(value) : value));
  return {minCm: convert(range.min), maxCm: convert(range.max)};
}

/** Rounded to a micrometre: 33 in is 83.82 cm instead of 83.82000000000001. */
const tidy = (cm: number): number => Math.round(cm * 1e4) / 1e4;

function implausibility(
  measure: MeasureName,
  range: CmRange,
  header: ChartHeader,
  tally: Tally,
): string | undefined {
  const {min, max} = plausibleCm(measure, header.department === 'kids', (header.basis ?? 'body') === 'body');
  const ends = [range.minCm, range.maxCm].filter(end => end !== null);
  const isInside = (end: number) => end >= min && end <= max;
  if (ends.every(isInside)) return undefined;
  tally.implausible += 1;
  const other: LengthUnit = header.units === 'cm' ? 'in' : 'cm';
  const fitsOther = ends.every(end => isInside(other === 'in' ? end * CM_PER_INCH : end / CM_PER_INCH));
  if (fitsOther) tally.otherUnit += 1;
  const written = [...new Set(ends.map(end => round(header.units === 'in' ? end / CM_PER_INCH : end)))].join(
    '–',
  );
  const who = header.department === 'kids' ? 'child' : 'adult';
  const hint = fitsOther ? `It would be possible in ${NAME_OF_UNIT[other]}: check the unit.` : 'Correct it.';
  return `No ${who} has a ${measure} of ${written} ${header.units}, so it is left out. ${hint}`;
}

const NAME_OF_UNIT: Readonly<Record<LengthUnit, string>> = {cm: 'centimetres', in: 'inches'};

const round = (value: number): number => Math.round(value * 100) / 100;

function reportWrongUnit(tally: Tally, header: ChartHeader, issues: IssueList): void {
  const other = header.units === 'cm' ? 'in' : 'cm';
  const reason =
    tally.otherUnit * 2 > tally.implausible
      ? `they would be possible in ${NAME_OF_UNIT[other]}. Check "units"${header.units === 'cm' ? ', "department" and "basis"' : ''}.`
      : 'check "units", "basis" and "department".';
  issues.fault(
    'wrong-units',
    'units',
    `${tally.implausible} of ${tally.cells} numbers are impossible in ${header.units}: ${reason}`,
  );
}

/** Two rows with one label are one size with two rows (H&M: S is 44 and 46). Two equal rows are a mistake. */
function isRepeated(size: ChartSize, path: string, same: readonly ChartSize[], issues: IssueList): boolean {
  if (same.length === 0) return false;
  const here = joinPath(path, 'label');
  if (same.some(other => JSON.stringify(other.ranges) === JSON.stringify(size.ranges))) {
    issues.warning(
      'duplicate-label',
      here,
      `"${size.label}" occurs twice with the same numbers. The second row is left out.`,
    );
    return true;
  }
  issues.warning(
    'duplicate-label',
    here,
    `"${size.label}" occurs more than once. Its rows are read as one size. Give each its own label or a "group".`,
  );
  return false;
}

/** The key of a size: its group and its label in lower case. */
export const sizeKey = (size: {readonly label: string; readonly group: string | null}): string =>
  `${size.group ?? ''}\n${size.label.toLowerCase()}`;
