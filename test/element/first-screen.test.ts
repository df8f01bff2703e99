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

const asked = (finder: FinderHarness): string[] =>
  [...finder.root.querySelectorAll<HTMLInputElement>('.fields .number-field input')].map(({id}) => id);

/** Comes to a field as a tap or the Tab key does. */
async function comesTo(finder: FinderHarness, field: string, shows: string): Promise<void> {
  finder.field(field).focus();
  await finder.sees(shows);
}

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
    expect(asked(finder)).to.deep.equal(['height']);
    await finder.type('Height', '172');
    expect(asked(finder)).to.deep.equal(['height', 'weight']);
    await finder.type('Weight', '70');
    expect(asked(finder)).to.deep.equal(['height', 'weight', 'age']);
    await finder.type('Height', '');
    expect(asked(finder)).to.deep.equal(['height', 'weight', 'age']);
  });

  it('a shopper who leaves the weight empty still comes to the questions after it', async () => {
    const finder = await openWithEveryWay();
    await finder.type('Height', '172');
    expect(finder.text).not.to.include(en.profile.female);
    await comesTo(finder, 'Weight', en.profile.female);
  });

  it('a shopper who leaves the height empty still tells their sex, and the tape form knows it', async () => {
    const finder = await openWithEveryWay();
    await comesTo(finder, 'Height', en.profile.weight);
    await comesTo(finder, 'Weight', en.profile.female);
    await finder.pick(en.profile.male);
    await finder.press(en.known.tape);
    await finder.sees(en.known.tapeTitle);
    expect(finder.text).not.to.include(en.bra.label);
  });

  it('a shopper who leaves the height empty is asked for the inside leg where it counts', async () => {
    const sizes = [
      {label: '32/30', waist: [80, 84], insideLeg: 76},
      {label: '32/34', waist: [80, 84], insideLeg: 86},
    ];
    const finder = await mountFinder({chart: {...WORN, garment: 'bottom', sizes}});
    await finder.open();
    expect(asked(finder)).to.deep.equal(['height']);
    await comesTo(finder, 'Height', en.areas.insideLeg);
  });

  it('asks one question at a time again after the answers are forgotten', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await comesTo(finder, 'Weight', en.profile.female);
    await finder.press(en.profile.noPhotos);
    await finder.sees('Choose M');
    await finder.press(en.result.forget);
    await finder.sees(en.result.forgotten);
    expect(asked(finder)).to.deep.equal(['height']);
  });

  it('asks one question at a time again where the shopper starts over', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await comesTo(finder, 'Weight', en.profile.female);
    await finder.press(en.profile.noPhotos);
    await finder.sees('Choose M');
    await finder.press(en.result.startOver);
    await finder.sees(en.profile.title);
    expect(asked(finder)).to.deep.equal(['height']);
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
    // A reader of German in Britain has kilograms and pounds.
    british.element.lang = 'de-GB';
    await british.sees('Gewicht');
    expect(british.text).not.to.match(/\bst\b/);
  });
});
