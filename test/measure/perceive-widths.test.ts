import {expect} from '@open-wc/testing';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import {at} from '../../src/core/at.js';
import {edgeFolds} from '../../src/measure/levels/edge-folds.js';
import {COVERED_NAPE} from '../../src/measure/levels/nape.js';
import {perceiveWidths} from '../../src/measure/perceive-widths.js';
import {readBody} from '../../src/measure/read-body.js';
import {STATURE_CM} from './drawn-person.js';
import {
  SHOPPER,
  DATA,
  wide,
  front,
  side,
  perceived,
  pixelLog,
  noise,
  constant,
  strange,
} from './made-perception.js';

describe('perceiveWidths', () => {
  it('perceiveWidths corrects breadths and depths by the logs that their models give', () => {
    const {keys, valuesCm, isHairDown} = perceived();
    expect(keys).to.deep.equal(WIDTH_KEYS);
    [30, 30, 30, 20, 20, 20].forEach((cm, i) =>
      expect(valuesCm[i], String(i)).to.be.closeTo(cm * Math.exp(0.01 * i), 1e-6),
    );
    expect(isHairDown).to.equal(false);
  });

  it('perceiveWidths takes the models of a front view alone if there is no side view', () => {
    const {keys, valuesCm, clothes} = perceived({side: []});
    expect(keys).to.deep.equal(WIDTH_KEYS.slice(0, 3));
    expect(at(valuesCm, 2)).to.be.closeTo(30 * Math.exp(0.02), 1e-6);
    expect(clothes.meanLog).to.deep.equal([0, 0.02, 0.04]);
  });

  it('perceiveWidths adds to the core where edges are not trusted, and multiplies it by the widening', () => {
    const half = wide(30, {trust01: [1, 0.5]});
    const core = (trusted: number): number => Math.hypot(pixelLog(30), trusted);
    expect(at(perceived().coreLog, 0)).to.be.closeTo(core(0.02), 1e-9);
    expect(at(perceived().coreLog, 5)).to.be.closeTo(Math.hypot(pixelLog(20), 0.02), 1e-9);
    expect(at(perceived({front: [half]}).coreLog, 0)).to.be.closeTo(core(0.02 + 0.01 * 0.5), 1e-9);
    expect(at(perceived({front: [half]}, 1.5).coreLog, 0)).to.be.closeTo(1.5 * core(0.025), 1e-9);
    expect(at(perceived({front: [half]}).trust01, 0)).to.be.closeTo(0.5, 1e-9);
  });

  it('perceiveWidths adds 0.7 px to the core, as a share of the width in the pictures of its view', () => {
    const small = {...front, topPx: 40, bottomPx: 40 + 340};
    expect(at(perceived({front: [small]}).coreLog, 0)).to.be.closeTo(
      Math.hypot(2 * pixelLog(30), 0.02),
      1e-9,
    );
    expect(at(perceived({front: [small, front]}).coreLog, 0)).to.be.closeTo(
      Math.hypot(pixelLog(30) / 0.75, 0.02),
      1e-9,
    );
    expect(at(perceived({front: [small]}).coreLog, 3)).to.be.closeTo(Math.hypot(pixelLog(20), 0.02), 1e-9);
  });

  it('perceiveWidths adds to the core only the disagreement of frames beyond the core of one', () => {
    const apart = (log: number): readonly [number, number] => {
      const frames = [wide(30), wide(30 * Math.exp(log))];
      return [at(perceived({front: frames}).coreLog, 0), pixelLog(30 * Math.exp(log / 2))];
    };
    // The standard error of two values is half their distance.
    const [near, nearPixel] = apart(0.04);
    expect(near).to.be.closeTo(Math.hypot(nearPixel, 0.02), 1e-6);
    const [far, farPixel] = apart(0.1);
    expect(far).to.be.closeTo(Math.hypot(farPixel, 0.02, 0.05 - 0.02), 1e-6);
  });

  it('perceiveWidths lets core and shared error grow with the strangeness of the pictures beyond the usual', () => {
    const strangely = (strangeness: number) => {
      const both = {...DATA.both, strange: strange(strangeness)};
      return perceiveWidths({...DATA, both}, {front: [front], side: [side]}, SHOPPER, {}, 1.5);
    };
    for (const usual of [0, 0.5]) {
      expect(strangely(usual).strangeness).to.be.closeTo(0, 1e-9);
      expect(strangely(usual).sharedLog).to.be.closeTo(0, 1e-9);
      expect(at(strangely(usual).coreLog, 0)).to.be.closeTo(1.5 * Math.hypot(pixelLog(30), 0.02), 1e-9);
    }
    expect(strangely(0.9).strangeness).to.be.closeTo(0.4, 1e-9);
    expect(strangely(0.9).sharedLog).to.be.closeTo(1.5 * 0.1 * 0.4, 1e-9);
    expect(at(strangely(0.9).coreLog, 0)).to.be.closeTo(
      1.5 * Math.hypot(pixelLog(30), (1 + 2 * 0.4) * 0.02),
      1e-9,
    );
  });

  it('perceiveWidths reads the depths a second time under hair, with the errors of hair', () => {
    const hairy = wide(20, {view: 'side'});
    const under = (napeShare: number) => perceived({side: [{...hairy, napeShare}]});
    expect(under(COVERED_NAPE).isHairDown).to.equal(false);
    const {keys, valuesCm, coreLog, gross, correlation, trust01, isHairDown} = under(COVERED_NAPE + 0.001);
    expect(isHairDown).to.equal(true);
    expect(keys.slice(6)).to.deep.equal(['chestDepth', 'waistDepth']);
    expect(at(valuesCm, 6)).to.be.closeTo(24, 1e-9);
    expect(at(valuesCm, 7)).to.be.closeTo(21, 1e-9);
    WIDTH_KEYS.forEach((key, i) => {
      const own = ['chestDepth', 'waistDepth'].includes(key) ? 0.05 : 0.02;
      expect(coreLog[i], key).to.be.closeTo(Math.hypot(pixelLog(i < 3 ? 30 : 20), own), 1e-9);
    });
    expect(coreLog.slice(6)).to.deep.equal([0.07, 0.08]);
    expect(gross.slice(4)).to.deep.equal([
      noise.grossUnderHair,
      noise.gross,
      {probability01: 0, meanCm: 0, sdCm: 1},
      {probability01: 0, meanCm: 0, sdCm: 1},
    ]);
    expect(at(at(correlation, 7), 2)).to.be.closeTo(0.72, 1e-9);
    expect(trust01.slice(6)).to.deep.equal([1, 1]);
    expect(perceived().gross[0]).to.deep.equal(noise.gross);
  });

  it('perceiveWidths gives an edge that an arm makes the errors of such edges, unless hair hides it', () => {
    const armed = (likelihood: number, napeShare = 0) =>
      perceived({side: [{...wide(20, {view: 'side', arm01: [0, likelihood]}), napeShare}]});
    const depth = WIDTH_KEYS.indexOf('waistDepth');
    const core = (own: number): number => Math.hypot(pixelLog(20), own);
    expect(armed(0.5).gross[depth]).to.deep.equal(noise.gross);
    expect(armed(0.51).gross[depth]).to.deep.equal(noise.grossUnderArm);
    expect(armed(0.51).coreLog[depth]).to.be.closeTo(core(0.04), 1e-9);
    expect(armed(0.51).gross[0], 'the other view').to.deep.equal(noise.gross);
    expect(armed(1, COVERED_NAPE + 0.001).gross[depth]).to.deep.equal(noise.grossUnderHair);
    expect(armed(1, COVERED_NAPE + 0.001).gross[depth + 1]).to.deep.equal(noise.grossUnderArm);
  });

  it('perceiveWidths leaves out a width that is no trunk’s, and keeps the places of the others', () => {
    const kept = (widthCm: number): number => perceived({front: [wide(widthCm)]}).keys.length;
    expect([7.8, 8.1, 87, 90].map(kept)).to.deep.equal([3, 6, 6, 3]);
    const {keys, clothes, correlation} = perceived({front: [wide(89.5)]});
    expect(keys).to.deep.equal(['chestBreadth', ...WIDTH_KEYS.slice(3)]);
    expect(clothes.meanLog).to.deep.equal([0, 0.06, 0.08, 0.1]);
    expect(at(at(clothes.covarianceLog, 1), 2)).to.be.closeTo(0.1 * 3 + 4, 1e-9);
    expect(at(at(correlation, 1), 0)).to.be.closeTo(0.3, 1e-9);
  });

  it('perceiveWidths gives the addition of clothes an SD of 0.4 to 2.5 times the usual', () => {
    const spreadOf = (times: number): number => {
      const clothing = {...DATA.both.clothing, spread: constant(Math.log(times))};
      const data = {...DATA, both: {...DATA.both, clothing}};
      const {clothes} = perceiveWidths(data, {front: [front], side: [side]}, SHOPPER);
      return Math.sqrt(at(at(clothes.covarianceLog, 1), 2) / (0.1 + 2));
    };
    expect(spreadOf(1)).to.be.closeTo(1, 1e-9);
    expect(spreadOf(0.5)).to.be.closeTo(0.5, 1e-9);
    expect(spreadOf(0.3)).to.be.closeTo(0.4, 1e-9);
    expect(spreadOf(3)).to.be.closeTo(2.5, 1e-9);
  });

  it('perceiveWidths tells how likely the clothes are loose, between 0.3 % and 99.7 %', () => {
    const loose01 = (logOdds: number): number => {
      const clothing = {...DATA.both.clothing, looseness: constant(logOdds)};
      const data = {...DATA, both: {...DATA.both, clothing}};
      return perceiveWidths(data, {front: [front], side: [side]}, SHOPPER).clothes.loose01;
    };
    expect(loose01(Math.log(0.25 / 0.75))).to.be.closeTo(0.25, 1e-9);
    expect([loose01(9), loose01(-9)]).to.deep.equal([0.997, 0.003]);
  });
});

