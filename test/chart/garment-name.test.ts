import {expect} from '@open-wc/testing';
import {garmentName} from '../../src/chart/model/garment-name.js';
import {chartOf, TOP} from './chart-samples.js';

const named = (name: string | undefined, facts: object = {}) =>
  chartOf({...TOP, department: 'men', ...(name !== undefined && {name}), ...facts});

describe('garmentName', () => {
  it('garmentName leaves out the own name of a chart that department and garment tell apart', () => {
    const shirts = named('Shirts');
    const list = [shirts, named('Trousers', {garment: 'bottom'}), null];
    expect(garmentName(shirts, list)).to.deep.equal({
      brand: 'Acme',
      department: 'men',
      garment: 'top',
      name: null,
    });
  });

  it('garmentName keeps the own name where another chart has the same brand, department and garment', () => {
    const [slim, regular] = [named('Slim shirts'), named('Shirts')];
    expect(garmentName(slim, [slim, regular]).name).to.equal('Slim shirts');
    const others = [{garment: 'outerwear'}, {department: 'women'}, {brand: 'Nimbus'}].map(facts =>
      named('Shirts', facts),
    );
    expect(garmentName(slim, [slim, ...others]).name).to.equal(null);
  });

  it('garmentName names only the brand and the own name of a chart for every garment', () => {
    const all = named('All sizes', {garment: undefined});
    expect(garmentName(all, [all])).to.deep.equal({
      brand: 'Acme',
      department: null,
      garment: null,
      name: 'All sizes',
    });
  });

  it('garmentName takes department and garment of a chart without a name, also beside its like', () => {
    const plain = named(undefined);
    expect(garmentName(plain, [plain, named(undefined)])).to.deep.equal({
      brand: 'Acme',
      department: 'men',
      garment: 'top',
      name: null,
    });
    const vague = named(undefined, {garment: undefined});
    expect(garmentName(vague, [vague]).department).to.equal('men');
  });
});
