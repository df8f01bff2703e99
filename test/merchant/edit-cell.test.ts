import {expect} from '@open-wc/testing';
import {editCell, importText} from '../../src/merchant/index.js';
import type {CellPlace} from '../../src/merchant/index.js';

const fileOf = (text: string) => {
  const read = importText(text, {garment: 'top'});
  if (!read.ok) throw read.error;
  return read.value.file;
};
const FILE = fileOf('Size,Chest (cm),Waist (cm)\nS,86-94,74-82\nM,94-102,82-90');
const edited = (place: CellPlace, text: string) => {
  const result = editCell(FILE, place, text);
  if (!result.ok) throw result.error;
  return result.value;
};

describe('editCell', () => {
  it('editCell changes one cell of the file and of the chart, and nothing else', () => {
    const {file, chart} = edited({row: 1, field: 'chest'}, '95–103');
    expect(chart.sizes[1]?.ranges.chest).to.deep.equal({minCm: 95, maxCm: 103});
    expect(file['sizes']).to.deep.equal([
      {label: 'S', chest: [86, 94], waist: [74, 82]},
      {label: 'M', waist: [82, 90], chest: [95, 103]},
    ]);
    expect(FILE['sizes']).to.deep.include({label: 'M', chest: [94, 102], waist: [82, 90]});
  });
  it('editCell converts a length in the other unit', () =>
    expect(edited({row: 0, field: 'chest'}, '34-37 in').chart.sizes[0]?.ranges.chest).to.deep.equal({
      minCm: 86.36,
      maxCm: 93.98,
    }));
  it('editCell empties a cell and renames a size', () => {
    expect(edited({row: 0, field: 'waist'}, '').chart.sizes[0]?.ranges.waist).to.equal(undefined);
    expect(edited({row: 0, field: 'label'}, 'XS').chart.sizes[0]?.label).to.equal('XS');
  });
  it('editCell refuses what is no measurement, a size without a label and a row that is not there', () => {
    for (const [place, text] of [
      [{row: 0, field: 'chest'}, 'wide'],
      [{row: 0, field: 'label'}, ' '],
      [{row: 7, field: 'chest'}, '90'],
    ] as const)
      expect(editCell(FILE, place, text).ok).to.equal(false);
  });
});
