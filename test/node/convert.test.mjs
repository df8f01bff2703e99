// `size-finder-charts convert`: files as they lie on a merchant's disk, its questions, and the answers to them.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {ROOT} from '../../scripts/lib/run.mjs';
import {QUESTIONS_OF_FIELD_CHARTS, SIZES_OF_FIELD_CHARTS} from '../support/field-charts.mjs';
import {ods, xlsx} from '../support/spreadsheets.mjs';

const PROGRAM = join(ROOT, 'dist/esm/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'size-finder-convert-'));
after(() => rmSync(folder, {recursive: true}));

/** Node, with no more memory than a hostile file may take beside the program itself. */
function convert(name, content, ...options) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const args = ['--max-old-space-size=100', PROGRAM, 'convert', path, ...options];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  return {status, stderr, sizes: stdout === '' ? undefined : JSON.parse(stdout).sizes, stdout};
}

const TWO_SIZES = [
  {label: 'S', chest: [86, 94]},
  {label: 'M', chest: [94, 102]},
];
const ROWS = [
  ['Size', 'Chest (cm)'],
  ['S', '86-94'],
  ['M', '94-102'],
];

test('convert reads an .xlsx file', () => {
  const {status, sizes} = convert('chart.xlsx', xlsx({Sheet1: ROWS}));
  assert.deepEqual([status, sizes], [0, TWO_SIZES]);
});

test('convert reads an .ods file by its values, and not by how a language shows them', () => {
  const text = value =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const number = (value, shown) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const file = ods('Größen', [text('Größe') + text('Brust (cm)'), text('S') + number('86.5', '86,5')]);
  const {status, sizes} = convert('chart.ods', file);
  assert.deepEqual([status, sizes], [0, [{label: 'S', chest: 86.5}]]);
});

test('convert takes the unit from the number format of a spreadsheet', () => {
  const rows = [
    ['Size', 'Chest'],
    ['S', {value: 86.5, style: 1}],
    ['M', {value: 90.000000000000014, style: 1}],
  ];
  const {status, sizes} = convert('format.xlsx', xlsx({Sheet1: rows}, ['0.0" cm"']));
  assert.deepEqual(
    [status, sizes],
    [
      0,
      [
        {label: 'S', chest: 86.5},
        {label: 'M', chest: 90},
      ],
    ],
  );
});

test('convert asks for the sizes that a spreadsheet keeps as dates, and takes the answer', () => {
  // 10 August 2026, from "8-10".
  const rows = [
    ['Size', 'Chest (cm)'],
    [{value: 46244, style: 1}, 86],
    ['12-14', 90],
  ];
  const file = xlsx({Sheet1: rows}, ['d-mmm']);
  const asked = convert('date.xlsx', file);
  assert.equal(asked.status, 1);
  assert.match(asked.stderr, /A2: .*date "2026-08-10"/);
  assert.match(asked.stderr, /--cell A2=8-10/);
  const {status, sizes} = convert('date.xlsx', file, '--cell', 'A2=8-10');
  assert.deepEqual([status, sizes?.[0]], [0, {label: '8-10', chest: 86}]);
});

test('convert asks which of several sheets it is, and finds the one for the department', () => {
  const women = [ROWS[0], ['S', '80-84'], ['M', '84-88']];
  const file = xlsx({
    Men: ROWS,
    Women: women,
    Shoes: [
      ['EU', 'Price'],
      [42, 90],
    ],
  });
  const asked = convert('sheets.xlsx', file);
  assert.equal(asked.status, 1);
  assert.match(asked.stderr, /--table 1 {4}Table 1 \(Men\)\n {4}--table 2 {4}Table 2 \(Women\)/);
  assert.deepEqual(convert('sheets.xlsx', file, '--department', 'men').sizes, TWO_SIZES);
  assert.deepEqual(convert('sheets.xlsx', file, '--table', 'Men').sizes, TWO_SIZES);
});

test('convert reads the CSV of Excel in Windows-1252', () => {
  const {status, sizes} = convert('excel.csv', Buffer.from('Größe;Hüfte (cm)\r\n38;96\x96100\r\n', 'latin1'));
  assert.deepEqual([status, sizes], [0, [{label: '38', hip: [96, 100]}]]);
});

test('convert reads the table of a page, and its schema.org data before that', () => {
  const page =
    '<html><head><title>Shirt</title></head><body><table><tr><th>Size<th>Chest (cm)<tr><td>S<td>86-94<tr><td>M<td>94-102</table></body></html>';
  assert.deepEqual(convert('page.html', page).sizes, TWO_SIZES);
  const size = (name, minValue, maxValue) => ({
    '@type': 'SizeSpecification',
    name,
    suggestedMeasurement: {valueReference: 'BodyMeasurementChest', minValue, maxValue, unitCode: 'CMT'},
  });
  const linked = JSON.stringify({'@type': 'Product', size: [size('38', 86, 90), size('40', 90, 94)]});
  const both = page.replace(
    '</head>',
    `<script type="application/ld+json">//<![CDATA[\n${linked}\n//]]></script></head>`,
  );
  assert.deepEqual(
    convert('both.html', both).sizes?.map(({label}) => label),
    ['38', '40'],
  );
});

test('convert ends with 1 and writes the chart where a cell that decides is left out', () => {
  const {status, sizes, stderr} = convert(
    'odd.csv',
    'Size,Chest (cm),Sleeve (cm)\nS,86-94,60\nM,wide,62\nL,102-110,long',
  );
  // M has no girth left that a body could be held against.
  assert.deepEqual([status, sizes?.map(({label}) => label)], [1, ['S', 'L']]);
  assert.match(stderr, /B3: "wide" is not a measurement/);
});

