import {expect} from '@open-wc/testing';
import {loadChart} from '../../src/shop/load-chart.js';
import {TOP} from '../chart/chart-samples.js';

const URL = 'https://shop.example/chart.json';

/** Answers once with this. */
const answering = (body: BodyInit | null, init?: ResponseInit) => ({
  fetch: () => Promise.resolve(new Response(body, init)),
});

const codeOf = async (...args: Parameters<typeof loadChart>) => {
  const result = await loadChart(...args);
  return result.ok ? 'ok' : result.error.code;
};

/** A host that never answers, and gives up when it is told to. */
const silent = (_url: string, {signal}: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    const give = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal?.aborted) give();
    signal?.addEventListener('abort', give);
  });

describe('loadChart', () => {
  it('gives the parsed chart', async () => {
    const result = await loadChart(URL, answering(JSON.stringify(TOP)));
    expect(result.ok && result.value.sizes.map(({label}) => label)).to.deep.equal(['S', 'M', 'L', 'XL']);
  });

  it('reads a file of this server', async () =>
    expect(await codeOf('/size-charts/en13402-3-men.json')).to.equal('ok'));

  it('takes the chart that is chosen', async () => {
    const file = JSON.stringify({charts: [TOP, {...TOP, garment: 'bottom'}]});
    const result = await loadChart(URL, {...answering(file), garment: 'bottom'});
    expect(result.ok && result.value.garment).to.equal('bottom');
  });

  it('takes the chart that the fragment of the address names', async () => {
    const file = JSON.stringify({charts: [TOP, {...TOP, garment: 'bottom', department: 'women'}]});
    const result = await loadChart(`${URL}#garment=bottom&department=women`, answering(file));
    expect(result.ok && result.value.garment).to.equal('bottom');
    expect(await codeOf(URL, answering(file))).to.equal('chart-invalid');
    expect(await codeOf(`${URL}#garment=dress`, answering(file))).to.equal('chart-invalid');
    expect(await codeOf(`${URL}#reviews`, answering(JSON.stringify(TOP)))).to.equal('ok');
  });

  for (const fragment of [
    'garment=trousers',
    'garment=Bottoms',
    'department=Womens',
    'garment=pants&department=LADIES',
  ])
    it(`loadChart takes the trousers for women that the fragment #${fragment} names`, async () => {
      const trousers = {...TOP, garment: 'Trousers', department: "Women's"};
      const file = JSON.stringify({charts: [{...TOP, department: 'men'}, trousers]});
      const result = await loadChart(`${URL}#${fragment}`, answering(file));
      expect(result.ok && [result.value.garment, result.value.department]).to.deep.equal(['bottom', 'women']);
    });

  it('loadChart fails when the fragment names a garment that no chart is for', async () => {
    const file = JSON.stringify({charts: [TOP, {...TOP, garment: 'bottom'}]});
    for (const garment of ['dress', 'hat']) {
      const result = await loadChart(`${URL}#garment=${garment}`, answering(file));
      expect(!result.ok && result.error.message).to.match(
        new RegExp(`No chart in the file is for ${garment}`),
      );
    }
  });

  it('cannot reach what is not there', async () => {
    expect(await codeOf(URL, answering('gone', {status: 404}))).to.equal('chart-unreachable');
    expect(await codeOf(URL, {fetch: () => Promise.reject(new TypeError('Failed to fetch'))})).to.equal(
      'chart-unreachable',
    );
    expect(await codeOf('/size-charts/nobodys.json')).to.equal('chart-unreachable');
  });

  it('cannot reach what does not come in time', async () => {
    const result = await loadChart(URL, {fetch: silent, timeoutMs: 5});
    expect(!result.ok && result.error).to.include({code: 'chart-unreachable'});
    expect(!result.ok && result.error.message).to.match(/within 5 ms/);
  });

  it('calls a web page by its name', async () => {
    const result = await loadChart(
      URL,
      answering('\n<!doctype html><p>Please log in', {headers: {'content-type': 'application/json'}}),
    );
    expect(!result.ok && result.error.code).to.equal('chart-invalid');
    expect(!result.ok && result.error.message).to.match(/web page/);
  });

  it('reads JSON that is sent as a web page', async () =>
    expect(
      await codeOf(URL, answering(JSON.stringify(TOP), {headers: {'content-type': 'text/html'}})),
    ).to.equal('ok'));

  it('stops reading what is too long', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(' '.repeat(100_000)));
      },
    });
    expect(await codeOf(URL, answering(endless))).to.equal('chart-invalid');
    expect(pulled).to.be.below(20);
  });

  it('passes the faults of the chart on', async () => {
    const result = await loadChart(URL, answering('{"units": "cm"}'));
    expect(!result.ok && result.error.issues.map(({path}) => path)).to.deep.equal(['sizes']);
  });

  it('is aborted by its signal, before and while loading', async () => {
    expect(await codeOf(URL, {fetch: silent, signal: AbortSignal.abort()})).to.equal('aborted');
    const controller = new AbortController();
    const code = codeOf(URL, {fetch: silent, signal: controller.signal});
    controller.abort();
    expect(await code).to.equal('aborted');
  });
});
