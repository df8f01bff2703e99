// The program `size-finder-charts`: its output and its exit code.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

const {bin} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PROGRAM = join(ROOT, bin['size-finder-charts']);
const folder = mkdtempSync(join(tmpdir(), 'size-finder-charts-'));
after(() => rmSync(folder, {recursive: true}));

function charts(args, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return {status, stdout, stderr};
}

const file = (name, content) => {
  writeFileSync(
    join(folder, name),
    typeof content === 'object' && !Buffer.isBuffer(content) ? JSON.stringify(content) : content,
  );
  return name;
};

const TOP = {
  brand: 'Acme',
  name: 'Shirts',
  garment: 'top',
  department: 'men',
  units: 'cm',
  provenance: {source: 'https://shop.example/sizes', checkedOn: '2026-11-01'},
  sizes: [
    {label: 'S', chest: [86, 93]},
    {label: 'M', chest: [94, 101]},
    {label: 'L', chest: [102, 109]},
  ],
};
const chart = file('top.json', TOP);
const TABLE = 'Größe;Brust;Hüfte\nS;86–93;88,5\nM;94–101;96\n';
const table = file('table.csv', TABLE);

test('the package names the program size-finder-charts, which starts with a shebang', () => {
  assert.ok(readFileSync(PROGRAM, 'utf8').startsWith('#!/usr/bin/env node\n'));
  assert.ok(statSync(PROGRAM).isFile());
});

for (const args of [
  ['--help'],
  ['lint', '--help'],
  ['convert', '-h'],
  ['explain', '--help'],
  ['coverage', '--help'],
])
  test(`size-finder-charts ${args.join(' ')} prints its usage and exits with 0`, () => {
    const {status, stdout, stderr} = charts(args);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Usage: size-finder-charts/);
  });

const WRONG_COMMAND_LINES = {
  'no command': [[], /lint, convert, explain, coverage/],
  'an unknown command': [['check'], /"check" is not a command/],
  'an unknown option': [['lint', chart, '--jsn'], /--jsn/],
  'no chart': [['explain'], /chart is missing/],
  'two charts': [['coverage', chart, chart], /too many/],
  'a file that is not there': [
    ['lint', 'nowhere.json'],
    /nowhere\.json cannot be read: there is no such file/,
  ],
  'a folder': [['coverage', '.'], /is a folder/],
  'a spreadsheet to lint': [
    ['lint', file('table.xlsx', Buffer.from('PK\u0003\u0004\u0000\u0000'))],
    /size-finder-charts convert/,
  ],
  'a folder to write to': [['convert', chart, '.'], /cannot be written/],
  'an unknown unit': [['convert', table, '--units', 'mm'], /--units "mm" is not known. Write cm, in/],
  'an unknown garment': [['convert', table, '--units', 'cm', '--garment', 'hat'], /top, bottom/],
  'no girth': [['explain', chart], /--chest/],
  'a girth that is no number': [['explain', chart, '--chest', 'M'], /--chest "M" is not a length/],
  'a girth in the other unit': [['explain', chart, '--chest', '38'], /--units in/],
  'a size in stock that the chart lacks': [
    ['explain', chart, '--chest', '96', '--in-stock', 'S XXL'],
    /"XXL" is not a size/,
  ],
};
for (const [what, [args, message]] of Object.entries(WRONG_COMMAND_LINES))
  test(`size-finder-charts with ${what} prints one line and exits with 2`, () => {
    const {status, stdout, stderr} = charts(args);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
    assert.doesNotMatch(stdout, /Error|at file:/);
  });

test('size-finder-charts lint exits with 0 on a clean chart and with 1 on a faulty one', () => {
  assert.equal(charts(['lint', chart]).status, 0);
  const gap = file('gap.json', {...TOP, sizes: [...TOP.sizes, {label: 'XL', chest: [130, 138]}]});
  const {status, stdout} = charts(['lint', chart, gap]);
  assert.equal(status, 1);
  assert.match(stdout, /^gap\.json\n {2}(?:warning|error) .*sizes\./m);
});

test('size-finder-charts lint --json prints every finding as data', () => {
  const broken = file('broken.json', '{"units": "cm", "sizes": "M"}');
  const {status, stdout} = charts(['lint', chart, broken, '--json']);
  assert.equal(status, 1);
  const {files, errors} = JSON.parse(stdout);
  assert.deepEqual(
    files.map(({file: name}) => name),
    [chart, broken],
  );
  assert.ok(errors > 0);
  assert.deepEqual(Object.keys(files[1].findings[0]).sort(), ['code', 'message', 'path', 'severity']);
});

test('size-finder-charts lint continues after an unreadable file and exits with 2', () => {
  const {status, stdout, stderr} = charts(['lint', 'nowhere.json', chart]);
  assert.equal(status, 2);
  assert.match(stdout, /top\.json/);
  assert.match(stderr, /nowhere\.json/);
});

test('size-finder-charts lint checks every chart of a file', () => {
  const several = file('several.json', {
    brand: 'Acme',
    charts: [TOP, {...TOP, garment: 'bottom', sizes: [{label: 'M', waist: 'x'}]}],
  });
  const {files} = JSON.parse(charts(['lint', several, '--json']).stdout);
  assert.ok(files[0].findings.some(({path}) => path.startsWith('charts.1.')));
});

