import {expect} from '@open-wc/testing';
import {hemCm} from '../../src/measure/levels/clothes-features.js';
import {
  meanReading,
  readWidth,
  SLOPE_OFFSETS_CM,
  widthFeatures,
} from '../../src/measure/levels/width-readings.js';
import {drawing, traceOf} from './drawn-person.js';

const cone = (yCm: number) => ({left: 10 + 0.1 * (yCm - 60), right: 14 + 0.1 * (yCm - 60)});
const figure = drawing({trunkCm: cone, hasArms: false});
const level = {rowPx: figure.topPx + 60 * figure.pxPerCm, pxPerCm: figure.pxPerCm};

describe('a width reading', () => {
  it('readWidth reads the width and the slopes of a cone', () => {
    const {widthCm, slopes, trust01} = readWidth(traceOf(figure), level);
    expect(widthCm).to.be.closeTo(24, 0.05);
    SLOPE_OFFSETS_CM.forEach((offset, i) =>
      expect(slopes[i]).to.be.closeTo(Math.log((24 + 0.2 * offset) / 24), 0.003),
    );
    expect(trust01).to.be.above(0.9);
  });

  it('widthFeatures includes the other levels for the bust breadth alone', () => {
    const readings = [0, 1, 2].map(() => readWidth(traceOf(figure), level));
    const thicker = readings.map((reading, i) => (i === 2 ? {...reading, widthCm: 30} : reading));
    expect(widthFeatures(thicker, 0)).not.to.deep.equal(widthFeatures(readings, 0));
    expect(widthFeatures(thicker, 1)).to.deep.equal(widthFeatures(readings, 1));
  });

  it('meanReading takes the geometric mean of several frames, with its standard error', () => {
    const reading = {widthCm: 20, slopes: [0, 0, 0, 0], trust01: 1, arm01: 0, coverShare: 0};
    const other = {...reading, widthCm: 20 * Math.exp(0.02), trust01: 0.5, arm01: 1};
    const fused = meanReading([reading, other]);
    expect(fused.widthCm).to.be.closeTo(20 * Math.exp(0.01), 1e-9);
    expect(fused.trust01).to.equal(0.75);
    expect(fused.arm01).to.equal(0.5);
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

  it('hemCm finds no hem on a smooth body', () => expect(hemCm(traceOf(figure), levels)).to.be.below(0.1));

  it('hemCm finds a hem that is 2 cm wider on each side than what is below', () => {
    const shirt = (y: number) => (y < 74 ? {left: 16, right: 16} : {left: 14, right: 14});
    expect(hemCm(traceOf(drawing({trunkCm: shirt, hasArms: false})), levels)).to.be.above(0.8);
  });
});
