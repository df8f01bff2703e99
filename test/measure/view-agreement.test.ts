import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {estimateUnderClothes} from '../../src/measure/clothing.js';
import type {PerceivedWidths} from '../../src/measure/perceive-widths.js';
import {widenIfViewsDiffer} from '../../src/measure/view-agreement.js';
import {perceived, SHOPPER, wide} from './made-perception.js';

/** Seen from the side: a person of the usual build for the front view of 30 cm, or one who is far too thick for it. */
const [same, another] = [21, 40].map(depthCm => perceived({side: [wide(depthCm, {view: 'side'})]}));
const widened = (widths: PerceivedWidths) => {
  const body = estimateUnderClothes(SHOPPER, widths);
  return {before: body, ...widenIfViewsDiffer(body, SHOPPER, widths)};
};

describe('widenIfViewsDiffer', () => {
  it('widenIfViewsDiffer leaves the girths of views that agree as they are', () => {
    if (same === undefined) throw new Error('no widths');
    const {before, body, doViewsDiffer} = widened(same);
    expect(doViewsDiffer).to.equal(false);
    expect(body).to.equal(before);
  });

  it('widenIfViewsDiffer lets the bands reach the girths of each view if the views show two builds', () => {
    if (another === undefined) throw new Error('no widths');
    const {before, body, doViewsDiffer} = widened(another);
    expect(doViewsDiffer).to.equal(true);
    expect(body.meanCm).to.deep.equal(before.meanCm);
    const sdCm = (girth: number): number => Math.sqrt(at(at(body.covarianceCm2, girth), girth));
    const sdBeforeCm = (girth: number): number => Math.sqrt(at(at(before.covarianceCm2, girth), girth));
    expect(sdCm(1)).to.be.above(2 * sdBeforeCm(1));
    for (const i of [0, 1, 2])
      for (const j of [0, 1, 2])
        expect(at(at(body.covarianceCm2, i), j)).to.be.closeTo(at(at(body.covarianceCm2, j), i), 1e-9);
  });

  it('widenIfViewsDiffer leaves the girths of a front view alone as they are', () => {
    const {before, body, doViewsDiffer} = widened(perceived({side: []}));
    expect(doViewsDiffer).to.equal(false);
    expect(body).to.equal(before);
  });
});
