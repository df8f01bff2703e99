import {expect} from '@open-wc/testing';
import {createFormat, type Format} from '../../src/locale/format.js';
import {loadMessages} from '../../src/locale/languages.js';
import type {Messages} from '../../src/locale/messages.js';
import {knownSizeText} from '../../src/locale/known-size-texts.js';
import {LANGUAGE_CODES, languageFor, triggerText, type LanguageCode} from '../../src/locale/trigger-texts.js';

/** Every text of a table by its path. Text functions are called with arguments that can be found again. */
function textsOf(table: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof table === 'string') return [[path, table]];
  // Text functions take one to three strings.
  if (typeof table === 'function')
    return [[path, (table as (...args: string[]) => string)('«1»', '«2»', '«3»')]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

const pathsOf = (messages: Messages): readonly string[] =>
  textsOf(messages)
    .map(([path]) => path)
    .sort();

/** Texts that may be the same in two languages: units, symbols, international words. */
const SAME_EVERYWHERE =
  /^(direction|unitNames\.|camera\.seconds$|profile\.stone$|garments\.departments\.unisex$|result\.preferences\.regular$|people\.numbered$|bra\.systems\.fr$)/;

/** The same as in English: labels print them so, or both languages have the word. */
const SAME_IN: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  de: /^(common\.optional|bra\.systems\.(eu|uk)|people\.name)$/,
  nl: /^bra\.systems\.eu$/,
  sv: /^(bra\.systems\.eu|tips\.handsFree)$/,
  ja: /^bra\.systems\.eu$/,
};

/** Words that describe or judge a body. The texts speak only of how the garment fits. */
const UNKIND =
  /(?<!\p{L})(fat|overweight|obese|plus[- ]size|curvy|skinny|slim|thin|chubby|pear|apple-shaped|dick|übergewichtig|mollig|gord[ao]|obes[ao]|delgad[ao]|grosse taille|obèse|mince|maigre)(?!\p{L})|سمين|بدين|نحيف|肥満|太って|太め|ぽっちゃり|痩せ|やせ|細身/iu;

describe('languages', () => {
  let english: Messages;
  before(async () => (english = await loadMessages('en')));

  for (const code of LANGUAGE_CODES)
    describe(code, () => {
      let messages: Messages;
      before(async () => (messages = await loadMessages(code)));

      it(`has every text in ${code} and no empty one`, () => {
        expect(pathsOf(messages)).to.deep.equal(pathsOf(english));
        for (const [path, text] of textsOf(messages)) expect(text.trim(), path).not.to.equal('');
      });

      it(`uses in ${code} every value that a text is given, as English does`, () => {
        const used = (text: string): readonly string[] => [...new Set(text.match(/«\d»/g))].sort();
        const own = new Map(textsOf(messages));
        for (const [path, text] of textsOf(english))
          expect(used(own.get(path) ?? ''), path).to.deep.equal(used(text));
      });

      it(`speaks in ${code} of the garment, never of a body’s shape`, () => {
        for (const [path, text] of textsOf(messages)) expect(text, path).not.to.match(UNKIND);
      });

      it(`blames in ${code} no one answer for a contradiction, which tapes and worn sizes can cause too`, () => {
        const {notes, profile} = messages;
        const words = (text: string) => text.toLowerCase();
        for (const name of [profile.height, profile.weight])
          expect(words(notes['implausible-answers'])).not.to.include(words(name));
      });

      if (code !== 'en')
        it(`leaves no text of ${code} in English`, () => {
          const same = textsOf(messages).filter(
            ([path, text]) =>
              !SAME_EVERYWHERE.test(path) &&
              !SAME_IN[code]?.test(path) &&
              textsOf(english).some(([p, t]) => p === path && t === text),
          );
          expect(same.map(([path]) => path)).to.deep.equal([]);
        });

      it(`has texts in ${code} for the button on the page`, () => {
        const {yours, theirs} = knownSizeText(code);
        for (const words of [yours, theirs]) expect(words('XS')).to.include('XS');
        expect(triggerText(code).failed).not.to.equal('');
        expect(triggerText(code).find).not.to.equal('');
      });
    });

  it('finds a language by the first part of its tag, and falls back to English', () => {
    expect(['de-AT', 'ES', 'fr-CA', 'ar-EG', 'fi', ''].map(languageFor)).to.deep.equal([
      'de',
      'es',
      'fr',
      'ar',
      'en',
      'en',
    ]);
  });

  it('writes numbers and units as each language does', () => {
    const written = (tag: string, write: (format: Format) => string): string =>
      write(createFormat(tag)).replaceAll(/\s/g, ' ');
    expect(written('en', f => f.length(98.4, 'cm'))).to.equal('98 cm');
    expect(written('en', f => f.length(98.4, 'in'))).to.equal('38.7 in');
    expect(written('de', f => f.length(98.4, 'in'))).to.equal('38,7 Zoll');
    expect(written('en', f => f.height(175.3, 'in'))).to.equal('5 ft 9 in');
    expect(written('en', f => f.height(182.8, 'in'))).to.equal('6 ft 0 in');
    expect(written('de', f => f.height(175.3, 'in'))).to.equal('5 Fuß 9 Zoll');
    expect(written('en', f => f.weight(66.7, 'st'))).to.equal('10 st 7 lb');
    expect(written('fr', f => f.percent(0.5))).to.equal('50 %');
    expect(written('en', f => f.lengthWithSpread(98.4, 3.2, 'cm'))).to.equal('98 ± 3 cm');
    expect(written('de', f => f.lengthWithSpread(98.4, 3.2, 'in'))).to.equal('38,7 ± 1,3 Zoll');
  });

  for (const tag of ['ar', 'ar-EG', 'ar-SA', 'ar-u-nu-arab'])
    it(`createFormat writes numbers in ${tag} with the digits of size labels`, () => {
      const format = createFormat(tag);
      expect(format.number(108)).to.equal('108');
      expect(format.percent(0.72)).to.include('72');
      expect(format.lengthWithSpread(108, 21, 'cm')).to.match(/108.*21/);
    });

  for (const code of [...LANGUAGE_CODES, 'fr-CA', 'ar-EG'])
    it(`ends no line between a number and its unit in ${code}`, () => {
      const format = createFormat(code);
      const quantities = (['cm', 'in'] as const).flatMap(unit => [
        format.length(98.4, unit),
        format.lengthWithSpread(98.4, 3.2, unit),
        format.height(175.3, unit),
      ]);
      quantities.push(format.percent(0.5), ...(['kg', 'lb', 'st'] as const).map(u => format.weight(66.7, u)));
      // These three spaces of Unicode allow no line to end at them.
      for (const text of quantities) expect(text).to.match(/^[^\s]+([\u00a0\u2007\u202f][^\s]+)*$/);
    });

  for (const code of LANGUAGE_CODES)
    it(`ends no line inside a quantity in a sentence in ${code}`, async () => {
      for (const [path, text] of textsOf(await loadMessages(code)))
        expect(text, path).not.to.match(
          /\d (cm|in|ft|kg|lb|st|s|po|pi|سم|بوصة|ث|seconds|Sekunden|segundos|secondes|ثانية)(?=$|[\s),.])/,
        );
    });
});
