import {readTruth, readPerceived} from '../perceived-cache.mjs';
import {trueLevels, trueWidths} from '../perception/camera.mjs';
import {readBodyMask, readDrawnMask, readPixels} from '../pictures.mjs';

/** A true edge further off than this, in shares of the trunk's length, is no edge of the trunk. */
const FURTHEST = 0.2;
/** Where an arm hides it, there is no edge to learn from the silhouette. */
const ARM = 0.3;
const FIRST_ROW = 3;
const SEARCH = 0.25;
const PROBE = 0.03;
/** Channels that are sampled; the others are known of each point and added in the training. */
export const SAMPLED = 6;

/**
 * The strips along both edges of one side view, traced without a net, and where the true edges lie. The silhouette tells
 * them where no arm is before it: that of the bare body, or in clothes that do not fit closely that of everything, but not
 * at the back (where it has the hair). At bust, waist and hip the true depth tells one edge from the other.
 *
 * @param id the picture
 * @param owner whose body it shows
 * @returns null when the picture is refused; else per edge its `kind`, `maps` (`edgeStrip`), the sampled maps at every half column
 *   `values` (channels × rows × 2 columns), `seen` (per row the edge's distance outwards in shares of the trunk, or null),
 *   and `told` (`row`, `share` per level, or null)
 */
export async function readStrips(id, owner = id) {
  const {traceView} = await import('../../dist/esm/measure/trace-view.js');
  const {edgeStrip, ROW_STRIDE, COLUMN_SHARE} = await import('../../dist/esm/measure/edge-strip.js');
  const {armLikelihood} = await import('../../dist/esm/measure/arm-likelihood.js');
  const {facingOf} = await import('../../dist/esm/measure/level-features.js');
  const {stripSources} = await import('../../dist/esm/measure/second-look.js');
  const {edgeFrom} = await import('../../dist/esm/measure/soft-edges.js');
  const {trunkAxis, traceRows} = await import('../../dist/esm/measure/trace-rows.js');
  const {meanMask} = await import('../../dist/esm/measure/mean-passes.js');
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
  /** Where the silhouette ends; NaN behind an arm. */
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
