import {expect} from '@open-wc/testing';
import type {MeasureName} from '../../src/chart/model/measures.js';
import {orderRows, type PrintedRow} from '../../src/chart/model/row-order.js';

/** A row whose bands are points. */
function row(key: string, points: Partial<Record<MeasureName, number>>): PrintedRow {
  const bands = Object.entries(points).map(
    ([measure, cm]) => [measure as MeasureName, {loCm: cm, hiCm: cm}] as const, // the keys are measures
  );
  return {kind: 'size', index: 0, key, bands: new Map(bands)};
}

const ordered = (rows: readonly PrintedRow[], weights: Partial<Record<MeasureName, number>> = {}): string =>
  orderRows(rows, ['chest', 'waist', 'hip'], measure => weights[measure] ?? 1)
    .map(({key}) => key)
    .join(' ');

describe('orderRows', () => {
  it('orderRows sorts by the numbers, in whatever order the file has them', () => {
    expect(ordered([row('M', {chest: 98}), row('L', {chest: 106}), row('S', {chest: 90})])).to.equal('S M L');
  });

  it('orderRows lets the measurement lead that most rows have', () => {
    const rows = [row('A', {chest: 110, waist: 70}), row('B', {waist: 80}), row('C', {chest: 90, waist: 90})];
    expect(ordered(rows)).to.equal('A B C');
  });

  it('orderRows lets the heavier of two measurements lead that equally many rows have', () => {
    const rows = [row('A', {chest: 110, waist: 70}), row('B', {chest: 90, waist: 90})];
    expect(ordered(rows, {chest: 2})).to.equal('B A');
    expect(ordered(rows, {waist: 2})).to.equal('A B');
  });

  it('orderRows places a row without the leading measurement between those that another one puts it between', () => {
    const known = [
      row('1', {chest: 90, waist: 70}),
      row('2', {chest: 100, waist: 76}),
      row('3', {chest: 104, waist: 90}),
    ];
    // Their waists are at 1/3 and 12/14 of the way: chests of 92 and 103.4.
    for (const [waist, chests, place] of [
      [71.2, [91, 93], 'before X after'],
      [88, [103, 103.6], 'before X after'],
      // Beyond the ends a centimetre at the waist is one at the chest.
      [66, [85.5, 86.5], 'before X after'],
      [95, [108.5, 109.5], 'before X after'],
    ] as const) {
      const [before, after] = chests;
      const rows = [
        ...known,
        row('X', {waist}),
        row('after', {chest: after}),
        row('before', {chest: before}),
      ];
      const keys = ordered(rows).split(' ');
      const at = keys.indexOf('X');
      expect(keys.slice(at - 1, at + 2).join(' '), `waist ${waist}`).to.equal(place);
    }
  });

  it('orderRows breaks ties by the next measurement that both rows have, and then by the label', () => {
    expect(ordered([row('B', {chest: 96, hip: 104}), row('A', {chest: 96, hip: 100})])).to.equal('A B');
    expect(ordered([row('A', {chest: 96, hip: 104}), row('B', {chest: 96, hip: 100})])).to.equal('B A');
    expect(ordered([row('B', {chest: 96}), row('A', {chest: 96, waist: 80})])).to.equal('A B');
  });
});
