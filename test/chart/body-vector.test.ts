import {expect} from '@open-wc/testing';
import {readBody} from '../../src/chart/model/body-vector.js';
import {bodyOf} from './chart-samples.js';

const MEASURED = bodyOf([98, 86, 100], [2, 3, 1], 0.5);

describe('readBody', () => {
  it('readBody takes girths and covariances as they are measured', () => {
    const {measures, valuesCm, covarianceCm2} = readBody(MEASURED, {});
    expect(measures).to.deep.equal(['chest', 'waist', 'hip']);
    expect(valuesCm).to.deep.equal([98, 86, 100]);
    expect(covarianceCm2).to.deep.equal([
      [4, 3, 1],
      [3, 9, 1.5],
      [1, 1.5, 1],
    ]);
  });

  it('readBody limits a correlation to 0.995, on either side', () => {
    const covarianceOf = (correlation: number) =>
      readBody(bodyOf([98, 86, 100], [2, 3, 1], correlation), {}).covarianceCm2[0]?.[1];
    expect(covarianceOf(0.99)).to.be.closeTo(0.99 * 2 * 3, 1e-12);
    expect(covarianceOf(1.2)).to.be.closeTo(0.995 * 2 * 3, 1e-12);
    expect(covarianceOf(-7)).to.be.closeTo(-0.995 * 2 * 3, 1e-12);
  });

  it('readBody leaves out a girth that is not a number above 0', () => {
    for (const valueCm of [NaN, Infinity, 0, -80]) {
      const {measures, valuesCm, covarianceCm2} = readBody(bodyOf([98, valueCm, 100], [2, 3, 1], 0.5), {});
      expect(measures).to.deep.equal(['chest', 'hip']);
      expect(valuesCm).to.deep.equal([98, 100]);
      expect(covarianceCm2).to.deep.equal([
        [4, 1],
        [1, 1],
      ]);
    }
  });

  it('readBody takes independent standard deviations where there is no covariance', () => {
    expect(readBody({...MEASURED, covarianceCm2: []}, {}).covarianceCm2).to.deep.equal([
      [4, 0, 0],
      [0, 9, 0],
      [0, 0, 1],
    ]);
  });

  it('readBody takes a standard deviation of 2 cm where none is a number', () => {
    const unknown = {...bodyOf([98, 86, 100], [NaN, Infinity, 1], 0), covarianceCm2: []};
    expect(readBody(unknown, {}).covarianceCm2.map((row, place) => row[place])).to.deep.equal([4, 4, 1]);
  });

  it('readBody believes no standard deviation below a millimetre', () => {
    const {covarianceCm2} = readBody(bodyOf([98, 86, 100], [0, 0.05, 1], 0), {});
    expect(covarianceCm2.map((row, place) => row[place])).to.deep.equal([0.01, 0.01, 1]);
  });

  it('readBody adds told lengths behind the girths, with 2 cm of standard deviation', () => {
    const {measures, valuesCm, covarianceCm2} = readBody(MEASURED, {heightCm: 172, insideLegCm: 80});
    expect(measures.slice(3)).to.deep.equal(['height', 'insideLeg']);
    expect(valuesCm.slice(3)).to.deep.equal([172, 80]);
    expect(covarianceCm2.slice(3)).to.deep.equal([
      [0, 0, 0, 4, 0],
      [0, 0, 0, 0, 4],
    ]);
  });

  it('readBody prefers told lengths to those of the measurements', () => {
    const measured = {
      ...MEASURED,
      height: {valueCm: 170, sdCm: 1, source: 'told' as const},
      insideLeg: {valueCm: 78, sdCm: 3, source: 'statistics' as const},
    };
    const {valuesCm, covarianceCm2} = readBody(measured, {heightCm: 172});
    expect(valuesCm.slice(3)).to.deep.equal([172, 78]);
    expect([covarianceCm2[3]?.[3], covarianceCm2[4]?.[4]]).to.deep.equal([4, 9]);
  });
});
