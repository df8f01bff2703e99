import {expect} from '@open-wc/testing';
import {readBody} from '../../src/chart/model/body-vector.js';
import {recommendSize} from '../../src/chart/index.js';
import {atWaistLevel} from '../../src/chart/choose/waist-level.js';
import {bodyOf, chartOf, TOP} from './chart-samples.js';

const bottomOf = (waistLevel?: string) =>
  chartOf({...TOP, garment: 'bottom', ...(waistLevel && {waistLevel})});
const body = readBody(bodyOf([98, 80, 100], 2, 0.5), {});
const waistOf = (waistLevel?: string, known = body) => {
  const {valuesCm, covarianceCm2} = atWaistLevel(known, bottomOf(waistLevel));
  return {valueCm: valuesCm[1] ?? NaN, sdCm: Math.sqrt(covarianceCm2[1]?.[1] ?? NaN)};
};

describe('atWaistLevel', () => {
  it('atWaistLevel leaves the ISO waist as it is', () =>
    expect(waistOf('iso-midpoint')).to.deep.equal({valueCm: 80, sdCm: 2}));

  it('atWaistLevel makes the waist the less certain, the less the chart says about its level', () => {
    const sds = ['iso-midpoint', 'natural', 'narrowest', undefined].map(level => waistOf(level).sdCm);
    expect(sds).to.deep.equal([...sds].sort((a, b) => a - b));
    expect(new Set(sds).size).to.equal(sds.length);
    expect(waistOf().sdCm).to.be.closeTo(2.5, 1e-9);
  });

  it('atWaistLevel puts the waist of low trousers between waist and hip and follows both', () => {
    const {valueCm, sdCm} = waistOf('low-rise');
    expect(valueCm).to.be.closeTo(87, 1e-9);
    // 0.65² · 4 + 0.35² · 4 + 2 · 0.65 · 0.35 · 2, and 0.75 of it again for the level.
    const variance = 0.65 ** 2 * 4 + 0.35 ** 2 * 4 + 2 * 0.65 * 0.35 * 2;
    expect(sdCm).to.be.closeTo(Math.sqrt(variance * (1 + 0.75 ** 2)), 1e-9);
  });

  it('atWaistLevel does not lower the waist of a body without a hip', () => {
    const alone = readBody(bodyOf([98, 80, NaN], 2, 0.5), {});
    expect(waistOf('low-rise', alone).valueCm).to.equal(80);
  });

  it('atWaistLevel adds almost no uncertainty to a waist that is known exactly', () =>
    expect(waistOf(undefined, readBody(bodyOf([98, 80, 100], 0), {})).sdCm).to.be.below(0.13));

  it('recommendSize names a larger size for trousers that sit low', () => {
    const measured = bodyOf([98, 81, 95], 0.5);
    expect(recommendSize(measured, bottomOf('natural')).size).to.equal('S');
    expect(recommendSize(measured, bottomOf('low-rise')).size).to.equal('M');
  });
});
