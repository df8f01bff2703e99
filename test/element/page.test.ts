import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {lengthsOf} from '../../src/anatomy/lengths.js';
import type {SizeFoundEvent} from '../../src/element/events.js';
import type {SizeFinder} from '../../src/element/size-finder.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {CHART, fakeServices, MEASURED, picture} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

/** Everything said to the shop's developers while the work is done. */
async function consoleDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const {error, warn} = console;
  const said: string[] = [];
  console.error = console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    Object.assign(console, {error, warn});
  }
  return said.filter(text => text.includes('<size-finder>'));
}

describe('what the page is told', () => {
  it('has no body measurement in it', async () => {
    const finder = await mountFinder({attributes: {'product-id': 'tee-1'}});
    const events: Event[] = [];
    for (const type of ['size-found', 'size-finder-step', 'size-finder-error', 'size-finder-close'])
      document.addEventListener(type, event => events.push(event), {once: false});
    await finder.measure();
    await finder.press('Close');
    const found = events.find((event): event is SizeFoundEvent => event.type === 'size-found');
    expect(found).to.include({productId: 'tee-1', measurements: null, bubbles: true, composed: true});
    for (const event of events) {
      const fields = JSON.stringify(event, (key, value: unknown) =>
        key === 'isTrusted' ? undefined : value,
      );
      expect(fields, event.type).not.to.include('covarianceCm2');
    }
  });

  it('has the measurements only if the shop asks and the shopper agrees', async () => {
    for (const agrees of [false, true]) {
      const finder = await mountFinder({attributes: {'share-measurements': ''}});
      await finder.answer();
      if (agrees) await finder.pick('This shop may receive');
      const found = nextEvent(finder.element, 'size-found');
      await finder.press('Choose two photos');
      await finder.choosePhoto('Front');
      await finder.press('Go on with the front photo only');
      const event = await found;
      expect(event.measurements).to.deep.equal(agrees ? {...MEASURED, ...lengthsOf({heightCm: 172})} : null);
    }
  });

  it('is nothing when the page itself sets a property', async () => {
    const finder = await mountFinder();
    let events = 0;
    for (const type of ['size-found', 'size-finder-step', 'size-finder-error', 'size-finder-close'])
      finder.element.addEventListener(type, () => (events += 1));
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
  it('that is broken is told to the shop once, and to the shopper kindly', async () => {
    let finder: FinderHarness | undefined;
    const said = await consoleDuring(async () => {
      finder = await mountFinder({chart: '{"brand": "Acme"'});
      await finder.open();
      await finder.press('Close');
      await finder.open();
    });
    expect(said.length).to.equal(1);
    expect(finder?.text).to.include('The size chart of this item cannot be read right now.');
    expect(finder?.errors).to.deep.equal(['chart-invalid', 'chart-invalid']);
    await finder?.type('Height', '172');
    await finder?.press('No photos: estimate from my answers');
    await finder?.sees('Your measurements');
    expect(finder?.element.recommendation).to.equal(null);
  });

  it('is fetched from its URL when the finder is opened, not before', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(CHART)], {type: 'application/json'}));
    const finder = await mountFinder({chart: null, attributes: {'chart-src': url}});
    expect(() => finder.element.recommend(MEASURED))
      .to.throw()
      .with.property('code', 'chart-unreachable');
    await finder.open();
    await waitUntil(() => recommends(finder.element));
    expect(finder.element.recommend(MEASURED).size).to.equal('M');
  });

  it('that cannot be fetched can be tried again', async () => {
    const finder = await mountFinder({chart: null, attributes: {'chart-src': '/nothing-here.json'}});
    await consoleDuring(async () => {
      await finder.open();
      await finder.sees('Try again');
    });
    expect(finder.errors).to.deep.equal(['chart-unreachable']);
  });

  it('is as good as never given once its attribute is taken off', async () => {
    const finder = await mountFinder({chart: null, attributes: {'chart-src': '/nothing-here.json'}});
    finder.element.removeAttribute('chart-src');
    await finder.settled();
    expect(() => finder.element.recommend(MEASURED))
      .to.throw(SizeFinderError)
      .with.property('code', 'chart-invalid');
  });

  it('knows what is in stock', async () => {
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
  it('are set and lit', async () => {
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

  it('can be swatches', async () => {
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

  it('that are misspelled cost the shopper nothing', async () => {
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

  it('can be a trigger of the shop’s own', async () => {
    const finder = await mountFinder();
    const link = document.createElement('button');
    link.slot = 'trigger';
    finder.element.append(link);
    link.click();
    await finder.sees('Find your size');
  });
});

describe('without a screen', () => {
  it('measures and recommends', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    const measured = await finder.element.measure({front: await picture()}, {heightCm: 170});
    expect(measured).to.deep.equal({...MEASURED, ...lengthsOf({heightCm: 170})});
    expect(finder.element.measurements).to.equal(measured);
    expect(finder.element.recommendation).to.deep.equal(finder.element.recommend(measured));
    expect(finder.root.querySelector('dialog')?.open ?? false).to.equal(false);
    expect(finder.steps).to.deep.equal([]);
  });

  it('rejects with a code', async () => {
    const services = fakeServices(() => Promise.reject(new SizeFinderError('body-not-found', 'nobody')));
    const {element} = await mountFinder({services});
    const error: unknown = await element
      .measure({front: await picture()}, {heightCm: 170})
      .catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(SizeFinderError);
    expect(error).to.have.property('code', 'body-not-found');
  });

  it('reads a chart that was set a moment ago', async () => {
    const {element} = await mountFinder({chart: null});
    element.chart = CHART;
    expect(element.recommend(MEASURED).size).to.equal('M');
    element.chart = JSON.stringify({...CHART, sizes: [{label: 'One', chest: [80, 120]}]});
    expect(element.recommend(MEASURED).size).to.equal('One');
  });
});

describe('what is kept on the device', () => {
  it('is nothing without the shopper’s yes, and gone when forgotten', async () => {
    const first = await mountFinder({attributes: {remember: ''}});
    await first.measure();
    first.element.remove();

    const second = await mountFinder({attributes: {remember: ''}});
    expect(second.buttonNames).to.deep.equal(['Find my size']);
    await second.measure();
    await second.pick('Keep my measurements on this device');
    second.element.remove();

    const third = await mountFinder({attributes: {remember: ''}});
    await waitUntil(() => third.buttonNames[0] === 'Your size: M');
    third.button('Your size: M').click();
    await third.sees('Your measurements');
    third.element.forget();
    third.element.remove();

    const fourth = await mountFinder({attributes: {remember: ''}});
    await fourth.settled();
    expect(fourth.element.measurements).to.equal(null);
  });
});

describe('languages', () => {
  it('are each element’s own, the nearest ancestor’s, or the page’s', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="fr">
        <size-finder></size-finder>
        <size-finder lang="de-AT"></size-finder>
      </div>
    `);
    const [french, german] = [...page.querySelectorAll('size-finder')];
    expect(french?.shadowRoot?.textContent).to.include('Trouver ma taille');
    expect(german?.shadowRoot?.textContent).to.include('Meine Größe finden');
    page.lang = 'es';
    await waitUntil(() => french?.shadowRoot?.textContent.includes('Encontrar mi talla'));
    expect(german?.shadowRoot?.textContent).to.include('Meine Größe finden');
  });

  it('leave no word of another language on any screen', async () => {
    const words = /[A-Za-z]{2,}/g;
    const international = ['https', 'M'];
    const finder = await mountFinder({attributes: {remember: '', 'share-measurements': ''}});
    await finder.open();
    finder.element.lang = 'ar';
    await finder.sees('اعثر على مقاسك');
    const latin = (): readonly string[] =>
      [...finder.text.matchAll(words)].map(([word]) => word).filter(word => !international.includes(word));
    expect(latin(), 'profile').to.deep.equal([]);
    await finder.pick('قدم');
    await finder.pick('سم');
    await finder.type('الطول', '172');
    await finder.press('استخدام الكاميرا');
    expect(latin(), 'tips').to.deep.equal([]);
    await finder.press('اختيار صور بدلًا من ذلك');
    expect(latin(), 'files').to.deep.equal([]);
    await finder.press('رجوع');
    await finder.press('بلا صور: التقدير من إجاباتي');
    await finder.sees('قياساتك');
    await finder.press('ما مدى التأكد؟');
    await finder.press('تصحيح: الخصر');
    expect(latin(), 'result').to.deep.equal([]);
  });

  it('change without losing what was opened or typed', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Correct Waist');
    finder.field('Waist by tape measure').value = '81';
    finder.element.lang = 'es';
    await waitUntil(() => finder.dialog.lang === 'es');
    await finder.settled();
    const field = finder.root.querySelector<HTMLInputElement>('#tape-waist');
    expect(field?.value).to.equal('81');
    expect(field?.closest('details')?.open).to.equal(true);
  });

  it('change while the finder is open, from left to right and back', async () => {
    const finder = await mountFinder();
    await finder.answer();
    finder.element.lang = 'ar';
    await finder.sees('اعثر على مقاسك');
    expect(finder.dialog.dir).to.equal('rtl');
    expect(getComputedStyle(finder.dialog).direction).to.equal('rtl');
    finder.element.lang = 'sv';
    await finder.sees('Find your size');
    expect([finder.dialog.dir, finder.dialog.lang]).to.deep.equal(['ltr', 'en']);
  });
});
