import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import type {SizeFinder} from '../../src/element/size-finder.js';
import {de} from '../../src/locale/de.js';
import {en} from '../../src/locale/en.js';
import {CHART, fakeServices, MEASURED, pictureFile} from '../support/fake-flow.js';
import {mountFinder, nextEvent} from '../support/finder-harness.js';
import {expectAccessible} from '../support/expect-accessible.js';

const GARMENTS = JSON.stringify([
  {...CHART, brand: 'Other', name: 'Tees'},
  {...CHART, brand: 'Third', name: 'Shirts'},
]);

describe('the way by tape', () => {
  it('finds a size from any one measurement by tape, without the models', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press(en.known.tape);
    await finder.sees(en.known.tapeTitle);
    await expectAccessible(finder);
    await finder.type('Waist', '84');
    await finder.press('Find my size');
    await finder.sees(en.result.source.tape);
    expect(finder.measurements?.waist.valueCm).to.be.within(83, 85);
    expect(finder.steps).to.deep.equal(['profile', 'tape', 'measuring', 'result']);
    expect(services.calls).to.deep.equal([]);
  });

  it('finds a size by tape without a height, and asks for it where photos need it', async () => {
    const finder = await mountFinder();
    await finder.open();
    await finder.press(en.known.tape);
    await finder.type('Waist', '84');
    await finder.press('Find my size');
    await finder.sees(en.result.source.tape);
    expect(finder.element.recommendation?.size).to.be.a('string');
    await finder.press('Back');
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.problems.heightMissing);
  });

  it('shows for each girth a picture of where the tape goes', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press(en.known.tape);
    expect(finder.root.querySelectorAll('.tape-picture').length).to.equal(3);
    for (const how of Object.values(en.result.howToMeasure)) expect(finder.text).to.include(how);
  });

  it('asks whether a girth is in another unit, and takes that with one press', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press(en.known.tape);
    await finder.type('Chest', '38');
    await finder.press('Yes, 38 in (97 cm)');
    expect(finder.field('Chest').value).to.equal('96.5');
    await finder.pick('in');
    expect(finder.field('Chest').value).to.equal('38');
  });

  it('says that one measurement is needed, and leads back with the answers kept', async () => {
    const finder = await mountFinder();
    await finder.answer('181');
    await finder.press(en.known.tape);
    await finder.press('Find my size');
    expect(finder.text).to.include(en.known.tapeMissing);
    await finder.press('Back');
    expect(finder.field('Height').value).to.equal('181');
  });
});

describe('the way by a worn size', () => {
  it('does not offer a worn size where the page has no charts for it', async () => {
    const finder = await mountFinder();
    await finder.answer();
    expect(finder.buttonNames).not.to.include(en.known.worn);
  });

  it('finds a size from a worn size', async () => {
    const finder = await mountFinder({attributes: {'worn-charts': GARMENTS}});
    await finder.answer();
    await finder.press(en.known.worn);
    await finder.sees(en.known.wornTitle);
    await expectAccessible(finder);
    await finder.press('Find my size');
    expect(finder.text).to.include(en.known.wornMissing);
    await finder.pick('Other · Tees');
    await finder.pick('L');
    await finder.press('Find my size');
    await finder.sees(en.known.wornCounted('L', 'Other · Tees'));
    expect(finder.measurements?.waist.source).to.equal('garment');
    expect(finder.element.recommendation?.size).to.equal('L');
  });

  it('finds a size from a worn size without a height', async () => {
    const finder = await mountFinder({attributes: {'worn-charts': GARMENTS}});
    await finder.open();
    await finder.press(en.known.worn);
    await finder.pick('Other · Tees');
    await finder.pick('L');
    await finder.press('Find my size');
    await finder.sees(en.known.wornCounted('L', 'Other · Tees'));
    expect(finder.text).not.to.include(en.result.weightDecides);
    expect(finder.element.recommendation?.size).to.equal('L');
  });

  it('names garments in the language in force, and has chosen the only one', async () => {
    const mens = {...CHART, brand: 'Other', name: 'tees (mens)', department: 'men'};
    const finder = await mountFinder({attributes: {'worn-charts': JSON.stringify([mens])}});
    await finder.answer();
    await finder.press(en.known.worn);
    expect(finder.field('Other · Men · Tops').checked).to.equal(true);
    await finder.pick('L');
    finder.element.lang = 'de';
    await finder.sees(de.known.wornTitle);
    expect(finder.field('Other · Herren · Oberteile').checked).to.equal(true);
    await finder.press(de.files.measure);
    await finder.sees(de.known.wornCounted('L', 'Other · Herren · Oberteile'));
  });

  it('marks as missing only what can be chosen: the garment first, then its size', async () => {
    const finder = await mountFinder({attributes: {'worn-charts': GARMENTS}});
    await finder.answer();
    await finder.press(en.known.worn);
    const marked = (): readonly string[] =>
      [...finder.root.querySelectorAll('fieldset[aria-invalid=true] legend')].map(
        ({textContent}) => textContent,
      );
    await finder.press('Find my size');
    expect(marked()).to.deep.equal([en.known.garment]);
    await finder.pick('Other · Tees');
    await finder.press('Find my size');
    expect(marked()).to.deep.equal([en.known.size]);
  });

  it('adds a worn size to an answer and takes it away, and tells the page each time', async () => {
    const finder = await mountFinder({attributes: {'worn-charts': GARMENTS}});
    await finder.measure();
    const plain = finder.measurements;
    await finder.press(en.known.wornAdd);
    await finder.pick('Other · Tees');
    await finder.pick('S');
    const found = nextEvent(finder.element, 'size-found');
    await finder.press('Find my size');
    await found;
    await finder.sees(en.known.wornCounted('S', 'Other · Tees'));
    expect(finder.measurements?.chest.valueCm).to.be.below(plain?.chest.valueCm ?? 0);
    const again = nextEvent(finder.element, 'size-found');
    await finder.press(en.known.wornRemove);
    await again;
    expect(finder.measurements).to.deep.equal(plain);
  });
});

