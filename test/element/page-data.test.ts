import {expect, fixture, html} from '@open-wc/testing';
import type {SizeFinder} from '../../src/element/size-finder.js';
import {CHART, MEASURED} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

const variant = (name: string, minValue: number, maxValue: number) => ({
  '@type': 'Product',
  size: {
    '@type': 'SizeSpecification',
    name,
    suggestedMeasurement: {
      '@type': 'QuantitativeValue',
      valueReference: 'https://schema.org/BodyMeasurementChest',
      minValue,
      maxValue,
      unitCode: 'CMT',
    },
  },
});

/** `MEASURED` with its chest of 98 is the second of these sizes. */
const productOf = (...labels: readonly [string, string]) => ({
  '@context': 'https://schema.org/',
  '@type': 'ProductGroup',
  hasVariant: [variant(labels[0], 82, 90), variant(labels[1], 90, 106)],
});

/** A data block as shops write it. It is removed with the test. */
async function writeOnPage(data: unknown, type = 'application/ld+json'): Promise<HTMLScriptElement> {
  const host = await fixture(html`<div></div>`);
  const script = document.createElement('script');
  script.type = type;
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  host.append(script);
  return script;
}

const sizeOn = (element: SizeFinder): string | null => {
  try {
    return element.recommend(MEASURED).size;
  } catch {
    return null;
  }
};

const names = (element: SizeFinder, label: string) => waitUntil(() => sizeOn(element) === label);

describe('the schema.org data of the page', () => {
  it('takes the schema.org data as the chart where the page gives no other', async () => {
    await writeOnPage(productOf('S', 'M'));
    const {element} = await mountFinder({chart: null});
    expect(() => element.recommend(MEASURED))
      .to.throw()
      .with.property('code', 'chart-unreachable');
    await names(element, 'M');
  });

  it('reads the schema.org data when the finder is opened', async () => {
    await writeOnPage(productOf('S', 'Medium'), 'application/LD+json');
    const finder = await mountFinder({chart: null});
    await finder.measure();
    await finder.sees('Medium');
    expect(finder.errors).to.deep.equal([]);
  });

  it('prefers a chart of the attribute, between the tags or by address to schema.org data', async () => {
    await writeOnPage(productOf('page S', 'page M'));
    const {element} = await mountFinder();
    expect(element.recommend(MEASURED).size).to.equal('M');
    const slotted = document.createElement('script');
    slotted.type = 'application/json';
    slotted.slot = 'chart';
    slotted.textContent = JSON.stringify(CHART);
    element.append(slotted);
    element.chart = undefined as unknown as string; // as a framework takes a property away
    await element.updateComplete;
    expect(element.recommend(MEASURED).size).to.equal('M');
    slotted.remove();
    await names(element, 'page M');
    element.chartSrc = URL.createObjectURL(new Blob([JSON.stringify(CHART)]));
    await names(element, 'M');
  });

  it('follows schema.org data that comes late and changes, as in a single-page shop', async () => {
    const {element} = await mountFinder({chart: null});
    expect(() => element.recommend(MEASURED))
      .to.throw()
      .with.property('code', 'chart-invalid');
    const script = await writeOnPage(productOf('S', 'M'));
    await names(element, 'M');
    script.textContent = JSON.stringify(productOf('34', '36'));
    await names(element, '36');
    script.remove();
    await waitUntil(() => sizeOn(element) === null);
  });

  it('keeps a known shopper’s size on the button as the page changes', async () => {
    const script = await writeOnPage(productOf('S', 'M'));
    const finder = await mountFinder({chart: null});
    await finder.measure();
    await finder.press('Close');
    const trigger = () => finder.root.querySelector('.trigger')?.textContent ?? '';
    await waitUntil(() => trigger().includes('M'));
    script.textContent = JSON.stringify(productOf('34', '36'));
    await waitUntil(() => trigger().includes('36'));
  });

  it('takes schema.org data without sizes as no chart, and without units as a broken one', async () => {
    const script = await writeOnPage({'@type': 'BreadcrumbList', itemListElement: []});
    const finder = await mountFinder({chart: null});
    expect(() => finder.element.recommend(MEASURED)).to.throw('no size chart');
    script.textContent = JSON.stringify(productOf('S', 'M')).replaceAll(
      '"unitCode":"CMT"',
      '"unitCode":"??"',
    );
    await finder.open();
    await waitUntil(() => finder.errors.length > 0);
    await finder.settled();
    expect(() => finder.element.recommend(MEASURED)).to.throw(/unitCode/);
  });

  it('never puts schema.org data into the page as markup', async () => {
    const label = '<img src=x onerror="window.hacked=1">M';
    await writeOnPage(JSON.stringify(productOf('S', label)).replaceAll('<', '\\u003c'));
    const finder = await mountFinder({chart: null});
    await finder.measure();
    await waitUntil(() => finder.element.recommendation !== null);
    await finder.settled();
    expect(finder.root.querySelector('img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});
