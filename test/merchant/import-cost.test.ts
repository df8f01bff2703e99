import {expect} from '@open-wc/testing';
import {importTables} from '../../src/merchant/import-table.js';
import type {Cell} from '../../src/merchant/tables/table-grid.js';

/** How often the cells of a sheet with this many rows are looked at while it is imported. */
function looksAt(rows: number): number {
  let looks = 0;
  const cellOf = (text: string, row: number, column: number): Cell => ({
    row,
    column,
    get text() {
      looks += 1;
      return text;
    },
  });
  const lines = [
    ['Size', 'Chest (cm)', 'Waist (cm)', 'Hip (cm)'],
    ...Array.from({length: rows}, (_, row) => [
      `W${row}`,
      `${80 + row / 10}`,
      `${64 + row / 10}`,
      `${90 + row / 10}`,
    ]),
  ];
  const grid = lines.map((line, row) => line.map((text, column) => cellOf(text, row, column)));
  const imported = importTables([{grid}], {garment: 'top'});
  expect(imported.ok && imported.value.chart.sizes.length).to.equal(rows);
  return looks;
}

describe('importTables', () => {
  it('importTables looks at each cell of a long sheet as often as at those of a short one', () => {
    const [short, long] = [looksAt(50), looksAt(200)];
    expect(long / 200).to.be.lessThan((1.5 * short) / 50);
  });
});
