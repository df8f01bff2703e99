import type {QualityNote} from '../core/domain.js';
import {fail, ok, type Result} from '../core/errors.js';
import {armLikelihood} from './arm-likelihood.js';
import {checkView} from './check-view.js';
import {shippedEdgeNet, type EdgeNet} from './edge-net.js';
import {facingOf} from './level-features.js';
import {limbWidthsOf} from './limb-widths.js';
import {COVERED_NAPE, napeShareOf} from './nape.js';
import {meanKeypoints, meanMask} from './mean-passes.js';
import {gridReader} from './part-grid.js';
import type {PartGrid, PerceivedView} from './perceived-view.js';
import {isLowLight, type Pixels} from './picture-light.js';
import {secondLook, stripSources} from './second-look.js';
import {verticalExtent} from './soft-edges.js';
import {traceRows, traceTrunk, type Clues, type SecondLook} from './trunk-edges.js';
import type {ViewTrace} from './view-trace.js';

/**
 * From what the models say of a picture to outlines and landmarks.
 *
 * @param pixels the picture itself, for its light; may be missing
 * @returns `body-not-found`, `body-cropped`, `several-people` or `wrong-pose` when it cannot be measured
 */
export function traceView(
  perceived: PerceivedView,
  pixels?: Pixels,
  net: EdgeNet = shippedEdgeNet(),
): Result<ViewTrace> {
  const {view, widthPx, heightPx} = perceived;
  const keypoints = meanKeypoints(perceived);
  const mean = meanMask(perceived);
  const extent = verticalExtent(mean);
  const checked = checkView(perceived, keypoints, mean, extent);
  if (!checked.ok) return checked;

  const rows = traceRows(keypoints);
  const armAt = armLikelihood(perceived.parts, keypoints, rows.torsoPx);
  const passes = {mean, own: perceived.mask, mirrored: perceived.mirroredMask};
  // In a front view the gap between arm and trunk would pass for a remnant of the body.
  const personAt = view === 'side' ? secondOpinion(perceived.parts) : () => NaN;
  const napeShare = view === 'side' ? napeShareOf(mean, keypoints, rows.torsoPx) : 0;
  const edges = traceTrunk(passes, keypoints, rows, {armAt, personAt, second: secondLooks()});
  if (edges === null || extent === null)
    return fail('body-not-found', 'the outline cannot be followed', {view});
  const notes: QualityNote[] = pixels !== undefined && isLowLight(pixels, mean) ? ['low-light'] : [];
  return ok({
    view,
    widthPx,
    heightPx,
    keypoints,
    ...extent,
    torsoPx: rows.torsoPx,
    firstRowPx: rows.firstRowPx,
    rowStepPx: rows.rowStepPx,
    napeShare,
    limbs: view === 'front' ? limbWidthsOf(mean, keypoints) : null,
    ...edges,
    notes,
  });

  /** At chest and belly of a side view, and at the back where hair falls over it. */
  function secondLooks(): Clues['second'] {
    if (view === 'front' || pixels?.width !== widthPx || pixels.height !== heightPx) return null;
    const sources = stripSources(perceived, pixels, mean, armAt);
    const chest: SecondLook = {revise: secondLook(net, sources, 'chest'), counts: 'in-doubt'};
    const hair: SecondLook = {revise: secondLook(net, sources, 'back'), counts: 'under-hair'};
    const back = napeShare > COVERED_NAPE ? hair : null;
    return facingOf({keypoints}) === 1 ? {'1': chest, '-1': back} : {'-1': chest, '1': back};
  }
}

/** BodyPix on how likely a pixel shows a person; NaN everywhere without it. */
function secondOpinion(parts: PartGrid | null): (xPx: number, yPx: number) => number {
  return parts === null ? () => NaN : gridReader(parts, parts.person);
}
