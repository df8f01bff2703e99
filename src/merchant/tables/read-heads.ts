import {departmentIn} from '../words/department-in.js';
import type {Column} from './found-table.js';
import {isSubheading, readHeading, readHeadingAmong} from '../words/read-heading.js';
import {isLegLength} from './size-suffixes.js';
import {filled, isLength} from './split-grid.js';
import type {Cell, Grid} from './table-grid.js';

/** What the line above the headings says of each of them: whom or what the columns below it are of, or their unit. */
export function spannedBy(line: readonly Cell[], heads: readonly Cell[]): readonly string[] {
  let left = '';
  return heads.map(({row, column}) => {
    // Where sizes run across, the line above is the column on the left.
    const own = line.find(cell => cell.column === column || cell.row === row)?.text;
    if (own !== undefined && own !== '') left = own;
    return isPart(left) ? left : '';
  });
}

/** Whether a text tells columns of the same headings apart: "Women", "Garment", "Petite", "laid flat". */
function isPart(text: string): boolean {
  const {units, subject} = readHeading(text);
  // "Body" says it only of a girth.
  const {on, flat, variant} = readHeading(`${text} chest`);
  return (
    text !== '' &&
    subject.kind !== 'measure' &&
    (on !== undefined ||
      flat !== undefined ||
      variant !== undefined ||
      units.length === 1 ||
      departmentIn(text) !== undefined)
  );
}

/** Whether a text below "Size" is a system of labels: "INT", "EU". */
function isBelowSize(heads: readonly Cell[], place: number, text: string): boolean {
  const above = heads
    .slice(0, place + 1)
    .filter(head => head.text !== '')
    .at(-1);
  const {kind} = readHeading(text).subject;
  return (
    (kind === 'system' || kind === 'size') &&
    (above === undefined || readHeading(above.text).subject.kind === 'size')
  );
}

/** Whether a second line has the inside legs that the heading above it spans: 30, 32, 34. */
function areLegs(heads: readonly Cell[], next: readonly Cell[]): boolean {
  const legs = filled(next);
  const begin = next.indexOf(legs[0] ?? EMPTY);
  const {subject} = readHeading(heads[begin]?.text ?? '');
  return (
    legs.length > 1 &&
    next[0]?.text === '' &&
    subject.kind === 'measure' &&
    subject.measure === 'insideLeg' &&
    heads.slice(begin + 1).every(({text}) => text === '' || text === heads[begin]?.text) &&
    legs.every(({text}) => isLegLength(text))
  );
}

const EMPTY: Cell = {text: '', row: -1, column: -1};

/**
 * Reads the columns below the headings. A heading may have a second line with units, ends of ranges or lengths. A
 * blank above such a cell repeats the heading on its left.
 */
export function readHeads(
  lines: Grid,
  upper: readonly string[],
): {
  readonly heads: readonly Omit<Column, 'cells'>[];
  readonly below: number;
} {
  const [first = [], next = []] = lines;
  const isBelow = (text: string) => isSubheading(text) || isPart(text);
  const hasLegs = areLegs(first, next);
  const hasSecondLine =
    hasLegs ||
    (filled(next.slice(1)).some(({text}) => isBelow(text)) &&
      !next.some(isLength) &&
      next
        .slice(1)
        .every(({text}, place) => text === '' || isBelow(text) || isBelowSize(first, place + 1, text)));
  const texts = first.map(({text}) => text);
  let left = '';
  const heads = first.map((at, place) => {
    const sub = hasSecondLine ? (next[place]?.text ?? '') : '';
    const isOwn = sub !== '' && !isBelow(sub) && !hasLegs;
    left = at.text || (sub && !isOwn ? left : '');
    const part = upper[place] ?? '';
    const text = `${left === '' ? '' : part} ${left} ${sub}`.trim();
    const isWhole = at.text !== '' && part === '' && !isPart(sub) && !hasLegs;
    return {heading: readHeadingAmong(text, texts), at: isWhole ? at : {...at, text}};
  });
  return {heads, below: hasSecondLine ? 2 : 1};
}
