import {expect} from '@open-wc/testing';
import {hemCm} from '../../src/measure/clothes-features.js';
import {meanReading, readWidth, SLOPE_OFFSETS_CM, widthFeatures} from '../../src/measure/width-readings.js';
import {drawing, traceOf} from './drawn-person.js';

const cone = (yCm: number) => ({left: 10 + 0.1 * (yCm - 60), right: 14 + 0.1 * (yCm - 60)});
const figure = drawing({trunkCm: cone, hasArms: false});
const level = {rowPx: figure.topPx + 60 * figure.pxPerCm, pxPerCm: figure.pxPerCm};

describe('a width reading', () => {
  it('is the width of a cone, and its slopes', () => {
    const {widthCm, slopes, trust01} = readWidth(traceOf(figure), level);
    expect(widthCm).to.be.closeTo(24, 0.05);
    SLOPE_OFFSETS_CM.forEach((offset, i) =>
      expect(slopes[i]).to.be.closeTo(Math.log((24 + 0.2 * offset) / 24), 0.003),
    );
    expect(trust01).to.be.above(0.9);
  });

  it('of the bust is corrected by the other levels too, and no other is', () => {
    const readings = [0, 1, 2].map(() => readWidth(traceOf(figure), level));
    const thicker = readings.map((reading, i) => (i === 2 ? {...reading, widthCm: 30} : reading));
    expect(widthFeatures(thicker, 0)).not.to.deep.equal(widthFeatures(readings, 0));
    expect(widthFeatures(thicker, 1)).to.deep.equal(widthFeatures(readings, 1));
  });

  it('of several frames is their geometric mean, with its standard error', () => {
    const reading = {widthCm: 20, slopes: [0, 0, 0, 0], trust01: 1, coverShare: 0};
    const other = {...reading, widthCm: 20 * Math.exp(0.02), trust01: 0.5};
    const fused = meanReading([reading, other]);
    expect(fused.widthCm).to.be.closeTo(20 * Math.exp(0.01), 1e-9);
    expect(fused.trust01).to.equal(0.75);
    expect(fused.spreadLog).to.be.closeTo(0.01, 1e-9);
    expect(meanReading([reading]).spreadLog).to.equal(0);
    expect(meanReading([other, reading])).to.deep.equal(fused);
  });
});

describe('a hem', () => {
  const levels = [
    {rowPx: figure.topPx + 45 * 4, pxPerCm: 4},
    level,
    {rowPx: figure.topPx + 80 * 4, pxPerCm: 4},
  ] as const;

  it('is absent from a smooth body', () => expect(hemCm(traceOf(figure), levels)).to.be.below(0.1));

  it('is seen where a shirt ends, 2 cm wider on each side than what is below', () => {
    const shirt = (y: number) => (y < 74 ? {left: 16, right: 16} : {left: 14, right: 14});
    expect(hemCm(traceOf(drawing({trunkCm: shirt, hasArms: false})), levels)).to.be.above(0.8);
  });
});
