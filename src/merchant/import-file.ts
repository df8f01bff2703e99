import {fail, type Result} from '../core/errors.js';
import {decodeText} from './formats/decode-text.js';
import {importTables} from './import-table.js';
import type {TableFacts} from './tables/table-facts.js';
import {finish, fromTable, type ImportedText} from './finish-import.js';
import {importText} from './import-text.js';
import {isOdsPart, readOds} from './formats/read-ods.js';
import {isXlsxPart, readXlsx} from './formats/read-xlsx.js';
import {unzipTexts, ZipRefusal} from './formats/unzip.js';

/** The first bytes of a ZIP archive and of an Office 97 file. */
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/**
 * Reads a file as it lies on a merchant's disk: a spreadsheet (.xlsx, .ods), else a text in UTF-8, UTF-16 or Windows-1252
 * that `importText` reads. Never throws.
 */
export function importFile(bytes: Uint8Array, facts: TableFacts = {}): Result<ImportedText> {
  if (startsWith(bytes, 0x50, 0x4b)) return importSpreadsheet(bytes, facts);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse('This is a spreadsheet of Excel 97 to 2003 (.xls). Save it as .xlsx, .ods or CSV.');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return refuse('This is a PDF. Copy the table out of it, or save it as .xlsx.');
  const text = decodeText(bytes);
  return text.includes('\u0000')
    ? refuse('This is no text. Name a spreadsheet, a CSV, a page or a chart.')
    : importText(text, facts);
}

const refuse = (message: string) =>
  fail('chart-invalid', message, {issues: [{code: 'not-a-chart', path: '', message}]});

function importSpreadsheet(bytes: Uint8Array, facts: TableFacts): Result<ImportedText> {
  let files: ReadonlyMap<string, string>;
  try {
    files = unzipTexts(bytes, name => isXlsxPart(name) || isOdsPart(name));
  } catch (cause) {
    // Whatever else fflate throws is a broken archive.
    return refuse(cause instanceof ZipRefusal ? cause.message : 'The spreadsheet is damaged. Save it again.');
  }
  const tables = files.has('content.xml') ? readOds(files) : readXlsx(files);
  if (tables.length === 0)
    return refuse(
      'The archive holds no sheet of a spreadsheet. Name an .xlsx or .ods file, or save the sheet as CSV.',
    );
  return finish(fromTable(importTables(tables, facts)));
}
