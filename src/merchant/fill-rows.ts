import {ageIn} from '../chart/read/ages-in.js';
import type {IssueList} from '../chart/read/issue-list.js';
import {decidesSize, type MeasureName} from '../chart/model/measures.js';
import type {ReadRange} from '../chart/read/read-measurement.js';
import type {Garment} from '../chart/model/size-chart.js';
import {type ChartRow, MAX_LABEL_LENGTH} from '../chart/read/schema.js';
import type {LengthUnit} from '../core/units.js';
import type {Assignment, MeasureColumn} from './tables/assign-columns.js';
import {checkLabels} from './check-labels.js';
import {mergeEntries} from './merge-entries.js';
import type {PickedRows} from './tables/pick-rows.js';
import {FOOTNOTE_MARKS} from './words/read-cell.js';
import {askDate, type Entry, type LostCell, readColumn} from './columns/read-column.js';
import {nameOf} from './columns/same-measure.js';
import {typedBeforeDate} from './words/spreadsheet-date.js';
import {addressOf, type Cell} from './tables/table-grid.js';

/** The rows of a chart file, all in one unit. */
export interface FilledRows {
  readonly units: LengthUnit;
  readonly sizes: readonly ChartRow[];
  readonly cellOf: Readonly<Record<string, string>>;
}

interface Given {
  readonly roles: Pick<Assignment, 'labels' | 'group' | 'equivalents'>;
  readonly measures: readonly MeasureColumn[];
  readonly rows: PickedRows;
  /** The unit of numbers that name none. */
  readonly assumed: LengthUnit | undefined;
  /** The unit to write. */
  readonly preferred: LengthUnit | undefined;
  readonly garment: Garment | undefined;
}

/** Fills the rows. Undefined when a unit or the labels are missing; the issues say which. */
export function fillRows(
  {roles, measures, rows, assumed, preferred, garment}: Given,
  issues: IssueList,
): FilledRows | undefined {
  const entries = readEntries(measures, rows, assumed, issues);
  const {labels} = roles;
  if (!labels) {
    issues.fault(
      'bad-label',
      '',
      'No column contains the labels of the sizes. Add one with the heading "Size".',
    );
    return undefined;
  }
  const [first] = entries;
  if (!first) {
    // Without units there are no entries. The missing unit is reported already.
    if (!issues.hasFault)
      issues.fault(
        'no-sizes',
        '',
        'No cell below the headings contains a measurement. Write numbers or ranges, as 94-102.',
      );
    return undefined;
  }
  if (!entries.some(({measure}) => decidesSize(measure)))
    askDeciding(
      first,
      entries.some(({measure}) => measure === 'neck'),
      garment,
      issues,
    );
  const has = (unit: LengthUnit) => entries.some(entry => entry.unit === unit);
  const units = preferred !== undefined && has(preferred) ? preferred : first.unit;
  const cellOf: Record<string, string> = {};
  const sizes: ChartRow[] = [];
  const without: Cell[] = [];
  let above: string | undefined;
  for (const [row, cell] of labels.cells.entries()) {
    const own = entries.filter(entry => entry.row === row);
    const label = rows.isKept(row) ? labelOf(cell, above, own.length > 0, issues) : undefined;
    above = cell.text === '' ? above : label;
    if (label === undefined) continue;
    if (!own.some(saysWhom) && ageIn(label) === undefined) {
      without.push(cell);
      continue;
    }
    for (const {suffix, variant, part} of expand(own)) {
      const place = `sizes.${sizes.length}`;
      cellOf[place] = cellOf[`${place}.label`] = addressOf(cell);
      const ranges = mergeEntries(part, units, issues);
      for (const [measure, {cell: at}] of ranges) cellOf[`${place}.${measure}`] = addressOf(at);
      sizes.push({
        label: suffix === '' ? label : `${label.replace(/["″”]$/, '')}${suffix}`,
        ...withGroup([roles.group?.cells[row]?.text, rows.groupOf(row), variant]),
        ...withEquivalents(roles.equivalents, row),
        ...Object.fromEntries([...ranges].map(([measure, {range}]) => [measure, toFileRange(range)])),
      });
    }
  }
  if (!issues.hasFault) noteWithout(without, issues);
  if (sizes.length === 0)
    issues.fault('no-sizes', addressOf(labels.at), 'There are no labels below this heading.');
  if (!issues.hasFault) checkLabels(sizes, cellOf, issues);
  return {units, sizes, cellOf};
}

/** A collar alone is enough for a shirt and for no other garment. */
function askDeciding({cell}: Entry, hasNeck: boolean, garment: Garment | undefined, issues: IssueList): void {
  if (hasNeck && garment === 'top') return;
  const isShirt = hasNeck && garment === undefined;
  issues.fault(
    'no-measurement',
    addressOf(cell),
    isShirt
      ? 'The collar alone decides only shirts. Is it a chart of shirts? Otherwise add the chest, waist or hip.'
      : 'No column is one that sizes are chosen by. Add the chest, waist or hip.',
    isShirt ? [{title: 'Shirts, by the collar', option: 'garment', value: 'top'}] : undefined,
  );
}

/**
 * Girths first, since a side column without a unit takes the one unit of the others; so does a stature, which no
 * number of inches is mistaken for.
 */
