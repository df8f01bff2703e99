import {expect, fixture, html} from '@open-wc/testing';
import {clear, keys} from 'idb-keyval';
import {waitUntil} from '../support/wait-until.js';
import {secondaryOf} from '../../src/anatomy/secondary.js';
import {lengthsOf} from '../../src/anatomy/lengths.js';
import type {SizeFoundEvent} from '../../src/element/page/events.js';
import type {SizeFinder} from '../../src/element/size-finder.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {consoleDuring} from '../support/console-during.js';
import {CHART, MEASURED} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

const PUBLIC_EVENTS = [
  'size-found',
  'size-finder-step',
  'size-finder-error',
  'size-finder-close',
  'size-finder-visit',
];

describe('what the page is told', () => {
  it('tells the page no body measurement in any event', async () => {
    const finder = await mountFinder({attributes: {'product-id': 'tee-1'}});
    const events: Event[] = [];
    for (const type of PUBLIC_EVENTS) finder.element.addEventListener(type, event => events.push(event));
    await finder.measure();
    await finder.press('Close');
    const found = events.find((event): event is SizeFoundEvent => event.type === 'size-found');
    expect(found).to.include({productId: 'tee-1', measurements: null, bubbles: true, composed: true});
    for (const event of events) {
      // What a measurement is made of, by whatever name it would be handed on.
      expect(JSON.stringify(event), event.type).not.to.match(/"(valueCm|sdCm|covarianceCm2|heightCm)"/);
    }
  });

  it('gives the page the measurements only if the shop asks and the shopper agrees', async () => {
    for (const agrees of [false, true]) {
      const finder = await mountFinder({attributes: {'share-measurements': ''}});
      await finder.answer();
      if (agrees) await finder.pick('This shop may receive');
      const found = nextEvent(finder.element, 'size-found');
      await finder.press('Choose two photos');
      await finder.choosePhoto('Front');
      await finder.press('Continue with just the front photo');
      const event = await found;
      const shopper = {heightCm: 172};
      const measured = {...MEASURED, ...lengthsOf(shopper), ...secondaryOf(MEASURED, shopper, {})};
      expect(event.measurements).to.deep.equal(agrees ? measured : null);
    }
  });

  it('fires no event when the page itself sets a property', async () => {
    const finder = await mountFinder();
    let events = 0;
    for (const type of PUBLIC_EVENTS) finder.element.addEventListener(type, () => (events += 1));
    Object.assign(finder.element, {
      chart: '{"broken":',
      fit: 'snug',
      units: 'in',
      inStock: 'S M',
      productId: 'x',
    });
    await finder.settled();
    expect(events).to.equal(0);
  });
});

describe('the page’s chart', () => {
  it('reports a broken chart to the shop once, and shows the shopper a kind sentence', async () => {
    let finder: FinderHarness | undefined;
    const said = await consoleDuring(async () => {
      finder = await mountFinder({chart: '{"brand": "Acme"'});
      await finder.open();
      await finder.press('Close');
      await finder.open();
    });
    expect(said.length).to.equal(1);
    expect(finder?.text).to.include('We can’t use this item’s size chart.');
    expect(finder?.errors).to.deep.equal(['chart-invalid', 'chart-invalid']);
    await finder?.type('Height', '172');
    await finder?.press('Skip photos – use my answers');
    await finder?.sees('Your measurements');
    expect(finder?.element.recommendation).to.equal(null);
  });

  it('fetches the chart from its address when the finder is opened, not before', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(CHART)], {type: 'application/json'}));
    const finder = await mountFinder({chart: null, attributes: {'chart-src': url}});
    expect(() => finder.element.recommend(MEASURED))
      .to.throw()
      .with.property('code', 'chart-unreachable');
    await finder.open();
    await waitUntil(() => recommends(finder.element));
    expect(finder.element.recommend(MEASURED).size).to.equal('M');
  });

  it('offers to try again where the chart cannot be fetched', async () => {
    const finder = await mountFinder({chart: null, attributes: {'chart-src': '/nothing-here.json'}});
    await consoleDuring(async () => {
      await finder.open();
      await finder.sees('Try again');
    });
    expect(finder.errors).to.deep.equal(['chart-unreachable']);
    expect(finder.text).to.include('This item’s size chart couldn’t be loaded.');
  });

  it('has no chart once the attribute is removed', async () => {
    const finder = await mountFinder({chart: null, attributes: {'chart-src': '/nothing-here.json'}});
    finder.element.removeAttribute('chart-src');
    await finder.settled();
    expect(() => finder.element.recommend(MEASURED))
      .to.throw(SizeFinderError)
      .with.property('code', 'chart-invalid');
  });

  it('recommends only sizes in stock', async () => {
    const finder = await mountFinder({attributes: {'in-stock': 'S L'}});
    expect(finder.element.recommend(MEASURED).size).not.to.equal('M');
    finder.element.inStock = '';
    expect(finder.element.recommend(MEASURED).reason).to.equal('none-in-stock');
  });
});

