import {Parser} from 'htmlparser2';
import {fail, ok, type Result} from '../../core/errors.js';
import {isBareUnit, mayBeSwitch, saysSwitch, WRITTEN} from './controls.js';
import {addNote, LONGEST_TEXT, MOST_TABLES, raised, TITLES, WITHIN_TEXT} from './markup-text.js';
import {gridOf, type SourceTable, tooLarge} from '../tables/table-grid.js';
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

interface ReadSoFar {
  readonly tables: number;
  readonly texts: number;
  readonly notes: number;
  readonly characters: number;
}

interface OpenElement {
  readonly name: string;
  readonly isHidden: boolean;
  /** What was read before an element that may be a switch of units. */
  readonly before: ReadSoFar | undefined;
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
  private readonly stack: OpenElement[] = [];
  private writtenIn = 0;
  /** Whether a part of `text` stands in an element in which pages write sentences, or in none. */
  private isWritten = false;
  /** The characters of the texts that have ended. */
  private ended = 0;
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
    if (isHidden) this.hidden += 1;
    if (WRITTEN.has(name)) this.writtenIn += 1;
    const isSilent = this.silent !== undefined || SILENT.has(name);
    const isOutside = !isSilent && this.open.length === 0;
    if (isOutside && !isInline(name)) this.endText();
    const before = isOutside && mayBeSwitch(name, attributes) ? this.readSoFar() : undefined;
    this.stack.push({name, isHidden, before});
    if (isSilent) {
      this.silent ??= {name, isLinked: /ld\+json/i.test(attributes['type'] ?? ''), text: ''};
      return;
    }
    const table = this.open.at(-1);
    if (name === 'table') this.openTable(attributes['aria-label']);
    else if (name === 'sup') this.superscript = true;
    else if (!table) return;
    else if (name === 'tr') table.rows.push([]);
    else if (name === 'td' || name === 'th') openCell(table, name, attributes);
    else if (name === 'caption') table.isCaption = true;
    else if (table.cell && !WITHIN_TEXT.has(name)) table.cell.text += ' ';
  }

  private openTable(label: string | undefined): void {
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
    if (!table) this.addOutside(text);
    else if (table.isCaption) table.name = `${table.name ?? ''}${text}`;
    else if (table.cell) table.cell.text += text;
  }

  private addOutside(text: string): void {
    this.text += text;
    if (text.trim() !== '' && (this.stack.length === 0 || this.writtenIn > 0)) this.isWritten = true;
  }

  private readSoFar(): ReadSoFar {
    return {
      tables: this.tables.length,
      texts: this.texts.length,
      notes: this.tables.at(-1)?.notes.length ?? 0,
      characters: this.ended + this.text.length,
    };
  }

  /** Takes back what an element said that turns out to be a switch of units. Whatever says more than a few words is none. */
  private endSwitch(before: ReadSoFar): void {
    if (before.tables !== this.tables.length || this.open.length > 0) return;
    if (this.ended + this.text.length - before.characters > LONGEST_TEXT) return;
    const from = Math.max(0, before.characters - this.ended);
    if (!saysSwitch([...this.texts.slice(before.texts), this.text.slice(from)].join(' '))) return;
    this.text = this.text.slice(0, from);
    this.texts.length = before.texts;
    const above = this.tables.at(-1);
    if (above) above.notes.length = before.notes;
  }

  private handleClose(name: string): void {
    const closed = this.stack.pop();
    if (closed?.isHidden) this.hidden -= 1;
    if (WRITTEN.has(name)) this.writtenIn -= 1;
    if (closed?.before) this.endSwitch(closed.before);
    if (this.silent) {
      if (this.silent.name === name) this.endSilent(this.silent);
      return;
    }
    const table = this.open.at(-1);
    if (name === 'sup') this.superscript = false;
    else if (name === 'table') this.closeTable();
    else if (!table) {
      if (!isInline(name)) this.endText();
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
    const isSwitch = !this.isWritten && isBareUnit(text);
    this.ended += this.text.length;
    this.text = '';
    this.isWritten = false;
    if (isSwitch || text === '' || text.length > LONGEST_TEXT || this.open.length > 0) return;
    this.texts.push(text);
    const above = this.tables.at(-1);
    if (above) addNote(above.notes, text);
  }
}

/** Whether an element is a part of the text around it. */
const isInline = (name: string): boolean => WITHIN_TEXT.has(name) || name === 'span' || name === 'sup';

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
