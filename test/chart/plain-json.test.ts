import {expect} from '@open-wc/testing';
import {toPlainJson} from '../../src/chart/read/plain-json.js';

/** A value inside so many arrays, or so many objects. */
const inArrays = (depth: number): unknown => (depth === 0 ? 1 : [inArrays(depth - 1)]);
const inObjects = (depth: number): unknown => (depth === 0 ? 1 : {a: inObjects(depth - 1)});

describe('toPlainJson', () => {
  for (const [what, nested] of [
    ['arrays', inArrays],
    ['objects', inObjects],
  ] as const)
    it(`toPlainJson copies twelve levels of ${what} and refuses the thirteenth`, () => {
      expect(toPlainJson(nested(12))).to.deep.equal({ok: true, value: nested(12)});
      expect(toPlainJson(nested(13))).to.deep.include({ok: false});
    });

  it('toPlainJson copies 50,000 values and refuses one more, in one list or in many', () => {
    const ones = (count: number): number[] => Array.from({length: count}, () => 1);
    // The list itself is a value too.
    expect(toPlainJson(ones(49_999)).ok).to.equal(true);
    expect(toPlainJson(ones(50_000)).ok).to.equal(false);
    expect(toPlainJson([ones(24_998), ones(24_999)]).ok).to.equal(true);
    expect(toPlainJson([ones(24_999), ones(24_999)]).ok).to.equal(false);
  });

  it('toPlainJson reads a million characters and refuses one more', () => {
    const text = (length: number): string => `"${'x'.repeat(length - 2)}"`;
    expect(toPlainJson(text(1_000_000)).ok).to.equal(true);
    expect(toPlainJson(text(1_000_001)).ok).to.equal(false);
  });

  it('toPlainJson takes the digits of a BigInt, leaves functions out, and puts null for a hole', () => {
    const input = {big: 94n, call: () => 1, symbol: Symbol('x'), none: undefined, list: [undefined, 1]};
    expect(toPlainJson(input)).to.deep.equal({ok: true, value: {big: '94', list: [null, 1]}});
    expect(toPlainJson(undefined)).to.deep.equal({ok: true, value: null});
  });

  it('toPlainJson names an empty text, a page of HTML and broken JSON', () => {
    const messageOf = (text: string): string => {
      const result = toPlainJson(text);
      return result.ok ? '' : result.message;
    };
    expect(messageOf(' \uFEFF ')).to.match(/empty/);
    expect(messageOf('<!doctype html>')).to.match(/HTML/);
    expect(messageOf('{')).to.match(/^Not valid JSON: ./);
    expect(toPlainJson('\uFEFF{"a": 1}')).to.deep.equal({ok: true, value: {a: 1}});
  });
});