describe('the chart between the tags', () => {
  it('uses the chart between the tags unless the attribute has one', async () => {
    const host = await fixture(html`<div></div>`);
    host.innerHTML = `<size-finder lang="en"><script type="application/json" slot="chart">${JSON.stringify(CHART)}</script></size-finder>`;
    const element = host.querySelector<SizeFinder>('size-finder');
    if (!element) throw new Error('no element');
    await element.updateComplete;
    expect(element.recommend(MEASURED).size).to.equal('M');
    element.chart = {...CHART, sizes: CHART.sizes.map(size => ({...size, label: `${size.label}-tall`}))};
    expect(element.recommend(MEASURED).size).to.equal('M-tall');
  });
});

describe('the flag of the hand-off', () => {
  it('opens the finder once for the flag of the hand-off, and takes the flag off the address', async () => {
    const before = location.href;
    history.replaceState(null, '', '#size-finder');
    const finder = await mountFinder();
    try {
      expect(location.hash).to.equal('');
      await finder.sees('Find your size');
      const second = await mountFinder();
      await second.settled();
      expect(second.steps).to.deep.equal([]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('offers no QR code for an address of this machine', async () => {
    const finder = await mountFinder();
    await finder.open();
    expect(finder.buttonNames).not.to.include(en.handOff.offer);
  });
});

describe('a picture on the clipboard', () => {
  it('pastes a picture into the first empty photo, wherever the focus is', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Choose two photos');
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await pictureFile());
    const paste = new Event('paste', {bubbles: true, composed: true});
    // Firefox's constructor of the event takes no files.
    Object.defineProperty(paste, 'clipboardData', {value: clipboardData});
    finder.button('Back').dispatchEvent(paste);
    await waitUntil(() => finder.buttonNames.includes('Remove the front photo'));
  });
});

describe('the lit row', () => {
  it('lights the row again in a table that the page fills again', async () => {
    const page = await fixture(html`<div><table id="lit-table"></table></div>`);
    const table = page.querySelector('table');
    const finder = await mountFinder({attributes: {'chart-target': '#lit-table'}});
    await finder.measure();
    table?.replaceChildren(
      ...['S', 'M'].map(label => {
        const row = document.createElement('tr');
        row.append(Object.assign(document.createElement('th'), {textContent: label}));
        return row;
      }),
    );
    await waitUntil(() => table?.rows[1]?.hasAttribute('data-size-finder-row') === true);
    expect(table?.rows[0]?.hasAttribute('data-size-finder-row')).to.equal(false);
  });
});

describe('keeping on the device', () => {
  it('says that the device cannot keep anything, and still shows the size', async () => {
    const {prototype} = IDBObjectStore;
    const real = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
    const put = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(prototype, 'put', {...real, value: put});
    try {
      const finder = await mountFinder({attributes: {remember: ''}});
      await finder.measure();
      await finder.pick('Keep my measurements');
      await finder.sees(en.result.keepFailed);
      expect(finder.title.replace(/\s+/g, ' ')).to.equal('Your size M');
    } finally {
      Object.defineProperty(prototype, 'put', real);
    }
  });
});
