import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {edgeFolds} from '../../src/measure/levels/edge-folds.js';
import {AXIS_PX, madeTrace, TORSO_PX} from './made-trace.js';

/** What `edgeFolds` gives for edges that bend by a share of the torso's length. */
const bent = (share: number): number => Math.log(1e-4 + share);

describe('edgeFolds', () => {
  it('edgeFolds gives straight edges the least bend and the trust in them, in each third', () => {
    const folds = edgeFolds(madeTrace({leftPx: yPx => 300 - 0.2 * yPx, trust01: [1, 0.5]}));
    expect(folds).to.have.length(6);
    for (const part of [0, 1, 2]) {
      expect(at(folds, 2 * part)).to.be.closeTo(bent(0), 1e-9);
      expect(at(folds, 2 * part + 1)).to.be.closeTo(0.75, 1e-12);
    }
  });

  it('edgeFolds measures the bend of a parabola over 4 % of the torso, as the mean log of both edges', () => {
    const perPx = 0.001;
    const trace = madeTrace({leftPx: yPx => AXIS_PX - perPx * yPx ** 2});
    const reachPx = Math.round((0.04 * TORSO_PX) / trace.rowStepPx) * trace.rowStepPx;
    const expected = (bent((2 * perPx * reachPx ** 2) / TORSO_PX) + bent(0)) / 2;
    for (const part of [0, 1, 2]) expect(at(edgeFolds(trace), 2 * part)).to.be.closeTo(expected, 1e-9);
  });

  it('edgeFolds finds a fold in the third where it is, and in no other', () => {
    const smooth = madeTrace();
    const rowOf = (i: number): number => smooth.firstRowPx + i * smooth.rowStepPx;
    const middlePx = rowOf(Math.floor(smooth.left.xPx.length / 2));
    const folded = madeTrace({rightPx: yPx => AXIS_PX + 60 + (Math.abs(yPx - middlePx) < 3 ? 5 : 0)});
    const [upper, middle, lower] = [0, 1, 2].map(part => at(edgeFolds(folded), 2 * part));
    expect([upper, lower]).to.deep.equal([bent(0), bent(0)]);
    expect(middle).to.be.above(bent(0) + 1);
  });
});
