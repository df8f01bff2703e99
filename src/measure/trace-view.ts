import type {QualityNote} from '../core/domain.js';
import {fail, ok, type Result} from '../core/errors.js';
import {armLikelihood} from './pictures/arm-likelihood.js';
import {hideArmsTheTrunk} from './check-stance.js';
import {checkView, failPose} from './check-view.js';
import {shippedEdgeNet, type EdgeNet} from './edges/edge-net.js';
import type {StripSources} from './edges/edge-strip.js';
import {facingOf} from './levels/level-features.js';
import {limbWidthsOf} from './pictures/limb-widths.js';
import {COVERED_NAPE, napeShareOf} from './levels/nape.js';
import {meanKeypoints, meanMask} from './pictures/mean-passes.js';
import type {PerceivedView} from './pictures/perceived-view.js';
import {isLowLight, type Pixels} from './pictures/picture-light.js';
import {personReader} from './pictures/read-grid.js';
import type {SecondLook} from './edges/revise-edge.js';
import {secondLook, stripSources} from './edges/second-look.js';
import {stanceOf} from './pictures/stance.js';
import {traceRows} from './edges/trace-rows.js';
import {traceTrunk, type Clues} from './edges/trunk-edges.js';
import type {ViewTrace} from './edges/view-trace.js';

/**
 * Traces the outline of the trunk in one picture, from the answers of the models.
 *
 * @param pixels the picture itself. Without it, or in another size, nothing is said of its light and no edge gets a
 *   second look.
 * @param net the network of the second look; a fold of the cross-validation passes one that has not seen the person
 * @returns `body-not-found`, `body-cropped`, `several-people` or `wrong-pose` if the picture cannot be measured
 */
export function traceView(
  perceived: PerceivedView,
  pixels?: Pixels,
  net: EdgeNet = shippedEdgeNet(),
): Result<ViewTrace> {
  const {view, widthPx, heightPx} = perceived;
  const keypoints = meanKeypoints(perceived);
  const mean = meanMask(perceived);
  const checked = checkView(perceived, keypoints, mean);
  if (!checked.ok) return checked;

  const rows = traceRows(keypoints);
  const armAt = armLikelihood(perceived.parts, keypoints, rows.torsoPx);
  const passes = {own: perceived.mask, mirrored: perceived.mirroredMask, mean};
  // Not in a front view: there, the person whom BodyPix sees beyond the trunk's edge is an arm, not lost trunk.
  const personAt = view === 'side' ? personReader(perceived.parts) : null;
  const napeShare = view === 'side' ? napeShareOf(mean, keypoints, rows.torsoPx) : 0;
  const isSamePicture = pixels?.width === widthPx && pixels.height === heightPx;
  const secondLooks: Clues['secondLooks'] =
    view === 'side' && isSamePicture
      ? sideLooks(net, stripSources(perceived, pixels, mean, armAt), facingOf({keypoints}), napeShare)
      : {left: null, right: null};
  const edges = traceTrunk(passes, keypoints, rows, {armAt, personAt, secondLooks});
  if (edges === null) return fail('body-not-found', 'the outline cannot be followed', {view});
  if (view === 'front' && hideArmsTheTrunk(edges.left, edges.right, stanceOf(keypoints)))
    return failPose('arms-at-body', view);
  const notes: QualityNote[] = pixels !== undefined && isLowLight(pixels, mean) ? ['low-light'] : [];
  return ok({
    view,
    widthPx,
    heightPx,
    keypoints,
    ...checked.value,
    torsoPx: rows.torsoPx,
    firstRowPx: rows.firstRowPx,
    rowStepPx: rows.rowStepPx,
    napeShare,
    limbs: view === 'front' ? limbWidthsOf(mean, keypoints) : null,
    ...edges,
    notes,
  });
}

/** A side view gets a second look at chest and belly, and at the back if hair falls over it. */
function sideLooks(
  net: EdgeNet,
  sources: StripSources,
  facing: 1 | -1,
  napeShare: number,
): Clues['secondLooks'] {
  const chest: SecondLook = {revise: secondLook(net, sources, 'chest'), counts: 'in-doubt'};
  const hair: SecondLook = {revise: secondLook(net, sources, 'back'), counts: 'under-hair'};
  const back = napeShare > COVERED_NAPE ? hair : null;
  return facing === 1 ? {left: back, right: chest} : {left: chest, right: back};
}