const recommends = (element: SizeFinder): boolean => {
  try {
    return element.recommend(MEASURED).size !== null;
  } catch {
    return false;
  }
};

describe('the page’s own controls', () => {
  it('sets the page’s size control and lights the row of its chart', async () => {
    const page = await fixture(html`
      <div>
        <select id="size">
          <option>S</option>
          <option value="m">Medium</option>
          <option>L</option>
        </select>
        <table id="chart">
          <tr>
            <th>S</th>
            <td>82</td>
          </tr>
          <tr>
            <th>M</th>
            <td>90</td>
          </tr>
        </table>
      </div>
    `);
    const finder = await mountFinder({attributes: {'size-target': '#size', 'chart-target': '#chart'}});
    let changes = 0;
    page.querySelector('select')?.addEventListener('change', () => (changes += 1));
    await finder.measure();
    expect(
      [...page.querySelectorAll('tr')].map(row => row.hasAttribute('data-size-finder-row')),
    ).to.deep.equal([false, true]);
    await finder.press('Choose M');
    expect([page.querySelector('select')?.value, changes]).to.deep.equal(['m', 1]);
  });

  it('presses a swatch as the page’s size control', async () => {
    const page = await fixture(html`
      <div id="swatches"><button>S</button><button data-size="M">Medium</button></div>
    `);
    let pressed = '';
    page.addEventListener(
      'click',
      ({target}) => (pressed = target instanceof HTMLElement ? target.innerText : ''),
    );
    const finder = await mountFinder({attributes: {'size-target': '#swatches'}});
    await finder.measure();
    await finder.press('Choose M');
    expect(pressed).to.equal('Medium');
  });

  it('finds the size control in the shadow root that the finder is in before one of the document', async () => {
    const section = await fixture(html`
      <div>
        <select id="inner">
          <option>M</option>
        </select>
        <div class="host"></div>
      </div>
    `);
    const finder = await mountFinder({attributes: {'size-target': '#inner'}});
    const root = section.querySelector('.host')?.attachShadow({mode: 'closed'});
    const inside = document.createElement('div');
    inside.id = 'inner';
    inside.innerHTML = '<button>M</button>';
    let presses = 0;
    inside.addEventListener('click', () => (presses += 1));
    root?.append(inside, finder.element);
    await finder.measure();
    await finder.press('Choose M');
    expect(presses).to.equal(1);
  });

  it('lets the shopper choose a size although the page’s selectors are misspelt', async () => {
    for (const selector of ['#1st', '#no-such-control']) {
      const attributes = {'size-target': selector, 'chart-target': selector};
      const finder = await mountFinder({attributes});
      const chosen = nextEvent(finder.element, 'size-chosen');
      const said = await consoleDuring(async () => {
        await finder.measure();
        await finder.press('Choose M');
      });
      expect((await chosen).size).to.equal('M');
      expect(said.join()).to.contain(selector);
    }
  });

  it('opens by a trigger of the shop’s own', async () => {
    const finder = await mountFinder();
    const link = document.createElement('button');
    link.slot = 'trigger';
    finder.element.append(link);
    link.click();
    await finder.sees('Find your size');
  });
});

describe('what is kept on the device', () => {
  it('keeps nothing without the shopper’s yes, and erases it when it is forgotten', async () => {
    await clear();
    const first = await mountFinder({attributes: {remember: ''}});
    await first.measure();
    await first.press('Close');
    expect(await keys()).to.deep.equal([]);
    first.element.remove();

    const second = await mountFinder({attributes: {remember: ''}});
    await second.measure();
    await second.pick('Keep my measurements on this device');
    second.element.remove();

    const third = await mountFinder({attributes: {remember: ''}});
    await waitUntil(() => third.buttonNames[0] === 'Your size: M');
    expect(await keys()).to.deep.equal(['size-finder']);
    third.button('Your size: M').click();
    await third.sees('Your measurements');
    third.element.forget();
    await waitUntil(async () => (await keys()).length === 0);
    expect(third.measurements).to.equal(null);
  });
});
