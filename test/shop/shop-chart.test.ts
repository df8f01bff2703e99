import {expect} from '@open-wc/testing';
import {parseSizeChart, type SizeChart} from '../../src/chart/index.js';
import {fail, type Result} from '../../src/core/errors.js';
import {ShopAdvice} from '../../src/shop/shop-advice.js';
import type {PageDocument} from '../../src/shop/page-documents.js';
import {ShopChart} from '../../src/shop/shop-chart.js';
import {CHART, MEASURED} from '../support/fake-flow.js';

const codeOf = (chart: ShopChart): string => {
  const result = chart.read();
  return result.ok ? 'ok' : result.error.code;
};

/** Loads that end when the test says so, in the order it likes. */
function loads(): {
  load: (url: string, options: {signal: AbortSignal}) => Promise<Result<SizeChart>>;
  urls: string[];
  end: (url: string, result: Result<SizeChart>) => void;
} {
  const ends = new Map<string, (result: Result<SizeChart>) => void>();
  const urls: string[] = [];
  return {
    urls,
    load: url => {
      urls.push(url);
      return new Promise(resolve => ends.set(url, resolve));
    },
    end: (url, result) => ends.get(url)?.(result),
  };
}

describe('ShopChart', () => {
  it('reads what is given, as text or object, and prefers it to a URL', () => {
    const {load, urls} = loads();
    const chart = new ShopChart(() => undefined, load);
    for (const given of [CHART, JSON.stringify(CHART)]) {
      chart.set({given, url: '/chart.json'});
      expect(chart.status.name).to.equal('ready');
    }
    void chart.need();
    expect(urls).to.deep.equal([]);
  });

  it('fetches nothing before it is needed, and once then', async () => {
    const {load, urls, end} = loads();
    const chart = new ShopChart(() => undefined, load);
    chart.set({given: undefined, url: '/chart.json'});
    expect([chart.status.name, codeOf(chart), urls.length]).to.deep.equal([
      'waiting',
      'chart-unreachable',
      0,
    ]);
    const needed = [chart.need(), chart.need()];
    end('/chart.json', parseSizeChart(CHART));
    await Promise.all(needed);
    expect([chart.status.name, urls.length]).to.deep.equal(['ready', 1]);
  });

  it('ignores a slow answer for a product that the page has left', async () => {
    const {load, end} = loads();
    const chart = new ShopChart(() => undefined, load);
    chart.set({given: undefined, url: '/old.json'});
    const old = chart.need();
    chart.set({given: undefined, url: '/new.json'});
    const wanted = chart.need();
    end('/new.json', parseSizeChart({...CHART, brand: 'New'}));
    await wanted;
    end('/old.json', parseSizeChart({...CHART, brand: 'Old'}));
    await old;
    expect(chart.status.name === 'ready' && chart.status.chart.brand).to.equal('New');
  });

  it('tries again after a failure', async () => {
    const {load, urls, end} = loads();
    const chart = new ShopChart(() => undefined, load);
    chart.set({given: undefined, url: '/chart.json'});
    const first = chart.need();
    end('/chart.json', fail('chart-unreachable', 'offline'));
    await first;
    expect(codeOf(chart)).to.equal('chart-unreachable');
    const second = chart.need();
    end('/chart.json', parseSizeChart(CHART));
    await second;
    expect([codeOf(chart), urls.length]).to.deep.equal(['ok', 2]);
  });

  it('reads the documents of the page when it is needed, and only where nothing else is given', async () => {
    const {load} = loads();
    const read: (readonly PageDocument[])[] = [];
    const loadOfPage = (documents: readonly PageDocument[]) => {
      read.push(documents);
      return Promise.resolve(parseSizeChart(CHART));
    };
    const chart = new ShopChart(() => undefined, load, loadOfPage);
    const documents = ['{}'];
    chart.set({given: CHART, url: undefined, documents});
    await chart.need();
    chart.set({given: undefined, url: undefined, documents});
    expect([chart.status.name, read.length]).to.deep.equal(['waiting', 0]);
    await chart.need();
    chart.set({given: undefined, url: undefined, documents});
    expect([chart.status.name, read]).to.deep.equal(['ready', [documents]]);
    chart.set({given: undefined, url: undefined, documents: []});
    expect(chart.status.name).to.equal('absent');
  });

  it('says that a chart is broken or missing', () => {
    const chart = new ShopChart(() => undefined);
    expect(codeOf(chart)).to.equal('chart-invalid');
    chart.set({given: '{"brand":', url: undefined});
    expect([chart.status.name, codeOf(chart)]).to.deep.equal(['broken', 'chart-invalid']);
  });
});

describe('ShopAdvice', () => {
  it('follows chart, fit and stock, and works each answer out once', () => {
    const chart = new ShopChart(() => undefined);
    chart.set({given: CHART, url: undefined});
    const advice = new ShopAdvice(chart);
    const first = advice.find(MEASURED, {fit: 'regular', inStock: ['S', 'M']});
    expect(first?.size).to.equal('M');
    expect(advice.find(MEASURED, {fit: 'regular', inStock: ['S', 'M']})).to.equal(first);
    expect(advice.find(MEASURED, {fit: 'regular', inStock: []})?.reason).to.equal('none-in-stock');
  });

  it('names the size that would fit only where nothing in stock does', () => {
    const chart = new ShopChart(() => undefined);
    chart.set({given: CHART, url: undefined});
    const advice = new ShopAdvice(chart);
    const soldOut = (inStock?: readonly string[]): string | null =>
      advice.soldOut(MEASURED, {fit: 'regular', ...(inStock && {inStock})});
    expect(soldOut([])).to.equal('M');
    expect(soldOut(['M'])).to.equal(null);
    expect(soldOut()).to.equal(null);
    const giant = {
      ...MEASURED,
      chest: {...MEASURED.chest, valueCm: 190},
      waist: {...MEASURED.waist, valueCm: 190},
    };
    expect(advice.soldOut(giant, {fit: 'regular', inStock: []}), 'of no use to anybody').to.equal(null);
  });

  it('has nothing to say without a chart', () => {
    const advice = new ShopAdvice(new ShopChart(() => undefined));
    expect(advice.find(MEASURED, {fit: 'regular'})).to.equal(null);
    expect(() => advice.demand(MEASURED, {fit: 'regular'}))
      .to.throw()
      .with.property('code', 'chart-invalid');
  });
});
