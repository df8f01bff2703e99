import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import {importTable, importText} from '../../src/merchant/index.js';
import {runs} from '../support/property-runs.js';
import {unnamedUnitCharts} from './unnamed-unit-charts.js';

/** The unit that the importer reads out of the numbers, and undefined where it asks. */
function inferredUnit(text: string, facts: Parameters<typeof importTable>[1] = {}): 'cm' | 'in' | undefined {
  const read = importTable(text, facts);
  const issues = read.ok ? read.value.warnings : read.error.issues;
  const note = issues.find(({code}) => code === 'unit-inferred');
  if (!note) return undefined;
  return note.message.includes('are read as inches') ? 'in' : 'cm';
}

const tableOf = (columns: Readonly<Record<string, readonly (number | string)[]>>): string => {
  const names = Object.keys(columns);
  const rows = ['S', 'M', 'L', 'XL'].map((label, row) =>
    [label, ...names.map(name => columns[name]?.[row] ?? '')].join('\t'),
  );
  return [['Size', ...names].join('\t'), ...rows].join('\n');
};

/**
 * The charts are always the same: a table at odds of 1000 is right in 999 of 1000 cases, and new ones would fail some day.
 * The gate reads the first of them, the long run all.
 */
const SAMPLE = {numRuns: Math.min(600, runs(200).numRuns), seed: 18};
const CHARTS = fc.sample(unnamedUnitCharts, SAMPLE).map(chart => ({
  ...chart,
  found: inferredUnit(chart.text, chart.department ? {department: chart.department} : {}),
}));

describe('inferUnit', () => {
  it('no chart of adults, children, garments or flat widths is read in the wrong unit', () => {
    const wrong = CHARTS.filter(({unit, found}) => found !== undefined && found !== unit);
    expect(wrong).to.deep.equal([]);
  });
  it('the unit of most charts of bodies in centimetres is found', () => {
    const charts = CHARTS.filter(
      ({kind, unit, department}) => kind === 'body' && unit === 'cm' && department !== undefined,
    );
    const found = charts.filter(chart => chart.found === 'cm');
    expect(found.length / charts.length).to.be.greaterThan(0.8);
  });

  it('a chest of 86 to 120 alone is in centimetres', () =>
    expect(inferredUnit(tableOf({Chest: [86, 96, 108, 120]}))).to.equal('cm'));
  it('ranges of chest, waist and hip with a shirt length of 26 to 29 are in inches', () => {
    const columns = {
      Chest: ['32-34', '36-38', '40-42', '44-46'],
      Waist: ['26-28', '30-32', '34-36', '38-40'],
      Hip: ['34-36', '38-40', '42-44', '46-48'],
      Length: [26, 27, 28, 29],
    };
    expect(inferredUnit(tableOf(columns))).to.equal('in');
  });
  it('children from 92 to 116 cm are in centimetres although their girths are those of flat widths', () => {
    const columns = {Height: [92, 98, 104, 116], Chest: [54, 56, 58, 62], Waist: [53, 54, 55, 57]};
    expect(inferredUnit(tableOf(columns))).to.equal('cm');
  });
  it('women’s girths of 32 1/2 to 43 1/2 are in inches, since nobody writes centimetres as fractions', () => {
    const columns = {
      Bust: ['32 1/2', '34 1/2', '36 1/2', '40 1/2'],
      Waist: ['25 1/2', '27 1/2', '29 1/2', '33 1/2'],
      Hip: ['35 1/2', '37 1/2', '39 1/2', '43 1/2'],
    };
    expect(inferredUnit(tableOf(columns), {department: 'women'})).to.equal('in');
    const decimals = Object.fromEntries(
      Object.entries(columns).map(([name, cells]) => [name, cells.map(cell => cell.replace(' 1/2', '.5'))]),
    );
    expect(inferredUnit(tableOf(decimals), {department: 'women'})).to.equal(undefined);
  });
  it('a column that names its unit tells the unit of the others', () => {
    const columns = {'Height (cm)': [59, 62, 69, 74], Chest: [46, 48, 50, 52], Hip: [49, 51, 54, 56]};
    expect(inferredUnit(tableOf(columns))).to.equal('cm');
  });

  for (const [name, columns] of Object.entries({
    'a lone chest of 34 to 46, inches or a width in centimetres': {Chest: [34, 38, 42, 46]},
    'a lone hip in ranges near the overlap': {Hip: ['33-36', '37-38', '39-40', '41-42']},
    'waist and hip of elastic leggings or of people in inches': {
      Waist: [28, 30, 32, 34],
      Hip: [36, 38, 40, 42],
    },
    'statures of 62 to 72, babies in centimetres or adults in inches': {
      Height: [62, 65, 68, 72],
      Chest: [44, 46, 48, 50],
    },
    'numbers that are no measurements': {Chest: [3, 5, 7, 9], Waist: [900, 800, 400, 2]},
  }))
    it(`the unit stays a question for ${name}`, () =>
      expect(inferredUnit(tableOf(columns))).to.equal(undefined));
  it('the unit stays a question for two sizes', () =>
    expect(inferredUnit('Size\tChest\tWaist\nS\t86\t74\nM\t94\t82')).to.equal(undefined));
  it('the unit stays a question for a chest that another column gives in centimetres', () => {
    const columns = {'Bust size': [34, 36, 38, 40], 'Bust (cm)': ['81-83', '84-86', '87-89', '90-92']};
    expect(inferredUnit(tableOf(columns))).to.equal(undefined);
  });

  it('the chart keeps what was inferred, and lint says it', () => {
    const read = importText(tableOf({Chest: [86, 96, 108, 120]}), {garment: 'top'});
    if (!read.ok) throw read.error;
    const [finding] = lintSizeChart(read.value.chart).filter(({code}) => code === 'import-note');
    expect([read.value.isComplete, finding?.severity]).to.deep.equal([true, 'info']);
    expect(finding?.message).to.match(/B1: Nothing names the unit of "Chest".*centimetres/);
  });
  it('the unit that the merchant names goes before the numbers', () => {
    const read = importTable(tableOf({Chest: [86, 96, 108, 120]}), {units: 'in', basis: 'body'});
    expect(read.ok && read.value.chart.units).to.equal('in');
  });
});
