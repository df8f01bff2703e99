import {Parser} from 'htmlparser2';
import {fail, ok, type Result} from '../core/errors.js';
import {isBareSwitch, isControl} from './controls.js';
import {addNote, LONGEST_TEXT, MOST_TABLES, raised, TITLES, WITHIN_TEXT} from './markup-text.js';
import {unitsIn} from './units-in.js';
import {gridOf, type SourceTable, tooLarge} from './table-grid.js';
import {type MarkupCell, spreadCells} from './spread-cells.js';

/** What a page holds that may be a size chart. */
export interface ReadPage {
  readonly tables: readonly SourceTable[];
  /** The texts of its JSON-LD scripts. */
  readonly documents: readonly string[];
}

/** Product pages have up to 2 MB; a page of more is not read. */
const MAX_CHARACTERS = 4_000_000;
const MAX_DEPTH = 12;

const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'title',
]);

interface OpenTable {
  readonly rows: MarkupCell[][];
  readonly titles: readonly string[];
  name: string | undefined;
  cell: {text: string; readonly spans: Omit<MarkupCell, 'text'>} | undefined;
  isCaption: boolean;
}

/** The reason for which reading stops. It is thrown inside this file only. */
class Refusal extends Error {}

/** The tables of a page with the texts around them, and its schema.org data. Never throws. */
export function readHtml(text: string): Result<ReadPage> {
  try {
    if (text.length > MAX_CHARACTERS)
      throw new Refusal(`The page has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`);
    return ok(new PageReader().read(text));
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return fail('chart-invalid', cause.message, {
      issues: [{code: 'not-a-chart', path: '', message: cause.message}],
    });
  }
}

class PageReader {
  private readonly tables: {source: SourceTable; notes: string[]}[] = [];
  private readonly documents: string[] = [];
  private readonly open: OpenTable[] = [];
  private texts: string[] = [];
  private text = '';
  private title = '';
  private silent: {readonly name: string; readonly isLinked: boolean; text: string} | undefined;
  private hidden = 0;
  private controls = 0;
  private readonly stack: {readonly name: string; readonly isHidden: boolean; readonly isControl: boolean}[] =
    [];
  private superscript = false;

  read(html: string): ReadPage {
    const parser = new Parser({
      onopentag: (name, attributes) => this.handleOpen(name, attributes),
      ontext: text => this.handleText(text),
      onclosetag: name => this.handleClose(name),
    });
    parser.end(html);
    this.endText();
    return {
      tables: this.tables.map(({source, notes}) => ({
        ...source,
        titles: [...(this.title === '' ? [] : [this.title]), ...(source.titles ?? [])],
        notes,
      })),
      documents: this.documents,
    };
  }

  private handleOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    const isHidden =
      this.open.length > 0 &&
      ('hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? ''));
    const isPressed = this.open.length === 0 && isControl(name, attributes);
    this.stack.push({name, isHidden, isControl: isPressed});
    if (isHidden) this.hidden += 1;
    if (isPressed) this.controls += 1;
    if (this.silent || SILENT.has(name)) {
      this.silent ??= {name, isLinked: /ld\+json/i.test(attributes['type'] ?? ''), text: ''};
      return;
    }
    const table = this.open.at(-1);
    if (name === 'table') this.openTable(attributes['aria-label']);
    else if (name === 'sup') this.superscript = true;
    else if (!table) {
      if (!WITHIN_TEXT.has(name) && name !== 'span') this.endText();
    } else if (name === 'tr') table.rows.push([]);
    else if (name === 'td' || name === 'th') openCell(table, name, attributes);
    else if (name === 'caption') table.isCaption = true;
    else if (table.cell && !WITHIN_TEXT.has(name)) table.cell.text += ' ';
  }

  private openTable(label: string | undefined): void {
    this.endText();
    if (this.open.length >= MAX_DEPTH)
      throw new Refusal(`Tables are nested deeper than ${MAX_DEPTH} levels.`);
    if (this.tables.length >= MOST_TABLES) throw new Refusal(`The page has more than ${MOST_TABLES} tables.`);
    this.open.push({
      rows: [],
      titles: this.texts.slice(-TITLES),
      name: label,
      cell: undefined,
      isCaption: false,
    });
    this.texts = [];
  }

  private handleText(text: string): void {
    if (this.silent) this.silent.text += text;
    else if (this.hidden === 0) this.add(this.superscript ? raised(text) : text);
  }

  private add(text: string): void {
    const table = this.open.at(-1);
    // A switch of units says what it leads to. The tabs of men and women do name the table below.
    const isSwitch = this.controls > 0 ? unitsIn(text).length > 0 : this.isBareSwitch(text);
    if (!table && isSwitch) return;
    if (!table) this.text += text;
    else if (table.isCaption) table.name = `${table.name ?? ''}${text}`;
    else if (table.cell) table.cell.text += text;
  }

  /** Text that stands in no element is written. */
  private isBareSwitch(text: string): boolean {
    const inside = this.stack.at(-1);
    return inside !== undefined && isBareSwitch(inside.name, text);
  }

  private handleClose(name: string): void {
    const closed = this.stack.pop();
    if (closed?.isHidden) this.hidden -= 1;
    if (closed?.isControl) this.controls -= 1;
    if (this.silent) {
      if (this.silent.name === name) this.endSilent(this.silent);
      return;
    }
    const table = this.open.at(-1);
    if (name === 'sup') this.superscript = false;
    else if (name === 'table') this.closeTable();
    else if (!table) {
      if (!WITHIN_TEXT.has(name) && name !== 'span') this.endText();
    } else if (name === 'td' || name === 'th') closeCell(table);
    else if (name === 'caption') table.isCaption = false;
    else if (table.cell && !WITHIN_TEXT.has(name)) table.cell.text += ' ';
  }

  private endSilent({isLinked, text, name}: {isLinked: boolean; text: string; name: string}): void {
    // Older pages wrap their data: // <![CDATA[ … // ]]>
    if (isLinked)
      this.documents.push(
        text.replace(
          /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g,
          '',
        ),
      );
    if (name === 'title') this.title ||= text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
    this.silent = undefined;
  }

  private closeTable(): void {
    const table = this.open.pop();
    if (!table) return;
    closeCell(table);
    const lines = spreadCells(table.rows);
    const excess = tooLarge(lines);
    if (excess !== undefined) throw new Refusal(excess);
    const name = table.name?.replace(/\s+/g, ' ').trim();
    this.tables.push({
      source: {grid: gridOf(lines), titles: table.titles, ...(name && {name})},
      notes: [],
    });
  }

  /** A text outside of tables ends: it is a note of the table above and may be a title of the one below. */
  private endText(): void {
    const text = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    if (text === '' || text.length > LONGEST_TEXT || this.open.length > 0) return;
    this.texts.push(text);
    const above = this.tables.at(-1);
    if (above) addNote(above.notes, text);
  }
}

function openCell(table: OpenTable, name: string, attributes: Readonly<Record<string, string>>): void {
  closeCell(table);
  const span = (attribute: string) =>
    Math.min(1000, Math.max(1, Number.parseInt(attributes[attribute] ?? '1', 10) || 1));
  table.cell = {
    text: '',
    spans: {columns: span('colspan'), rows: span('rowspan'), isHeading: name === 'th'},
  };
}

function closeCell(table: OpenTable): void {
  const {cell} = table;
  if (!cell) return;
  table.cell = undefined;
  if (table.rows.length === 0) table.rows.push([]);
  table.rows.at(-1)?.push({text: cell.text, ...cell.spans});
}
