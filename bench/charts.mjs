// How long the import of size charts takes: a sheet of 200 rows in each form, and hostile files until they are refused. And what comes out
// of the real tables that the repository keeps.
import {isDeepStrictEqual} from 'node:util';
import {cpuUsage} from 'node:process';
import {zipSync} from 'fflate';
import {importFile, importText} from '../dist/merchant.js';
import {outcomeOf, REAL_TABLES, rightOf} from '../test/support/real-tables.mjs';
import {ods, xlsx} from '../test/support/spreadsheets.mjs';

const ROWS = 200;
const ROUNDS = 15;

const HEAD = ['Size', 'EU', 'Chest (cm)', 'Waist (cm)', 'Hip (cm)', 'Inside leg (cm)', 'Length (cm)'];
const row = (_, index) => [
  `W${index}`,
  `${30 + index}`,
  `${80 + index / 4}-${84 + index / 4}`,
  `${60 + index / 4}-${64 + index / 4}`,
  `${86 + index / 4}-${90 + index / 4}`,
  `${76 + index / 20}`,
  '66',
];
const SHEET = [HEAD, ...Array.from({length: ROWS}, row)];
const bytes = text => new TextEncoder().encode(text);
const markup = SHEET.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('');

const SHEETS = {
  'CSV, 200 rows': bytes(SHEET.map(cells => cells.join(',')).join('\n')),
  '.xlsx, 200 rows': xlsx({Sheet1: SHEET}),
  'HTML, 200 rows': bytes(`<table>${markup}</table>`),
  'CSV without a unit, 200 rows': bytes(
    SHEET.map(cells => cells.join(','))
      .join('\n')
      .replaceAll(' (cm)', ''),
  ),
};
const HOSTILE = {
  'CSV of 6 MB': bytes('a,'.repeat(3_000_000)),
  'HTML of 10 000 columns': bytes(
    `<table><tr><th>Size${'<th>Chest'.repeat(10_000)}<tr><td>S${'<td>90'.repeat(10_000)}</table>`,
  ),
  'HTML with tables nested a thousand times': bytes('<table><tr><td>'.repeat(1000)),
  '.xlsx that says it unpacks to 100 MB': zipSync({'xl/workbook.xml': new Uint8Array(100_000_000)}),
  '.ods of 50 million cells': ods('x', [
    '<table:table-cell table:number-columns-repeated="1000000"><text:p>9</text:p></table:table-cell>'.repeat(
      50,
    ),
  ]),
};

/** Processor times in ms: the first import of all, and the median of each sheet and of each refusal. */
export async function benchCharts() {
  const [first] = Object.values(SHEETS);
  const firstMs = time(() => importFile(first, {garment: 'bottom'}));
  const medianOf = file => {
    const rounds = Array.from({length: ROUNDS}, () => time(() => importFile(file, {garment: 'bottom'})));
    return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  };
  const all = files =>
    Object.entries(files).map(([name, file]) => ({
      name,
      isRead: importFile(file, {garment: 'bottom'}).ok,
      ms: medianOf(file),
    }));
  return {firstMs, sheets: all(SHEETS), hostile: all(HOSTILE), real: readRealTables()};
}

/** How many real tables are right without a question, end in a question, or are wrong without a word. */
function readRealTables() {
  const outcomes = REAL_TABLES.map(real => {
    const {asks, ...outcome} = outcomeOf(real, importText);
    if (asks !== undefined) return 'asked';
    return real.asks === undefined && isDeepStrictEqual(outcome, rightOf(real)) ? 'right' : 'wrong';
  });
  const count = wanted => outcomes.filter(outcome => outcome === wanted).length;
  return {tables: outcomes.length, right: count('right'), asked: count('asked'), wrong: count('wrong')};
}

/** Processor time in ms, which other work on the machine changes less than the time on the clock. */
function time(work) {
  const start = cpuUsage();
  work();
  const {user, system} = cpuUsage(start);
  return (user + system) / 1000;
}
