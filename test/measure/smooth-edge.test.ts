import {expect} from '@open-wc/testing';
import {smoothEdge} from '../../src/measure/edges/smooth-edge.js';

const rows = Array.from({length: 60}, (_, i) => i);
const line = rows.map(i => 100 + 0.5 * i);
const ones = rows.map(() => 1);

describe('smoothing of an edge', () => {
  it('smoothEdge leaves a straight line as it is', () => {
    const {curve} = smoothEdge(line, ones, 12, 5) ?? {curve: []};
    for (const i of rows) expect(curve[i]).to.be.closeTo(line[i] ?? NaN, 1e-5);
  });

  it('smoothEdge bridges untrusted rows with a straight line', () => {
    const samples = line.map((x, i) => (i >= 20 && i < 40 ? x + 30 : x));
    const weights = ones.map((_, i) => (i >= 20 && i < 40 ? 0 : 1));
    const {curve, weights: final} = smoothEdge(samples, weights, 12, 5) ?? {curve: [], weights: []};
    for (const i of rows) expect(curve[i]).to.be.closeTo(line[i] ?? NaN, 0.01);
    expect(final[30]).to.equal(0);
  });

  it('smoothEdge bridges rows without a sample', () => {
    const {curve} = smoothEdge(
      line.map((x, i) => (i % 3 === 0 ? x : NaN)),
      ones,
      12,
      5,
    ) ?? {curve: []};
    for (const i of rows) expect(curve[i]).to.be.closeTo(line[i] ?? NaN, 0.01);
  });

  it('smoothEdge ignores outliers among trusted rows', () => {
    const samples = line.map((x, i) => (i === 15 || i === 44 ? x + 60 : x));
    const {curve, weights} = smoothEdge(samples, ones, 12, 5) ?? {curve: [], weights: []};
    for (const i of rows) expect(curve[i]).to.be.closeTo(line[i] ?? NaN, 0.2);
    expect(weights[15]).to.equal(0);
    expect(weights[30]).to.be.above(0.9);
  });

  it('smoothEdge halves a wave of 13 rows at a stiffness of 20', () => {
    const wave = rows.map(i => Math.cos((2 * Math.PI * i) / 13));
    const {curve} = smoothEdge(wave, ones, 20, 100) ?? {curve: []};
    expect(Math.abs(curve[26] ?? NaN)).to.be.closeTo(0.5, 0.1);
  });

  it('smoothEdge solves the equations of Whittaker smoothing where no sample is an outlier', () => {
    // (W + λD′D) z = W x, checked row by row; D takes second differences.
    const [lambda, weights] = [7, rows.map(i => 0.2 + 0.8 * Math.abs(Math.sin(i)))];
    const samples = rows.map(i => 3 * Math.cos(i / 5) + Math.sin(3 * i));
    const {curve = [], weights: final = []} = smoothEdge(samples, weights, lambda, 1e6) ?? {};
    const second = (i: number): number =>
      i < 0 || i + 2 >= curve.length
        ? 0
        : (curve[i] ?? NaN) - 2 * (curve[i + 1] ?? NaN) + (curve[i + 2] ?? NaN);
    for (const i of rows) {
      expect(final[i]).to.be.closeTo(weights[i] ?? NaN, 1e-6);
      const bending = lambda * (second(i) - 2 * second(i - 1) + second(i - 2));
      const pull = (weights[i] ?? NaN) * ((samples[i] ?? NaN) - (curve[i] ?? NaN));
      expect(bending, `row ${i}`).to.be.closeTo(pull, 1e-6);
    }
  });

  it('smoothEdge weighs samples by the biweight of their distance, of twice the scale', () => {
    const at = (awayPx: number): number => {
      const samples = line.map((x, i) => (i === 30 ? x + awayPx : x));
      const {curve, weights} = smoothEdge(samples, ones, 1e6, 5) ?? {curve: [], weights: []};
      // A curve as stiff as this hardly follows a single sample.
      expect(curve[30]).to.be.closeTo(line[30] ?? NaN, 0.3);
      return weights[30] ?? NaN;
    };
    expect(at(5)).to.be.closeTo((1 - 0.5 ** 2) ** 2, 0.03);
    expect(at(8)).to.be.closeTo((1 - 0.8 ** 2) ** 2, 0.03);
    expect(at(10.5)).to.equal(0);
  });

  it('smoothEdge needs three samples whose weight is above 0.05', () => {
    const weighted = (weight: number) =>
      smoothEdge(
        line,
        ones.map((_, i) => (i < 3 ? weight : 0)),
        12,
        5,
      );
    expect(weighted(0.05)).to.equal(null);
    expect(weighted(0.06)).not.to.equal(null);
    expect(smoothEdge([1, 2, 3], [1, 1, 1], 12, 5)?.curve).to.have.length(3);
    expect(smoothEdge([1, 2, 3], [1, -1, 1], 12, 5)).to.equal(null);
  });

  it('smoothEdge gives null for fewer than three samples', () => {
    expect(smoothEdge([1, 2, NaN, NaN], [1, 1, 1, 1], 12, 5)).to.equal(null);
    expect(
      smoothEdge(
        line,
        ones.map(() => 0),
        12,
        5,
      ),
    ).to.equal(null);
    expect(smoothEdge([], [], 12, 5)).to.equal(null);
  });

  describe('with outer bounds', () => {
    const hidden = ones.map((_, i) => (i >= 20 && i < 40 ? 0 : 1));
    const bounds = {outwards: 1 as const, weights: hidden.map(w => 1 - w), reach: 20};

    it('smoothEdge does not run outside an arm that covers the edge', () => {
      const dented = line.map((x, i) => x - 6 * Math.max(0, Math.sin(((i - 18) / 24) * Math.PI)));
      const {curve} = smoothEdge(dented, hidden, 12, 5, bounds) ?? {curve: []};
      expect(curve[30]).to.be.closeTo(dented[30] ?? NaN, 1);
      const {curve: free} = smoothEdge(dented, hidden, 12, 5) ?? {curve: []};
      expect((free[30] ?? NaN) - (dented[30] ?? NaN)).to.be.above(3);
    });

    it('smoothEdge is not drawn outwards by an arm that sticks out', () => {
      const bulged = line.map((x, i) => (i >= 20 && i < 40 ? x + 25 : x));
      const {curve} = smoothEdge(bulged, hidden, 12, 5, bounds) ?? {curve: []};
      expect(curve[30]).to.be.closeTo(line[30] ?? NaN, 0.01);
    });

    it('smoothEdge ignores a bound that lies too far inside', () => {
      const eaten = line.map((x, i) => (i >= 20 && i < 40 ? x - 40 : x));
      const {curve} = smoothEdge(eaten, hidden, 12, 5, bounds) ?? {curve: []};
      expect(curve[30]).to.be.closeTo(line[30] ?? NaN, 0.01);
    });
  });
});
