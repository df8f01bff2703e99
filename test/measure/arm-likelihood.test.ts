import {expect} from '@open-wc/testing';
import {armLikelihood} from '../../src/measure/arm-likelihood.js';
import {gridReader} from '../../src/measure/read-grid.js';
import type {PartGrid} from '../../src/measure/perceived-view.js';
import {drawing, drawnKeypoints} from './drawn-person.js';

const TORSO_PX = 200;
const figure = drawing();
const keypoints = drawnKeypoints(figure);
/** The middle of the left forearm, and the navel. */
const FOREARM = {x: figure.axisPx + 42 * 4, y: figure.topPx + 69 * 4};
const NAVEL = {x: figure.axisPx, y: figure.topPx + 68 * 4};

const grid = (arms: number): PartGrid => ({
  columns: 27,
  rows: 40,
  pxPerColumn: 539 / 26,
  pxPerRow: 799 / 39,
  person: new Float32Array(27 * 40),
  arms: new Float32Array(27 * 40).fill(arms),
});

describe('arm likelihood', () => {
  it('armLikelihood finds the forearm and excludes the navel by landmarks alone', () => {
    const at = armLikelihood(null, keypoints, TORSO_PX);
    expect(at(FOREARM.x, FOREARM.y)).to.equal(1);
    expect(at(NAVEL.x, NAVEL.y)).to.equal(0);
  });

  it('armLikelihood believes the parts only near the landmarks', () => {
    const at = armLikelihood(grid(0.9), keypoints, TORSO_PX);
    expect(at(FOREARM.x, FOREARM.y)).to.be.closeTo(0.9, 1e-6);
    expect(at(NAVEL.x, NAVEL.y)).to.equal(0);
  });

  it('armLikelihood believes the landmarks only where the parts see an arm', () =>
    expect(armLikelihood(grid(0), keypoints, TORSO_PX)(FOREARM.x, FOREARM.y)).to.equal(0));
});

describe('a grid of probabilities', () => {
  const ramp: PartGrid = {...grid(0), arms: Float32Array.from({length: 27 * 40}, (_, i) => (i % 27) / 26)};

  it('gridReader interpolates between the cells', () =>
    expect(gridReader(ramp, ramp.arms)(539 / 4, 333)).to.be.closeTo(0.25, 1e-6));

  it('gridReader stays constant beyond the picture', () => {
    expect(gridReader(ramp, ramp.arms)(-100, -100)).to.equal(0);
    expect(gridReader(ramp, ramp.arms)(1e4, 1e4)).to.be.closeTo(1, 0.001);
  });
});
