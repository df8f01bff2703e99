import {readBodyMask, readPixels} from '../pictures.mjs';
import {readPerceived} from '../perceived-cache.mjs';

/** Columns by which training strips lie off the traced edge, so that the net learns to find edges anywhere. */
export const SHIFTS = [-5, -3, -2, -1, 0, 0, 1, 2];
/** A true edge further off is no edge of the back. */
const FURTHEST_SHARE = 0.2;
/** Where an arm hides the back, there is no edge to learn. */
const ARM = 0.3;
const FIRST_ROW = 3;
const SEARCH = 0.25;

/**
 * Strips along the back of one side view, traced without a net, and where the bare body's edge lies.
 * @param id the picture
 * @param back whose body it shows
 * @returns null when the picture is refused; else per shift a `BackStrip`, and per row the distance in `OUTPUT_SHARE`
 */
export async function readStrips(id, back = id) {
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const {backStrip, COLUMN_SHARE, ROW_STRIDE} = await import('../../dist/esm/measure/back-strip.js');
  const {OUTPUT_SHARE, stripSources} = await import('../../dist/esm/measure/back-edge.js');
  const {edgeFrom} = await import('../../dist/esm/measure/soft-edges.js');
  const {trunkAxis, traceRows} = await import('../../dist/esm/measure/trunk-edges.js');
  const {meanMask} = await import('../../dist/esm/measure/mean-passes.js');
  const perceived = readPerceived(id, 'side');
  const traced = traceView(perceived);
  if (!traced.ok) return null;
  const {keypoints, left, right, napeShare} = traced.value;
  const rows = traceRows(keypoints);
  const known = {...traced.value, mask: meanMask(perceived)};
  const {sources, outwards} = stripSources(perceived, readPixels(id, 'side'), known);
  const edge = (outwards === 1 ? right : left).xPx;
  const body = readBodyMask(back, 'side');
  const axisAt = trunkAxis(keypoints);
  const strips = SHIFTS.map(shift => backStrip(sources, edge, rows, outwards, shift));
  const targets = Array.from({length: strips[0].rows}, (_, row) => {
    const yPx = rows.firstRowPx + row * ROW_STRIDE * rows.rowStepPx;
    const truePx = edgeFrom(body, axisAt(yPx), yPx, outwards, SEARCH * rows.torsoPx);
    const share = (outwards * (truePx - edge[row * ROW_STRIDE])) / rows.torsoPx;
    const isArm = sources.armAt(truePx - outwards * 0.03 * rows.torsoPx, yPx) > ARM;
    const isKnown = row >= FIRST_ROW && Number.isFinite(share) && Math.abs(share) < FURTHEST_SHARE && !isArm;
    return isKnown ? share / OUTPUT_SHARE : null;
  });
  const columnOutputs = COLUMN_SHARE / OUTPUT_SHARE;
  return {id, strips, targets, napeShare, columnOutputs};
}
