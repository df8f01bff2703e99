import {readTruth, readPerceived} from '../perceived-cache.mjs';
import {trueLevels, trueWidths} from '../perception/camera.mjs';
import {readBodyMask, readDrawnMask, readPixels} from '../pictures.mjs';

/** A true edge further away than this share of the trunk's length is not an edge of the trunk. */
const FURTHEST = 0.2;
/** Where an arm is more likely than this, the silhouette shows no edge to learn from. */
const ARM = 0.3;
const FIRST_ROW = 3;
const SEARCH = 0.25;
const PROBE = 0.03;
/** The number of sampled channels. The training adds the other channels, which follow from the place of each point. */
export const SAMPLED = 6;

/**
 * Reads the strips along both edges of one side view, traced without a net, and the true edges. Where no arm covers it, the
 * silhouette gives the true edge: the silhouette of the bare body under close-fitting clothes, and the silhouette of everything in
 * other clothes. The latter includes the hair, so it gives no edge of the back. At bust, waist and hip the true depth gives one
 * edge from the other.
 *
 * @param id the picture
 * @param owner the person whose body it shows
 * @returns null when the picture is refused. Otherwise per edge its `kind`; `maps` (`edgeStrip`); `values`, the sampled maps at
 *   every half column (channels × rows × 2 columns); `seen`, per row the distance of the edge outwards in shares of the trunk, or
 *   null; and `told`, per level `row` and `share`, or null
 */
export async function readStrips(id, owner = id) {
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const {edgeStrip, ROW_STRIDE, COLUMN_SHARE} = await import('../../dist/esm/measure/edges/edge-strip.js');
  const {armLikelihood} = await import('../../dist/esm/measure/pictures/arm-likelihood.js');
  const {facingOf} = await import('../../dist/esm/measure/levels/level-features.js');
  const {stripSources} = await import('../../dist/esm/measure/edges/second-look.js');
  const {edgeFrom} = await import('../../dist/esm/measure/pictures/soft-edges.js');
  const {trunkAxis, traceRows} = await import('../../dist/esm/measure/edges/trace-rows.js');
  const {meanMask} = await import('../../dist/esm/measure/pictures/mean-passes.js');
  const perceived = readPerceived(id, 'side');
  const traced = traceView(perceived);
  if (!traced.ok) return null;
  const {keypoints} = traced.value;
  const rows = traceRows(keypoints);
  const {torsoPx} = rows;
  const armAt = armLikelihood(perceived.parts, keypoints, torsoPx);
  const sources = stripSources(perceived, readPixels(id, 'side'), meanMask(perceived), armAt);
  const truth = readTruth(owner);
  const isTight = truth.clothing === 'tight';
  const outline = isTight ? readBodyMask(owner, 'side') : readDrawnMask(owner, 'side');
  const axisAt = trunkAxis(keypoints);
  const depthsCm = trueWidths(truth).slice(3);
  /** The end of the silhouette; NaN behind an arm. */
  const edgeAt = (yPx, outwards) => {
    const xPx = edgeFrom(outline, axisAt(yPx), yPx, outwards, SEARCH * torsoPx);
    return armAt(xPx - outwards * PROBE * torsoPx, yPx) > ARM ? NaN : xPx;
  };
  const knownShare = share => (Number.isFinite(share) && Math.abs(share) < FURTHEST ? share : null);

  const edges = ['chest', 'back'].map(kind => {
    const outwards = facingOf({keypoints}) * (kind === 'chest' ? 1 : -1);
    const edgePx = (outwards === 1 ? traced.value.right : traced.value.left).xPx;
    const shareAt = (xPx, row) => (outwards * (xPx - edgePx[row])) / torsoPx;
    const half = [0, 0.5].map(columns =>
      edgeStrip(
        sources,
        edgePx.map(xPx => xPx + outwards * columns * COLUMN_SHARE * torsoPx),
        rows,
        outwards,
        kind,
      ),
    );
    const seen = Array.from({length: half[0].rows}, (_, row) => {
      const yPx = rows.firstRowPx + row * ROW_STRIDE * rows.rowStepPx;
      return row < FIRST_ROW ? null : knownShare(shareAt(edgeAt(yPx, outwards), row * ROW_STRIDE));
    });
    const told = trueLevels(truth, 'side').map(({rowPx, pxPerCm}, level) => {
      const row = Math.round((rowPx - rows.firstRowPx) / rows.rowStepPx);
      const share = knownShare(shareAt(edgeAt(rowPx, -outwards) + outwards * depthsCm[level] * pxPerCm, row));
      return share === null || !isTight ? null : {row: Math.round(row / ROW_STRIDE), share};
    });
    return {kind, values: interleave(half), maps: half[0], seen, told};
  });
  return isTight ? edges : edges.filter(({kind}) => kind !== 'back');
}

function interleave([first, second]) {
  const {rows, columns} = first;
  const seen = SAMPLED * rows * columns;
  const values = new Float32Array(2 * seen);
  for (let i = 0; i < seen; i++) [values[2 * i], values[2 * i + 1]] = [first.values[i], second.values[i]];
  return values;
}
