import {expect} from '@open-wc/testing';
import {armLikelihood} from '../../src/measure/pictures/arm-likelihood.js';
import {gridReader} from '../../src/measure/pictures/read-grid.js';
import type {PartGrid} from '../../src/measure/pictures/perceived-view.js';
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

  for (const [bone, radius] of [
    ['an upper arm', 0.1],
    ['a forearm', 0.08],
    ['a hand', 0.12],
  ] as const)
    it(`armLikelihood falls from 1 at half of ${radius} trunks beside ${bone} to 0 at one and a half`, () => {
      const at = armLikelihood(null, keypoints, TORSO_PX);
      // A quarter turn from the bone, away from the body.
      const [from, to] = bone === 'an upper arm' ? [18, 36] : bone === 'a forearm' ? [36, 49] : [49, 53];
      const [top, bottom] = bone === 'an upper arm' ? [32, 58] : bone === 'a forearm' ? [58, 80] : [80, 88];
      const length = Math.hypot(to - from, bottom - top);
      const beside = (awayPx: number, side: 1 | -1): number => {
        const x = (from + to) / 2 + (awayPx / 4) * ((bottom - top) / length);
        const y = (top + bottom) / 2 - (awayPx / 4) * ((to - from) / length);
        return at(figure.axisPx + side * x * 4, figure.topPx + y * 4);
      };
      for (const side of [1, -1] as const) {
        expect(beside(0.49 * radius * TORSO_PX, side)).to.equal(1);
        expect(beside(radius * TORSO_PX, side)).to.be.closeTo(0.5, 0.01);
        expect(beside(1.25 * radius * TORSO_PX, side)).to.be.closeTo(0.25, 0.01);
        expect(beside(1.51 * radius * TORSO_PX, side)).to.equal(0);
      }
    });

  it('armLikelihood believes the parts 1.6 times as far from the bones as the landmarks alone', () => {
    const forearm = (parts: PartGrid | null, radii: number): number =>
      armLikelihood(
        parts,
        keypoints,
        TORSO_PX,
      )(figure.axisPx + 42.5 * 4 + radii * 0.08 * TORSO_PX, figure.topPx + 69 * 4);
    // At this angle a step to the side is 0.86 of a step from the bone.
    const slant = 22 / Math.hypot(22, 13);
    expect(forearm(null, 1 / slant)).to.be.closeTo(0.5, 0.01);
    expect(forearm(grid(1), 1.6 / slant)).to.be.closeTo(0.5, 0.01);
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
