import type {ArmLikelihood} from './arm-likelihood.js';
import type {EdgeNet} from './edge-net.js';
import {edgeStrip, ROW_STRIDE, type EdgeKind, type StripSources} from './edge-strip.js';
import {gridReader} from './part-grid.js';
import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Pixels} from './picture-light.js';
import type {EdgeReviser} from './trunk-edges.js';

/**
 * A second look at an edge of a side view, at the picture itself: a pose model outlines hair as part of the person, or
 * leaves out a belly before a curtain of its colour, where whoever looks at the picture sees the body's edge. So does a
 * small network, trained on rendered people by `calibration/fit-edge-net.mjs`, whose report says what it is worth.
 */
export function secondLook(net: EdgeNet, sources: StripSources, kind: EdgeKind): EdgeReviser {
  return (edgePx, rows, outwards) => {
    const read = net(edgeStrip(sources, edgePx, rows, outwards, kind));
    return edgePx.map((edge, i) => {
      const at = Math.min(read.length - 1, i / ROW_STRIDE);
      const [above, below] = [read[Math.floor(at)], read[Math.ceil(at)]];
      const share = at - Math.floor(at);
      const mix = (key: 'shift' | 'error'): number =>
        ((above?.[key] ?? NaN) * (1 - share) + (below?.[key] ?? NaN) * share) * rows.torsoPx;
      return {xPx: edge + outwards * mix('shift'), errorPx: mix('error')};
    });
  };
}

/** What strips along the edges of a view are read from. */
export const stripSources = (
  {parts}: PerceivedView,
  pixels: Pixels,
  mask: SoftMask,
  armAt: ArmLikelihood,
): StripSources => ({pixels, mask, personAt: parts && gridReader(parts, parts.person), armAt});
