import {expect} from '@open-wc/testing';
import {levelFeatures, perspectiveSquares, rulerOf} from '../../src/measure/levels/level-features.js';
import {
  levelTargets,
  readLevels,
  type LevelModels,
  type LevelModelSet,
} from '../../src/measure/levels/levels.js';
import {seenLevels} from '../../src/measure/levels/seen-levels.js';
import type {LinearModel} from '../../src/measure/models/linear-model.js';
import {PERCEPTION} from '../../src/measure/perception-data.js';
import {trunkAt} from '../../src/measure/levels/trunk-at.js';
import {drawing, STATURE_CM, traceOf} from './drawn-person.js';

/** More features than any view has. */
const FEATURES = 200;
const all = (value: number): number[] => Array.from({length: FEATURES}, () => value);
/** A model that always answers the same. */
const constant = (outputs: readonly number[]): LinearModel => ({
  mean: all(0),
  scale: all(1),
  intercept: outputs,
  weights: outputs.map(() => all(0)),
});
const setOf = (outputs: readonly number[]): LevelModelSet => ({
  both: {front: constant(outputs), side: constant(outputs)},
  frontAlone: constant(outputs),
});

describe('levels', () => {
  const figure = drawing();
  const trace = traceOf(figure);
  const levels = [
    {rowPx: 240, pxPerCm: 4.1},
    {rowPx: 300.5, pxPerCm: 4.05},
    {rowPx: 365, pxPerCm: 3.98},
  ];
  const targets = levelTargets(trace, levels, STATURE_CM);
  const models: LevelModels = {plain: setOf(targets), withPitch: setOf(targets.map(t => t + 0.01))};

  it('readLevels is the inverse of levelTargets', () => {
    readLevels(models, trace, null, STATURE_CM).forEach((level, i) => {
      expect(level.rowPx).to.be.closeTo(levels[i]?.rowPx ?? NaN, 1e-9);
      expect(level.pxPerCm).to.be.closeTo(levels[i]?.pxPerCm ?? NaN, 1e-9);
    });
  });

  it('readLevels gives half the scale for twice the stature', () => {
    const [bust] = readLevels(models, trace, null, 2 * STATURE_CM);
    expect(bust?.pxPerCm).to.be.closeTo(4.1 / 2, 1e-9);
  });

  it('readLevels uses the pitch only if it is known for every view', () => {
    const row = (camera: Parameters<typeof readLevels>[4], other: number[] | null): number =>
      readLevels(models, trace, other, STATURE_CM, camera)[0]?.rowPx ?? NaN;
    const shifted = 240 + 0.01 * rulerOf(trace).lengthPx;
    expect(row({front: {pitchDeg: 2}}, null)).to.be.closeTo(shifted, 1e-9);
    const other = levelFeatures(traceOf(drawing({view: 'side'})));
    expect(row({front: {pitchDeg: 2}}, other)).to.be.closeTo(240, 1e-9);
    expect(row({front: {pitchDeg: 2}, side: {pitchDeg: -1}}, other)).to.be.closeTo(shifted, 1e-9);
    for (const pitchDeg of [NaN, Infinity]) expect(row({front: {pitchDeg}}, null)).to.be.closeTo(240, 1e-9);
  });

  it('readLevels finds bust, waist and hip in order between the shoulders and the crotch of a drawn person', () => {
    const side = traceOf(drawing({view: 'side'}));
    const [bust, waist, hip] = readLevels(PERCEPTION.levels, trace, levelFeatures(side), STATURE_CM);
    const heightCm = (rowPx = NaN): number => (rowPx - figure.topPx) / figure.pxPerCm;
    expect(heightCm(bust?.rowPx)).to.be.within(38, 55);
    expect(heightCm(waist?.rowPx)).to.be.within(heightCm(bust?.rowPx) + 8, 75);
    expect(heightCm(hip?.rowPx)).to.be.within(heightCm(waist?.rowPx) + 8, 92);
    for (const level of [bust, waist, hip]) expect(level?.pxPerCm).to.be.closeTo(figure.pxPerCm, 0.5);
  });

  for (const view of ['front', 'side'] as const)
    it(`seenLevels puts bust, waist and hip in order on the trunk of a ${view} picture alone`, () => {
      const own = traceOf(drawing({view}));
      const seen = seenLevels(PERCEPTION.levels, own);
      const heightsCm = seen.map(({rowPx}) => (rowPx - figure.topPx) / figure.pxPerCm);
      expect(heightsCm).to.have.length(3);
      expect(heightsCm).to.deep.equal([...heightsCm].sort((a, b) => a - b));
      expect(heightsCm[0]).to.be.within(38, 55);
      expect(heightsCm[2]).to.be.within(70, 92);
      for (const {leftPx, rightPx, rowPx} of seen)
        expect(rightPx - leftPx).to.be.closeTo(trunkAt(own, rowPx).widthPx, 1e-9);
    });

  it('perspectiveSquares are those of six heights of each view about their means', () => {
    const side = levelFeatures(traceOf(drawing({view: 'side'})));
    const views = [levelFeatures(trace), side];
    const mean = views.flat().map(value => value - 0.5);
    expect(perspectiveSquares(views, views.flat())).to.deep.equal(Array<number>(12).fill(0));
    perspectiveSquares(views, mean).forEach(square => expect(square).to.be.closeTo(0.25, 1e-12));
    const crown = views.flat().map((value, i) => (i === 0 ? value - 3 : value));
    expect(perspectiveSquares(views, crown)[0]).to.be.closeTo(9, 1e-12);
    expect(perspectiveSquares([side], side)).to.have.length(6);
  });

  it('levelFeatures do not depend on the size or the place of the person in the picture', () => {
    const small = traceOf(drawing({pxPerCm: 2, axisPx: 120, topPx: 30, widthPx: 270, heightPx: 400}));
    levelFeatures(small).forEach((value, i) =>
      expect(value).to.be.closeTo(levelFeatures(trace)[i] ?? NaN, 0.02),
    );
  });

  it('levelFeatures are finite for landmarks that all have the same column', () => {
    const points = trace.keypoints.map(point => ({...point, xPx: 200}));
    expect(levelFeatures({...trace, keypoints: points}).every(Number.isFinite)).to.equal(true);
  });
});
