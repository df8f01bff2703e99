import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {en} from '../../src/locale/en.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';

const WORN = {
  schemaVersion: 1,
  brand: 'Other',
  units: 'cm',
  basis: 'body',
  garment: 'top',
  sizes: [{label: 'M', chest: [96, 104]}],
};

const WAYS = [
  en.profile.useCamera,
  en.profile.chooseFiles,
  en.profile.noPhotos,
  en.known.worn,
  en.known.tape,
];

async function openWithEveryWay(): Promise<FinderHarness> {
  const finder = await mountFinder({attributes: {'worn-charts': JSON.stringify([WORN])}});
  await finder.open();
  await finder.sees(en.known.worn);
  return finder;
}

describe('the first screen', () => {
  after(() => setViewport({width: 800, height: 600}));

  for (const [width, height] of [
    [390, 844],
    [320, 568],
  ] as const)
    it(`the first screen shows every way whole at ${width} × ${height}, without scrolling`, async () => {
      await setViewport({width, height});
      const finder = await openWithEveryWay();
      for (const way of WAYS) {
        const {top, bottom} = finder.button(way).getBoundingClientRect();
        expect(top, way).to.be.at.least(0);
        expect(bottom, way).to.be.at.most(height);
      }
    });

  it('the first screen describes each way by its time or means and its precision', async () => {
    const finder = await openWithEveryWay();
    for (const way of WAYS) {
      expect(finder.button(way).hasAttribute('aria-label'), way).to.equal(false);
      expect(finder.button(way).innerText, way).to.match(/ · (precise|good estimate)$/);
    }
  });

  it('the first screen asks one question at a time, and keeps the answers in sight', async () => {
    const finder = await openWithEveryWay();
    const asked = (): string[] =>
      [...finder.root.querySelectorAll<HTMLInputElement>('.fields .number-field input')].map(({id}) => id);
    expect(asked()).to.deep.equal(['height']);
    await finder.type('Height', '172');
    expect(asked()).to.deep.equal(['height', 'weight']);
    await finder.type('Weight', '70');
    expect(asked()).to.deep.equal(['height', 'weight', 'age']);
    await finder.type('Height', '');
    expect(asked()).to.deep.equal(['height', 'weight', 'age']);
  });

  it('a shopper who leaves the weight empty still comes to the questions after it', async () => {
    const finder = await openWithEveryWay();
    await finder.type('Height', '172');
    expect(finder.text).not.to.include(en.profile.female);
    finder.field('Weight').focus();
    await finder.sees(en.profile.female);
  });

  it('a shopper comes from the button to a size by answers with four taps', async () => {
    const finder = await mountFinder();
    finder.button('Find my size').click();
    await finder.sees(en.profile.title);
    await finder.type('Height', '172');
    await finder.type('Weight', '70');
    await finder.press(en.profile.noPhotos);
    await finder.sees('Choose M');
  });

  it('the first screen offers stones in Britain, and not in Germany', async () => {
    const british = await mountFinder();
    british.element.lang = 'en-GB';
    await british.answer();
    expect(british.text).to.match(/\bst\b/);
    const german = await mountFinder();
    german.element.lang = 'en-DE';
    await german.answer();
    expect(german.text).not.to.match(/\bst\b/);
  });
});
