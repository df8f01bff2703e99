import {expect} from '@open-wc/testing';
import {limbsOf} from '../../src/guidance/body-outline.js';
import {LANDMARK} from '../../src/measure/pictures/landmarks.js';
import {FRONT_POINTS, keypointsOf, movedBy} from '../support/poses.js';

const ALL = keypointsOf(FRONT_POINTS);

describe('the outline of a live pose', () => {
  it('limbsOf gives a head, a neck, a trunk, and the parts of both arms, legs and feet', () => {
    expect(limbsOf(ALL)).to.have.length(3 + 2 * 5);
    expect(limbsOf(ALL).filter(({isFilled}) => isFilled)).to.have.length(1);
  });

  it('limbsOf grows with the person', () => {
    const [small, large] = [1, 1.5].map(scale => limbsOf(keypointsOf(movedBy(FRONT_POINTS, 0, 0, scale))));
    for (const [index, {widthPx}] of (small ?? []).entries())
      expect((large?.[index]?.widthPx ?? 0) / widthPx).to.be.closeTo(1.5, 1e-9);
  });

  it('limbsOf leaves out limbs that are not seen', () => {
    const hidden = ALL.map((point, index) =>
      index === LANDMARK.leftWrist ? {...point, visibility01: 0.1} : point,
    );
    expect(limbsOf(hidden)).to.have.length(limbsOf(ALL).length - 1);
  });
});
