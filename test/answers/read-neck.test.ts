import {expect} from '@open-wc/testing';
import {readNeck} from '../../src/answers/read-neck.js';

describe('readNeck', () => {
  for (const [text, cm] of [
    ['39', 39],
    ['39,5', 39.5],
    ['15.5', 39.37],
    ['15½', 39.37],
    ['16 ¼', 41.275],
  ] as const)
    it(`readNeck reads "${text}" as a collar of ${cm} cm`, () => {
      const read = readNeck(text);
      expect(read.ok && read.value).to.be.closeTo(cm, 1e-9);
    });
  for (const [text, code] of [
    ['', 'unreadable'],
    ['M', 'unreadable'],
    ['25', 'out-of-range'],
    ['90', 'out-of-range'],
  ] as const)
    it(`readNeck refuses "${text}" as ${code}`, () =>
      expect(readNeck(text)).to.deep.equal({ok: false, error: {code}}));
});