test('size-finder-charts convert refuses a table without a unit and names the cells', () => {
  const {status, stdout, stderr} = charts(['convert', table]);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^table\.csv B1: Is "Brust" in cm or in inches\?/);
  assert.match(stderr, /--units cm/);
});

test('size-finder-charts convert writes a chart that lint and explain read', () => {
  const {status, stdout, stderr} = charts([
    'convert',
    table,
    'made.json',
    '--units',
    'cm',
    '--garment',
    'top',
    '--brand',
    'Acme',
  ]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /^made\.json: 2 sizes/);
  const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'));
  assert.deepEqual(made, {
    schemaVersion: 1,
    brand: 'Acme',
    garment: 'top',
    units: 'cm',
    sizes: [
      {label: 'S', chest: [86, 93], hip: 88.5},
      {label: 'M', chest: [94, 101], hip: 96},
    ],
  });
  assert.notEqual(charts(['lint', 'made.json']).status, 2);
});

test('size-finder-charts convert names the cell of a number that no body has', () => {
  const {status, stderr} = charts(['convert', '-', '--units', 'cm'], 'Size,Chest\nS,86\nM,949\nL,102\n');
  assert.equal(status, 1);
  assert.match(stderr, /^- B3: No adult has a chest of 949 cm/m);
});

test('size-finder-charts convert reads what Excel saves as "Unicode text"', () => {
  const excel = file('unicode.txt', Buffer.from('\uFEFFSize\tChest (cm)\r\nM\t94–101\r\n', 'utf16le'));
  const {status, stdout} = charts(['convert', excel]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout).sizes, [{label: 'M', chest: [94, 101]}]);
});

test('size-finder-charts convert writes schema.org and reads it back', () => {
  const linked = charts(['convert', chart, '--to', 'schema-org']);
  assert.equal(JSON.parse(linked.stdout)['@type'], 'ProductGroup');
  const back = charts(['convert', '-'], linked.stdout);
  assert.equal(back.status, 0);
  const {sizes, brand, garment, department} = JSON.parse(back.stdout);
  assert.deepEqual(
    {sizes, brand, garment, department},
    {sizes: TOP.sizes, brand: 'Acme', garment: 'top', department: 'men'},
  );
});

test('size-finder-charts explain names the size, the odds and each place', () => {
  const {status, stdout} = charts(['explain', chart, '--chest', '97,5', '--sd', '2']);
  assert.equal(status, 0);
  assert.match(stdout, /^M \(/);
  assert.match(stdout, /→ M +\d+\.\d % +\S+–\S+ +good/);
});

test('size-finder-charts explain counts a thigh for trousers and a height for children', () => {
  const trousers = file('trousers.json', {
    units: 'cm',
    garment: 'bottom',
    sizes: [
      {label: 'S', waist: [70, 76], thigh: [52, 55]},
      {label: 'M', waist: [76, 82], thigh: [55, 58]},
    ],
  });
  const sizeOf = (...args) => JSON.parse(charts(['explain', ...args, '--json']).stdout).recommendation.size;
  assert.equal(sizeOf(trousers, '--waist', '75'), 'S');
  assert.equal(sizeOf(trousers, '--waist', '75', '--thigh', '57.5'), 'M');
  const kids = file('kids.json', {
    units: 'cm',
    department: 'kids',
    sizes: [
      {label: '98/104', height: [98, 104]},
      {label: '110/116', height: [110, 116]},
    ],
  });
  assert.equal(sizeOf(kids, '--height', '112'), '110/116');
});

test('size-finder-charts explain applies fit, stock and inches', () => {
  const sizeOf = (...args) =>
    JSON.parse(charts(['explain', chart, ...args, '--json']).stdout).recommendation.size;
  assert.equal(sizeOf('--chest', '97'), 'M');
  assert.equal(sizeOf('--chest', '38', '--units', 'in'), 'M');
  assert.equal(sizeOf('--chest', '101', '--fit', 'relaxed'), 'L');
  assert.equal(sizeOf('--chest', '101', '--in-stock', 'S,L'), 'L');
  assert.equal(sizeOf('--chest', '150'), null);
});

test('size-finder-charts coverage prints shares that sum to 100 % and draws them', () => {
  const {status, stdout} = charts(['coverage', chart, '--svg', 'top.svg', '--json']);
  assert.equal(status, 0);
  const {servedShare, betweenShare, belowShare, aboveShare, unreadableShare} = JSON.parse(stdout);
  assert.ok(Math.abs(servedShare + betweenShare + belowShare + aboveShare + unreadableShare - 1) < 1e-4);
  assert.match(
    readFileSync(join(folder, 'top.svg'), 'utf8'),
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
  );
});

test('size-finder-charts coverage says why a chart for kids has no coverage', () => {
  const kids = file('kids.json', {units: 'cm', department: 'kids', sizes: [{label: '8', chest: 66}]});
  const {status, stderr} = charts(['coverage', kids]);
  assert.equal(status, 1);
  assert.match(stderr, /^kids\.json: The population consists of adults/);
});

test('size-finder-charts selects a chart by garment when the file has several', () => {
  const both = file('both.json', {
    charts: [TOP, {...TOP, garment: 'bottom', sizes: [{label: '32', waist: 81}]}],
  });
  assert.equal(charts(['explain', both, '--waist', '81']).status, 1);
  assert.match(charts(['explain', both, '--waist', '81', '--garment', 'bottom']).stdout, /^32/);
});
