import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {CHART} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';

const BRANDS = ['Aé & Co', 'Bell', 'Coast', 'Dune', 'Elm', 'Fjord', 'Gale'];

const chartsOf = (brands: readonly string[]): string =>
  JSON.stringify(
    brands.flatMap(brand =>
      (['women', 'men'] as const).map(department => ({...CHART, brand, department, garment: 'top'})),
    ),
  );

async function openBrands(brands: readonly string[] = BRANDS): Promise<FinderHarness> {
  const finder = await mountFinder({attributes: {'worn-charts': chartsOf(brands)}});
  await finder.open();
  await finder.press(en.known.worn);
  return finder;
}

const shownBrands = (finder: FinderHarness): string[] =>
  [...finder.root.querySelectorAll('.brand-name')].map(({textContent}) => textContent);

async function searches(finder: FinderHarness, text: string): Promise<void> {
  const field = finder.field(en.known.search);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await finder.settled();
}

describe('many brands to choose a worn size from', () => {
  it('the garments stand below their brands, with a field that searches them', async () => {
    const finder = await openBrands();
    expect(shownBrands(finder)).to.deep.equal(BRANDS);
    await searches(finder, 'ael');
    expect(shownBrands(finder)).to.deep.equal([]);
    expect(finder.text).to.include(en.known.noBrand);
    expect(finder.buttonNames).to.include(en.known.answersInstead);
    await searches(finder, 'ae co');
    expect(shownBrands(finder)).to.deep.equal(['Aé & Co']);
    await searches(finder, 'bell women');
    expect(shownBrands(finder)).to.deep.equal(['Bell']);
  });

  it('a brand from the search leads to a size, and Enter in the search sends nothing', async () => {
    const finder = await openBrands();
    await searches(finder, 'coast');
    const enter = new KeyboardEvent('keydown', {key: 'Enter', cancelable: true, bubbles: true});
    expect(finder.field(en.known.search).dispatchEvent(enter), 'Enter submits').to.equal(false);
    await finder.pick('Coast · Women · Tops');
    await finder.pick('M');
    await finder.press(en.files.measure);
    await finder.sees(en.result.measurements);
    expect(finder.text).to.include('Coast · Women · Tops');
  });

  it('a brand that is not here leads to the form for height and weight', async () => {
    const finder = await openBrands();
    await searches(finder, 'nobody');
    await finder.press(en.known.answersInstead);
    expect(finder.title).to.equal(en.profile.title);
  });

  it('a missing garment is said right below the brands, and marks the search alone', async () => {
    const finder = await openBrands();
    await finder.press(en.files.measure);
    const brands = finder.root.querySelector('.brands');
    expect(brands?.nextElementSibling?.textContent?.trim()).to.equal(en.known.wornMissing);
    expect(brands?.getAttribute('aria-describedby')).to.equal(brands?.nextElementSibling?.id);
    const colourOf = (selector: string) => {
      const found = brands?.querySelector(selector);
      return found && getComputedStyle(found).borderTopColor;
    };
    expect(colourOf('.input-frame')).not.to.equal(colourOf('.segment span'));
    expect(colourOf('.segments + .brand-name')).not.to.equal(colourOf('.input-frame'));
  });

  it('a few garments need no search', async () => {
    const finder = await openBrands(['Bell', 'Coast']);
    expect(shownBrands(finder)).to.deep.equal([]);
  });

  it('the list of brands is accessible', async () => {
    const finder = await openBrands();
    await expectAccessible(finder);
  });
});