function readEntries(
  measures: readonly MeasureColumn[],
  rows: PickedRows,
  assumed: LengthUnit | undefined,
  issues: IssueList,
): readonly Entry[] {
  const kept = measures.map(column => ({
    ...column,
    cells: column.cells.map((cell, row) => (rows.isKept(row) ? cell : {...cell, text: ''})),
  }));
  const lost: LostCell[] = [];
  const main = kept
    .filter(({measure}) => takesNoUnit(measure))
    .flatMap(column => readColumn(column, assumed, issues, lost));
  const found = new Set(main.map(({unit}) => unit));
  const [only] = found.size === 1 ? found : [];
  const side = kept
    .filter(({measure}) => !takesNoUnit(measure))
    .flatMap(column => readColumn(column, assumed ?? only, issues, lost));
  const entries = [...main, ...side];
  for (const cell of lost) warnOfLost(cell, entries, issues);
  return entries;
}

/** An unreadable cell is ignored where the row has the same length in the other unit. */
function warnOfLost(
  {measure, row, cell, message}: LostCell,
  entries: readonly Entry[],
  issues: IssueList,
): void {
  const other = entries.find(entry => entry.measure === measure && entry.row === row);
  if (other)
    issues.warning(
      'left-out',
      addressOf(cell),
      `${message} Until then the size has the ${nameOf(measure)} in ${addressOf(other.cell)}, "${other.cell.text}".`,
    );
  else issues.warning(decidesSize(measure) ? 'bad-cell' : 'left-out', addressOf(cell), message);
}

const takesNoUnit = (measure: MeasureName): boolean => decidesSize(measure) && measure !== 'height';

/** A row of one size, or of one for each of its lengths or cups. */
function expand(entries: readonly Entry[]): readonly {
  readonly suffix: string;
  readonly variant: string | undefined;
  readonly part: readonly Entry[];
}[] {
  const suffixes = [...new Set(entries.flatMap(({suffix}) => suffix ?? []))];
  if (suffixes.length > 0)
    return suffixes.map(suffix => ({
      suffix,
      variant: undefined,
      part: entries.filter(entry => entry.suffix === undefined || entry.suffix === suffix),
    }));
  const variants = [...new Set(entries.flatMap(({variant}) => variant ?? []))];
  if (variants.length === 0) return [{suffix: '', variant: undefined, part: entries}];
  return variants.map(variant => ({
    suffix: '',
    variant,
    part: entries.filter(entry => entry.variant === undefined || entry.variant === variant),
  }));
}

function withGroup(parts: readonly (string | undefined)[]): {readonly group?: string} {
  const group = parts.filter(part => part !== undefined && part !== '').join(' ');
  return group === '' ? {} : {group: group.slice(0, MAX_LABEL_LENGTH)};
}

function withEquivalents(
  equivalents: Assignment['equivalents'],
  row: number,
): {readonly equivalents?: Record<string, string>} {
  const names = equivalents.flatMap(({system, column}) => {
    const written = column.cells[row]?.text ?? '';
    const typed = typedBeforeDate(written);
    // A date that a spreadsheet made of a size becomes that size again, where only one size is possible.
    const text = typed === undefined ? written : typed.length === 1 ? (typed[0] ?? '') : '';
    return text === '' || text.length > MAX_LABEL_LENGTH ? [] : [[system, text] as const];
  });
  return names.length === 0 ? {} : {equivalents: Object.fromEntries(names)};
}

/** Whether a measurement says whom a size is for; an inside leg does not without a girth. */
const saysWhom = ({measure}: Entry): boolean =>
  (decidesSize(measure) && measure !== 'insideLeg') || measure === 'neck';

/** Names the rows that nobody could be recommended, as those with dashes or "TBC" for every girth. */
function noteWithout(cells: readonly Cell[], issues: IssueList): void {
  const [first] = cells;
  if (!first) return;
  const names = cells.map(cell => `${addressOf(cell)} "${cell.text}"`).join(', ');
  issues.warning(
    'no-measurement',
    addressOf(first),
    `${cells.length === 1 ? 'A size has' : `${cells.length} sizes have`} no measurement that sizes are chosen by, and ${cells.length === 1 ? 'is' : 'are'} left out: ${names}. Write the numbers, or delete ${cells.length === 1 ? 'the row' : 'the rows'}.`,
  );
}

/** Marks of the most popular size. */
const STARS = /\s*[★☆✦✓●•]+$/u;

/** The label of a row. A merged cell stands only in the first of its rows, so a row without a label has the one above. */
function labelOf(
  cell: Cell,
  above: string | undefined,
  hasNumbers: boolean,
  issues: IssueList,
): string | undefined {
  const text = cell.text.replace(FOOTNOTE_MARKS, '').replace(STARS, '');
  if (text === '') {
    if (!hasNumbers) return undefined;
    issues.warning(
      above === undefined ? 'bad-cell' : 'duplicate-label',
      addressOf(cell),
      above === undefined
        ? 'The row has no label and is left out. Write the label in each row.'
        : `The row has no label, as below a merged cell, and is read as another row of "${above}".`,
    );
    return above;
  }
  const typed = typedBeforeDate(text);
  if (typed) askDate(cell, typed, true, issues);
  if (text.length <= MAX_LABEL_LENGTH) return text;
  issues.warning(
    'bad-label',
    addressOf(cell),
    `The label has ${text.length} characters, so the size is left out. At most ${MAX_LABEL_LENGTH} are read.`,
  );
  return undefined;
}

const toFileRange = ({min, max}: ReadRange): number | [number | null, number | null] =>
  min !== null && min === max ? min : [min, max];
