import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {parseSizeChart, type SizeChart} from '../../src/chart/index.js';
import type {Result, SizeFinderError} from '../../src/core/errors.js';
import {WornCharts} from '../../src/shop/worn-charts.js';
import {CHART} from '../support/fake-flow.js';

/** Charts by URL without a network; any other address fails. */
const load = (url: string): Promise<Result<SizeChart>> =>
  Promise.resolve(parseSizeChart(url === '/other.json' ? {...CHART, brand: 'Other'} : 'no chart'));

function mount(): {readonly worn: WornCharts; readonly errors: SizeFinderError[]; changes: number} {
  const seen = {errors: [] as SizeFinderError[], changes: 0};
  const worn = new WornCharts(
    () => (seen.changes += 1),
    error => seen.errors.push(error),
    load,
  );
  return Object.assign(seen, {worn});
}

describe('charts of worn garments', () => {
  it('are read from JSON with charts and URLs, and unreadable ones are left out', async () => {
    const {worn, errors} = mount();
    worn.need(JSON.stringify([CHART, '/other.json', '/missing.json', {sizes: 3}]));
    await waitUntil(() => worn.garments.length === 2 && errors.length === 2);
    expect(worn.garments.map(({name}) => name.brand)).to.deep.equal(['Acme', 'Other']);
    expect(worn.garments[0]?.sizes.map(({name}) => name)).to.deep.equal(['S', 'M', 'L']);
    expect(errors.map(({code}) => code)).to.deep.equal(['chart-invalid', 'chart-invalid']);
  });

  it('are none when the page gives none or nonsense', () => {
    for (const given of [undefined, null, '', '[]', '{"not":"a list"}', '[broken', 7]) {
      const {worn} = mount();
      worn.need(given);
      expect(worn.garments, String(given)).to.deep.equal([]);
    }
  });

  it('are read once, and anew when the page gives others', () => {
    const {worn, errors} = mount();
    const list = [{sizes: 3}];
    worn.need(list);
    worn.need(list);
    expect(errors.length).to.equal(1);
    worn.need([CHART]);
    expect(worn.garments.length).to.equal(1);
  });

  it('say of the body what the size is cut for, and more of it where it sits close', () => {
    const {worn} = mount();
    worn.need([CHART]);
    const waist = (feel: 'tight' | 'good' | 'loose'): number | undefined =>
      worn.wear({chart: '0', size: '1', feel})?.observations.find(({girth}) => girth === 'waist')?.lowCm;
    expect(waist('good')).to.equal(76);
    expect(waist('tight')).to.be.above(76);
    expect(waist('loose')).to.be.below(76);
  });

  it('rows of a worn chart that share a label are told apart by another system, and each means its own row', () => {
    const {worn} = mount();
    const row = (eu: number, chest: number) => ({
      label: 'S',
      equivalents: {eu: String(eu)},
      chest: [chest, chest + 4],
    });
    worn.need([{units: 'cm', sizes: [row(44, 86), row(46, 90), {label: 'M', chest: [94, 98]}]}]);
    expect(worn.garments[0]?.sizes.map(({name}) => name)).to.deep.equal(['S (EU 44)', 'S (EU 46)', 'M']);
    const low = (size: string) => worn.wear({chart: '0', size, feel: 'good'})?.observations[0]?.lowCm;
    expect([low('0'), low('1')]).to.deep.equal([86, 90]);
    expect(worn.wear({chart: '0', size: '1', feel: 'good'})?.size).to.equal('S (EU 46)');
  });

  it('are called by what every language has a word for, and by their own name where that says too little', () => {
    const {worn} = mount();
    const mens = {...CHART, department: 'men', name: 'Tees (mens)'};
    worn.need([mens, {...mens, department: 'women'}, {...CHART, name: 'Wool'}, CHART]);
    const called = {brand: 'Acme', department: 'men', garment: 'top', name: null};
    expect(worn.garments.map(({name}) => name)).to.deep.equal([
      called,
      {...called, department: 'women'},
      {brand: 'Acme', department: null, garment: null, name: 'Wool'},
      {brand: 'Acme', department: null, garment: 'top', name: null},
    ]);
    expect(worn.wear({chart: '0', size: '0', feel: 'good'})?.garment).to.deep.equal(called);
  });

  it('are told apart by their own names where all else is the same', () => {
    const {worn} = mount();
    const shirts = {...CHART, department: 'men'};
    worn.need([
      {...shirts, name: 'Shirts, slim'},
      {...shirts, name: 'Shirts, wide'},
      {...shirts, brand: 'Other'},
    ]);
    expect(worn.garments.map(({name}) => name.name)).to.deep.equal(['Shirts, slim', 'Shirts, wide', null]);
  });

  it('say nothing while the choice is not complete', () => {
    const {worn} = mount();
    worn.need([CHART]);
    expect(worn.wear({chart: '', size: '', feel: 'good'})).to.equal(null);
    expect(worn.wear({chart: '0', size: '', feel: 'good'})).to.equal(null);
    expect(worn.wear({chart: '0', size: '9', feel: 'good'})).to.equal(null);
  });
});
