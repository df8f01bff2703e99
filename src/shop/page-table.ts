import type {SizeChart} from '../chart/index.js';
import {fail, ok, type Result} from '../core/errors.js';
import {isBareUnit, isControl, mayBeSwitch, saysSwitch, WRITTEN} from '../merchant/formats/controls.js';
import {finish, fromTable, type ImportedText} from '../merchant/finish-import.js';
import {importTables} from '../merchant/import-table.js';
import {isLegend} from '../merchant/tables/legend.js';
import {
  addNote,
  LONGEST_TEXT,
  MOST_TABLES,
  raised,
  TITLES,
  WITHIN_TEXT,
} from '../merchant/formats/markup-text.js';
import {type MarkupCell, spreadCells} from '../merchant/formats/spread-cells.js';
import {gridOf, type SourceTable, tooLarge} from '../merchant/tables/table-grid.js';

/**
 * The size chart in tables of the page, read by the merchants' importer. A page has nobody to ask. So the chart is
 * unusable where the importer would put a question to a merchant, or would leave out a measurement by which sizes are
 * chosen.
 */
export function chartOfTables(elements: readonly Element[]): Result<SizeChart> {
  const tables = elements
    .flatMap(element =>
      element instanceof HTMLTableElement ? [element] : [...element.querySelectorAll('table')],
    )
    .slice(0, MOST_TABLES);
  const whole = finish(fromTable(importTables(tables.flatMap(table => sourceOf(table, true)))));
  // Hidden rows are those of the other unit, or further sizes: they are left out only where the table cannot be read with them.
  const imported =
    (whole.ok && whole.value.isComplete) || !tables.some(hasHiddenRows)
      ? whole
      : finish(fromTable(importTables(tables.flatMap(table => sourceOf(table, false)))));
  if (!imported.ok) return imported;
  const {chart, warnings, isComplete} = imported.value;
  if (!isComplete)
    return fail('chart-invalid', 'The size table of the page cannot be read as a whole.', {issues: warnings});
  console.info(`<size-finder> ${understood(imported.value)}`);
  return ok({...chart, warnings});
}

/** What was read, for whoever looks into the console. */
function understood({chart: {sizes, writtenIn, basis}}: ImportedText): string {
  const measures = [...new Set(sizes.flatMap(({ranges}) => Object.keys(ranges)))].join(', ');
  const labels = sizes.map(({label}) => label).join(', ');
  return `chart: read from a table of the page: ${measures} of the ${basis === 'body' ? 'body' : 'garment'} in ${writtenIn} for ${labels}.`;
}

const hasHiddenRows = (table: HTMLTableElement): boolean => isShown(table) && ![...table.rows].every(isShown);

function sourceOf(table: HTMLTableElement, isWhole: boolean): readonly SourceTable[] {
  const rows = [...table.rows]
    .filter(row => isWhole || isShown(row))
    .map(row => [...row.cells].filter(isShown).map(cellOf));
  const lines = spreadCells(rows);
  if (tooLarge(lines) !== undefined) return [];
  const caption = textOf(table.caption);
  const name = caption === '' ? table.getAttribute('aria-label') : caption;
  return [
    {grid: gridOf(lines), titles: titlesAbove(table), notes: notesBelow(table), ...(name !== null && {name})},
  ];
}

/** A page with both units often hides the cells of one by a class. A dialog that is shut hides none of its own cells. */
const isShown = (element: HTMLElement): boolean => getComputedStyle(element).display !== 'none';

const cellOf = (cell: HTMLTableCellElement): MarkupCell => ({
  text: textOf(cell),
  columns: cell.colSpan,
  rows: cell.rowSpan,
  isHeading: cell.localName === 'th',
});

/** The text of an element as a reader sees it: parts apart, footnotes raised, and no part that is hidden beside others. */
function textOf(node: Node | null, isSilent = isNoText): string {
  if (node === null || (node instanceof Element && isSilent(node))) return '';
  const parts = [...node.childNodes].map(child => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof HTMLElement) || child.hidden || child.style.display === 'none') return ' ';
    const text = textOf(child, isSilent);
    if (child.localName === 'sup') return raised(text);
    return WITHIN_TEXT.has(child.localName) ? text : ` ${text} `;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The nearest texts above a table, the nearest last, from its own section before those around it. */
function titlesAbove(table: Element): readonly string[] {
  const titles: string[] = [];
  for (let inner = table; inner.parentElement && titles.length < TITLES; inner = inner.parentElement) {
    for (let above = inner.previousElementSibling; above; above = above.previousElementSibling) {
      // Another table's section ends what belongs to this one.
      if (above.matches('table') || above.querySelector('table')) return titles;
      const text = textOf(above, isNoTitle);
      const isTitle = text !== '' && text.length <= LONGEST_TEXT && !isBareSwitch(above, text);
      if (isTitle && titles.length < TITLES) titles.unshift(text);
    }
    if (inner.parentElement.matches('body, main, dialog')) break;
  }
  return titles;
}

const isNoText = (element: Element): boolean => element.matches('script, style, table');

const attributesOf = (element: Element) => ({
  role: element.getAttribute('role') ?? '',
  class: element.getAttribute('class') ?? '',
});

/** What a title is none of: a switch of units says what it leads to, and not what the table is in. */
const isNoTitle = (element: Element): boolean =>
  isNoText(element) || (mayBeSwitch(element.localName, attributesOf(element)) && saysSwitch(textOf(element)));

/** What a note is none of: nor is anything else that a shopper presses, such as a link to a "Chart in inches". */
const isNoNote = (element: Element): boolean =>
  isNoTitle(element) ||
  element.matches('noscript, select, input') ||
  isControl(element.localName, attributesOf(element));

/** Whether a text is a unit in an element that a script may make a switch. */
const isBareSwitch = (element: Element, text: string): boolean =>
  isBareUnit(text) &&
  !element.closest(WRITTEN_SELECTOR) &&
  ![...element.querySelectorAll(WRITTEN_SELECTOR)].some(part => textOf(part, isNoNote) !== '');

const WRITTEN_SELECTOR = [...WRITTEN].join(', ');

/** Where texts about something else may begin. */
const OTHER_PART = 'h1, h2, h3, h4, h5, h6, hr, section, article, aside, nav, footer, form, details';

/**
 * The nearest texts below a table in its own block, and up to the next table what the letters of a drawing stand for. Further down
 * a page tells of parcels and care, and its units are not those of the table.
 */
function notesBelow(table: Element): readonly string[] {
  const notes: string[] = [];
  let isOwn = true;
  for (let inner = table; inner.parentElement; inner = inner.parentElement) {
    for (let below = inner.nextElementSibling; below; below = below.nextElementSibling) {
      if (below.matches('table, size-finder') || below.querySelector('table, size-finder')) return notes;
      isOwn &&= !below.matches(OTHER_PART) && !below.querySelector(OTHER_PART);
      const items = [...below.querySelectorAll('li')];
      for (const text of (items.length > 0 ? items : [below]).map(item => textOf(item, isNoNote)))
        if ((isOwn || isLegend(text)) && !isBareSwitch(below, text)) addNote(notes, text);
    }
    if (inner.parentElement.matches('body, main, dialog')) break;
    const block = inner;
    isOwn &&= [...inner.parentElement.children].every(
      beside => beside === block || textOf(beside, isNoNote) === '',
    );
  }
  return notes;
}
