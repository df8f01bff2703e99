import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {traceRows, trunkAxis} from '../../src/measure/edges/trace-rows.js';
import {trunkAt, trunkEdgesAt} from '../../src/measure/levels/trunk-at.js';
import {drawing, drawnKeypoints} from './drawn-person.js';
import {AXIS_PX, HIPS_PX, madeTrace, SHOULDERS_PX, TORSO_PX} from './made-trace.js';

const leaning = drawnKeypoints(drawing()).map(point => ({...point, xPx: point.xPx + 0.5 * point.yPx}));

describe('the rows of a trace', () => {
  it('traceRows lays 160 rows from the shoulders over 1.7 lengths of the trunk', () => {
    const rows = traceRows(drawnKeypoints(drawing()));
    expect(rows).to.deep.equal({
      firstRowPx: SHOULDERS_PX,
      rowStepPx: (1.7 * TORSO_PX) / 160,
      count: 160,
      torsoPx: TORSO_PX,
    });
  });

  it('traceRows takes the distance from shoulders to hips along a leaning trunk for its length', () =>
    expect(traceRows(leaning).torsoPx).to.be.closeTo(Math.hypot(200, 100), 1e-9));

  it('trunkAxis runs through the middles of shoulders and hips and goes on beyond them', () => {
    const axis = trunkAxis(leaning);
    for (const yPx of [100, SHOULDERS_PX, 250, HIPS_PX, 600])
      expect(axis(yPx), String(yPx)).to.be.closeTo(AXIS_PX + 0.5 * yPx, 1e-9);
  });
});

describe('the trunk at a row', () => {
  const trace = madeTrace({
    leftPx: yPx => 200 + 0.1 * yPx,
    rightPx: yPx => 400 - 0.2 * yPx,
    trust01: [0.5, 0.75],
    coverPx: [3, 4],
    arm01: [0, 0.5],
  });

  it('trunkEdgesAt interpolates between the traced rows', () => {
    for (const yPx of [SHOULDERS_PX, 170, 300.7, 400]) {
      const {leftPx, rightPx} = trunkEdgesAt(trace, yPx);
      expect(leftPx, String(yPx)).to.be.closeTo(200 + 0.1 * yPx, 1e-9);
      expect(rightPx, String(yPx)).to.be.closeTo(400 - 0.2 * yPx, 1e-9);
    }
  });

  it('trunkEdgesAt reads the first and the last traced row beyond them', () => {
    expect(trunkEdgesAt(trace, 0).leftPx).to.equal(at(trace.left.xPx, 0));
    expect(trunkEdgesAt(trace, 1000).leftPx).to.equal(at(trace.left.xPx, 159));
  });

  it('trunkAt gives the width, the trust in the worse edge and the cover of both', () => {
    const {widthPx, trust01, arm01, coverPx} = trunkAt(trace, 300);
    expect(widthPx).to.be.closeTo(200 - 0.3 * 300, 1e-9);
    expect(trust01).to.be.closeTo(0.5, 1e-12);
    expect(arm01).to.be.closeTo(0.5, 1e-12);
    expect(coverPx).to.be.closeTo(7, 1e-12);
  });
});
