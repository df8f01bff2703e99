import {expect} from '@open-wc/testing';
import {importText, withRepair} from '../../src/merchant/index.js';

describe('importText on rows and figures', () => {
  it('importText names the sizes whose girths are all missing, leaves them out, and is not complete', () => {
    const read = importText('Size,Chest (cm),Length (cm)\nXXS,TBC,60\nXS,n/a,61\nS,-,—\nM,100,64\nL,104,66', {
      garment: 'top',
      basis: 'garment',
    });
    if (!read.ok) throw read.error;
    expect(read.value.chart.sizes.map(({label}) => label)).to.deep.equal(['M', 'L']);
    expect(read.value.isComplete).to.equal(false);
    const note = read.value.warnings.find(({code}) => code === 'no-measurement');
    expect([note?.path, note?.message]).to.deep.equal([
      'A2',
      '3 sizes have no measurement that sizes are chosen by, and are left out: A2 "XXS", A3 "XS", A4 "S". Write the numbers, or delete the rows.',
    ]);
  });

  it('importText takes the chests of suits for those of the body where they are what the labels state', () => {
    for (const chests of ['38,40,42', '37-39,39-41,41-43', '38-40,40-42,42-44']) {
      const [a, b, c] = chests.split(',');
      const read = importText(`Size,Chest (in)\n38R,${a}\n40R,${b}\n42R,${c}`);
      expect(read.ok && read.value.file['basis']).to.equal(undefined);
      expect(read.ok && read.value.isComplete).to.equal(true);
    }
  });

  it('importText exchanges columns at the merchant’s word', () => {
    const text = 'Size,Chest (cm),Waist (cm)\nS,80,96\nM,84,100';
    const rows = (value: string) => {
      const read = importText(text, withRepair({}, {option: 'column', value}));
      return read.ok && read.value.file['sizes'];
    };
    expect(rows('B1=waist,c1=chest')).to.deep.equal([
      {label: 'S', waist: 80, chest: 96},
      {label: 'M', waist: 84, chest: 100},
    ]);
    expect(rows('B1=chest,C1=waist')).to.deep.equal([
      {label: 'S', chest: 80, waist: 96},
      {label: 'M', chest: 84, waist: 100},
    ]);
  });

  it('importText asks of no garment, no child and no largest size whether columns are exchanged', () => {
    for (const [text, facts] of [
      ['Size,Chest (cm),Waist (cm)\nS,92,104\nM,96,108', {basis: 'garment'}],
      ['Size,Chest (cm),Waist (cm)\n62,43,48\n68,45,50', {department: 'kids'}],
      ['Size,Chest (cm),Waist (cm)\n3XL,124,122\n6XL,142,144\n8XL,154,158', {department: 'men'}],
    ] as const)
      expect(importText(text, facts).ok, text).to.equal(true);
  });
});