test('convert keeps what it left out in the provenance, and lint says it again', () => {
  const {stdout} = convert('hip.csv', 'Size,High hip (cm),Hip (cm)\nS,86,92\nM,90,96');
  const path = join(folder, 'hip.json');
  writeFileSync(path, stdout);
  const linted = spawnSync(process.execPath, [PROGRAM, 'lint', path], {encoding: 'utf8'});
  assert.match(linted.stdout, /info .*B1: "High hip \(cm\)" is left out/);
});

test('convert takes the ease of a garment', () => {
  const {stdout} = convert(
    'ease.csv',
    'Size,Chest (cm)\nS,100\nM,106',
    '--basis',
    'garment',
    '--ease',
    'chest=5',
  );
  assert.deepEqual(JSON.parse(stdout).ease, {chest: 5});
});

/** Files that are no size charts, and how each is refused. */
const HOSTILE = {
  'megabytes of cells': ['big.csv', 'a,'.repeat(3_000_000), /characters/],
  'ten thousand columns': [
    'wide.csv',
    `Size,${'Chest (cm),'.repeat(10_000)}\nS,${'90,'.repeat(10_000)}`,
    /columns|cells/,
  ],
  'ten thousand columns of a page': [
    'wide.html',
    `<table><tr><th>Size${'<th>Chest'.repeat(10_000)}<tr><td>S${'<td>90'.repeat(10_000)}</table>`,
    /columns|cells/,
  ],
  'tables nested a thousand times': ['deep.html', '<table><tr><td>'.repeat(1000), /nested/],
  'a cell that spans a billion': [
    'span.html',
    '<table><tr><td colspan=1000000000 rowspan=1000000000>Size</table>',
    /No column|only one column|columns|cells/,
  ],
  'a zip bomb': ['bomb.xlsx', zipSync({'xl/workbook.xml': new Uint8Array(100_000_000)}), /too large/],
  'a zip bomb that lies about its size': [
    'liar.xlsx',
    lying(zipSync({'xl/workbook.xml': new Uint8Array(50_000_000)})),
    /damaged|no sheet|No column/,
  ],
  'entities that grow': [
    'entities.xlsx',
    zipSync({
      'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]><a>&b;</a>'),
    }),
    /no sheet/,
  ],
  'a sheet that repeats its rows a million times': [
    'rows.ods',
    ods('x', [
      '<table:table-cell table:number-columns-repeated="1000000"><text:p>9</text:p></table:table-cell>'.repeat(
        50,
      ),
    ]),
    /columns|cells|No column/,
  ],
  'an old spreadsheet': ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls\)\. Save it as/],
  'a PDF': ['chart.pdf', '%PDF-1.7', /PDF/],
  'a picture': ['chart.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /no text/],
};

/** Both places where a ZIP states the size of its first file, set to 1000 bytes. */
function lying(bytes) {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(1000, 22);
  copy.writeUInt32LE(1000, copy.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return copy;
}

for (const [what, [name, content, message]] of Object.entries(HOSTILE))
  test(`convert refuses ${what}, in one sentence and 100 MB`, () => {
    const {status, stderr, stdout} = convert(name, content);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /at file:|heap/);
    assert.ok(stderr.length < 2000, `${stderr.length} characters`);
  });

// Failing inputs from the field, with their right values, where a checkout has them beside it.
const FIELD = join(ROOT, '../shared/field/charts');
const field = {skip: existsSync(FIELD) ? false : 'not in this checkout'};

/** Converts a chart of the field with the options that its description names. */
function convertField(name) {
  const [line = ''] = readFileSync(join(FIELD, name.replace(/\.\w+$/, '.expected.txt')), 'utf8').split('\n');
  const options = [...line.matchAll(/--\S+ \S+/g)].flatMap(([option]) => option.split(' '));
  return convert(name, readFileSync(join(FIELD, name)), ...options);
}

test('every chart from the field is either read or a question', field, () => {
  // The other two are size controls of a page.
  const names = readdirSync(FIELD).filter(name => !name.endsWith('.txt') && !name.includes('-shop-'));
  const known = [...Object.keys(SIZES_OF_FIELD_CHARTS), ...Object.keys(QUESTIONS_OF_FIELD_CHARTS)];
  assert.deepEqual(names.sort(), known.sort());
});

for (const [name, sizes] of Object.entries(SIZES_OF_FIELD_CHARTS))
  test(`convert reads ${name} from the field exactly`, field, () => {
    const {status, stdout, stderr} = convertField(name);
    assert.equal(status, 0, stderr);
    const written = JSON.parse(stdout).sizes;
    const rows = Array.isArray(written)
      ? written
      : Object.entries(written).map(([label, {hips: hip, ...row}]) => ({label, hip, ...row}));
    for (const row of rows) delete row.equivalents;
    assert.deepEqual(rows, sizes);
  });

test('convert says that a chest width from the field is read as that of a garment laid flat', field, () => {
  const {stdout, stderr} = convertField('s1-chest-width-as-girth.csv');
  assert.equal(JSON.parse(stdout).basis, 'garment-flat');
  assert.match(stderr, /B1: .*laid flat, and doubled/);
});

for (const [name, answers] of Object.entries(QUESTIONS_OF_FIELD_CHARTS))
  test(`convert asks about ${name} from the field, and offers its answers`, field, () => {
    const {status, stdout, stderr} = convertField(name);
    assert.deepEqual([status, stdout], [1, '']);
    const offered = stderr.split('\n').flatMap(line => /^ {4}(--\S+ \S+)/.exec(line)?.[1] ?? []);
    assert.deepEqual(offered, answers);
  });
