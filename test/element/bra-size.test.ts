import {expect} from '@open-wc/testing';
import {braSystemOf} from '../../src/element/bra-system.js';
import {en} from '../../src/locale/en.js';
import {CHART} from '../support/fake-flow.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

async function openTape(
  sex: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<FinderHarness> {
  const finder = await mountFinder({attributes: {lang: 'en-GB', ...attributes}});
  await finder.answer();
  await finder.comesToAll();
  await finder.pick(sex);
  await finder.press(en.known.tape);
  await finder.sees(en.known.tapeTitle);
  return finder;
}

const hasField = ({root}: FinderHarness): boolean => root.querySelector('#bra') !== null;

describe('a bra size', () => {
  it('the tape form asks for no bra size on an item for men, unless the shopper is a woman', async () => {
    const finder = await mountFinder({chart: {...CHART, department: 'men'}});
    await finder.answer();
    await finder.press(en.known.tape);
    expect(finder.text).not.to.include(en.bra.label);
    await finder.press('Back');
    await finder.comesToAll();
    await finder.pick('Female');
    await finder.press(en.known.tape);
    expect(finder.text).to.include(en.bra.label);
  });

  it('asks everybody but men for a bra size beside the tape measurements', async () => {
    expect(hasField(await openTape('Female'))).to.equal(true);
    expect(hasField(await openTape('Skip'))).to.equal(true);
    expect(hasField(await openTape('Male'))).to.equal(false);
  });

  it('finds a size from a bra size alone, says so, and leaves it out on request', async () => {
    const finder = await openTape('Female');
    await finder.type(en.bra.label, '34c');
    await expectAccessible(finder);
    await finder.press('Find my size');
    await finder.sees(en.result.source.bra);
    expect(finder.text).to.include(en.bra.counted('34C (UK)'));
    expect(finder.measurements?.chest.source).to.equal('bra');
    const again = nextEvent(finder.element, 'size-found');
    await finder.press(en.known.wornRemove);
    await again;
    expect(finder.measurements?.chest.source).to.equal('statistics');
    expect(finder.text).not.to.include(en.result.source.bra);
  });

  it('asks whether a bra size is of another country, and takes that with one press', async () => {
    const finder = await openTape('Female');
    await finder.type(en.bra.label, '75 c');
    expect(finder.text).to.include(en.bra.otherSystem);
    await finder.press('Yes, 75 C (EU)');
    expect(finder.text).not.to.include(en.bra.otherSystem);
    await finder.press('Find my size');
    await finder.sees(en.bra.counted('75C (EU)'));
  });

  it('answers a text that is no bra size with an example of the chosen country', async () => {
    const finder = await openTape('Female');
    expect(finder.text).to.include(en.bra.hint('34C'));
    await finder.type(en.bra.label, 'medium');
    expect(finder.text).to.include(en.bra.unreadable('34C'));
    await finder.pick('FR · ES');
    expect(finder.text).to.include(en.bra.hint('90C'));
    expect(finder.text).to.include(en.bra.unreadable('90C'));
    await finder.press('Find my size');
    expect(finder.title).to.equal(en.known.tapeTitle);
  });

  it('still shows a bra size when the shopper changes their sex, because it counts', async () => {
    const finder = await openTape('Female');
    await finder.type(en.bra.label, '34C');
    await finder.press('Find my size');
    await finder.sees(en.bra.counted('34C (UK)'));
    await finder.press(en.result.changeAnswers);
    await finder.pick('Male');
    await finder.press(en.known.tape);
    expect(finder.field(en.bra.label).value).to.equal('34C');
  });
});

describe('the system of a bra size', () => {
  it('takes the bra size system from the nearest region that the page names', () => {
    expect(braSystemOf(['en-US'], ['en-GB'])).to.equal('us');
    expect(braSystemOf(['en', 'en-GB'], ['en-US'])).to.equal('uk');
    expect(braSystemOf(['es-MX', 'es-ES'], [])).to.equal('us');
    expect(braSystemOf(['fr-CH'], ['fr-FR'])).to.equal('eu');
  });

  it('takes the bra size system from the browser where the page names no region', () => {
    expect(braSystemOf(['en'], ['en', 'en-GB', 'en-US'])).to.equal('uk');
    expect(braSystemOf(['fr'], ['fr-CA'])).to.equal('us');
    expect(braSystemOf(['de'], ['de', 'de-AT'])).to.equal('eu');
  });

  it('takes the bra size system from the language where nothing names a region', () => {
    expect(braSystemOf(['fr'], ['en'])).to.equal('fr');
    expect(braSystemOf(['es'], [])).to.equal('fr');
    expect(braSystemOf(['ar'], ['ar'])).to.equal('eu');
    expect(braSystemOf([], ['en'])).to.equal('us');
    expect(braSystemOf([], [])).to.equal('eu');
    expect(braSystemOf(['not a tag'], [])).to.equal('eu');
  });

  it('takes the bra size system from a page whose language has no texts', async () => {
    const finder = await openTape('Female', {lang: 'wa-BE'});
    await finder.type(en.bra.label, 'medium');
    expect(finder.text).to.include(en.bra.unreadable('90C'));
  });

  it('takes the bra size system from the page around an element that names no region', async () => {
    document.documentElement.lang = 'en-GB';
    try {
      const finder = await openTape('Female', {lang: 'en'});
      await finder.type(en.bra.label, '34c');
      await finder.press('Find my size');
      await finder.sees(en.bra.counted('34C (UK)'));
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });
});
