import {at} from '../../core/at.js';
import type {ArmLikelihood} from '../pictures/arm-likelihood.js';
import type {EdgeNet} from './edge-net.js';
import {edgeStrip, ROW_STRIDE, type EdgeKind, type StripSources} from './edge-strip.js';
import type {PerceivedView, SoftMask} from '../pictures/perceived-view.js';
import type {Pixels} from '../pictures/picture-light.js';
import {personReader} from '../pictures/read-grid.js';
import type {EdgeReviser} from './revise-edge.js';

/**
 * Looks at an edge of a side view a second time, in the picture itself. The pose model outlines hair as part of the
 * person and loses a belly in front of a curtain of the same colour, although the body's edge is visible in the
 * picture. A small network sees it. `calibration/fit-edge-net.mjs` trains it on rendered people and reports its worth.
 */
export function secondLook(net: EdgeNet, sources: StripSources, kind: EdgeKind): EdgeReviser {
  return (edgePx, rows, outwards) => {
    const read = net(edgeStrip(sources, edgePx, rows, outwards, kind));
    return edgePx.map((edge, i) => {
      const row = Math.min(read.length - 1, i / ROW_STRIDE);
      const [above, below] = [at(read, Math.floor(row)), at(read, Math.ceil(row))];
      const share = row - Math.floor(row);
      const mix = (key: 'shift' | 'error'): number =>
        (above[key] * (1 - share) + below[key] * share) * rows.torsoPx;
      return {xPx: edge + outwards * mix('shift'), errorPx: mix('error')};
    });
  };
}

/** Gathers everything from which the strips along the edges of one view are read. */
export const stripSources = (
  {parts}: PerceivedView,
  pixels: Pixels,
  mask: SoftMask,
  armAt: ArmLikelihood,
): StripSources => ({pixels, mask, personAt: personReader(parts), armAt});