describe('readBody', () => {
  it('readBody averages the frames of a view and puts the front view first', () => {
    const {widths, clothes, excess, frontHalf, proportions} = readBody(
      DATA,
      {front: [wide(30), wide(32)], side: [side]},
      STATURE_CM,
    );
    expect(widths.map(({widthCm}) => Number(widthCm.toFixed(6)))).to.deep.equal(
      [...Array<number>(3).fill(Math.sqrt(30 * 32)), 20, 20, 20].map(cm => Number(cm.toFixed(6))),
    );
    const slopes = widths.flatMap(width => width.slopes);
    expect(slopes).to.have.length(24);
    // The limbs of a made trace are missing, so each view has only its hem and folds.
    expect(clothes).to.deep.equal([0, ...edgeFolds(front), 0, ...edgeFolds(side)]);
    expect(excess).to.have.length(2 + 4 + 2 * 6 + 6 + 24 + 12 + 24);
    expect(excess.slice(24, 48)).to.deep.equal(slopes);
    // Both trunks are as wide all the way down, and the trunk of the side view stands straight.
    expect(excess.slice(48)).to.deep.equal(Array<number>(12 + 24).fill(0));
    expect(proportions).to.have.length(10 + 8);
    expect(frontHalf.slice(8)).to.deep.equal(widths.slice(0, 3).map(({widthCm}) => Math.log(widthCm)));
    expect(frontHalf).to.have.length(11);
  });

  it('readBody reads no front half without a side view', () => {
    const {widths, frontHalf, clothes, proportions} = readBody(DATA, {front: [front], side: []}, STATURE_CM);
    expect([widths, frontHalf, clothes, proportions].map(({length}) => length)).to.deep.equal([3, 0, 7, 10]);
  });
});
