import {dateOfSerial} from '../words/spreadsheet-date.js';
import {type SheetCell, sheetTable} from './sheet-table.js';
import type {SourceTable} from '../tables/table-grid.js';
import {unitsIn} from '../words/units-in.js';
import {walkXml} from './walk-xml.js';

/** The files of a workbook that say what its cells show. */
export const isXlsxPart = (name: string): boolean =>
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(
    name,
  );

/** The sheets that a workbook shows, as it shows them: computed values, dates as dates, units of the format beside the number. */
export function readXlsx(files: ReadonlyMap<string, string>): readonly SourceTable[] {
  const workbook = readWorkbook(files.get('xl/workbook.xml') ?? '');
  const targets = readRelations(files.get('xl/_rels/workbook.xml.rels') ?? '');
  const strings = readStrings(files.get('xl/sharedStrings.xml') ?? '');
  const formats = readFormats(files.get('xl/styles.xml') ?? '');
  return workbook.sheets.flatMap(({name, id}) => {
    const path = `xl/${(targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, '')}`;
    const xml = files.get(path);
    return xml === undefined ? [] : [sheetTable(readCells(xml, strings, formats, workbook.is1904), name)];
  });
}

interface Workbook {
  readonly sheets: readonly {readonly name: string; readonly id: string}[];
  readonly is1904: boolean;
}

function readWorkbook(xml: string): Workbook {
  const sheets: {name: string; id: string}[] = [];
  let is1904 = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name === 'sheet' && !/hidden/i.test(attributes['state'] ?? ''))
        sheets.push({name: attributes['name'] ?? '', id: attributes['r:id'] ?? ''});
    },
  });
  return {sheets, is1904};
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (name, {Id, Target}) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  return targets;
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let isText = false;
  let isPhonetic = false;
  walkXml(xml, {
    open: name => {
      if (name === 'si') strings.push('');
      // Furigana beside the text is no part of it.
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = true;
    },
    text: text => {
      if (isText && !isPhonetic) strings.push(`${strings.pop() ?? ''}${text}`);
    },
    close: name => {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
  });
  return strings;
}

interface NumberFormat {
  readonly isDate: boolean;
  /** The unit that the format writes after the number, as `0.0" cm"`. */
  readonly unit: string;
}

/** The built-in formats of dates and times (ECMA-376, 18.8.30). */
const DATE_FORMATS = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

function readFormats(xml: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellFormat = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellFormat = true;
      if (name !== 'xf' || !isCellFormat) return;
      const id = Number(attributes['numFmtId']);
      formats.push(formatOf(codes.get(id), id));
    },
    close: name => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return formats;
}

function formatOf(code: string | undefined, id: number): NumberFormat {
  if (code === undefined) return {isDate: DATE_FORMATS(id), unit: ''};
  const [positive = ''] = code.split(';');
  const literals = [...positive.matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, quoted, escaped]) => quoted ?? escaped ?? '')
    .join('');
  const signs = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const isDate = /[dy]/i.test(signs) || (/m/i.test(signs) && !/[0#?]/.test(signs));
  return {isDate, unit: !isDate && unitsIn(`1${literals}`).length > 0 ? literals : ''};
}

/** Days between 1 January 1900 and 1904 as spreadsheets count them. */
const DAYS_TO_1904 = 1462;

function readCells(
  xml: string,
  strings: readonly string[],
  formats: readonly NumberFormat[],
  is1904: boolean,
): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let row = -1;
  let column = -1;
  let type = '';
  let format: NumberFormat | undefined;
  let text: string | undefined;
  let isValue = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? 'n';
        format = formats[Number(attributes['s'] ?? 0)];
        text = undefined;
      }
      isValue = name === 'v' || (name === 't' && type === 'inlineStr');
    },
    text: part => {
      if (isValue) text = (text ?? '') + part;
    },
    close: name => {
      isValue = false;
      if (name === 'c' && text !== undefined)
        cells.push({row, column, text: shownText(text, type, format, strings, is1904)});
    },
  });
  return cells;
}

function columnOf(address: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(address ?? '') ?? [];
  return letters === undefined
    ? undefined
    : Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownText(
  value: string,
  type: string,
  format: NumberFormat | undefined,
  strings: readonly string[],
  is1904: boolean,
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr' || type === 'd') return value;
  if (type !== 'n') return '';
  const number = Number(value);
  if (format?.isDate) return dateOfSerial(Math.floor(number) + (is1904 ? DAYS_TO_1904 : 0)) ?? value;
  // Sums leave noise in the last digits: 37.400000000000006.
  return `${Number(number.toPrecision(12))}${format?.unit ?? ''}`;
}
