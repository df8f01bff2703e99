import {armLikelihood} from './arm-likelihood.js';
import {backStrip, ROW_STRIDE, stripFeatures, type StripSources} from './back-strip.js';
import type {DenseNet} from './dense-net.js';
import {facingOf} from './level-features.js';
import {gridReader} from './part-grid.js';
import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Pixels} from './picture-light.js';
import type {Clues, EdgeReviser} from './trunk-edges.js';
import type {Keypoint} from './view-trace.js';

/** Outputs of the net are in this share of the trunk's length: about a centimetre. */
export const OUTPUT_SHARE = 0.02;
/** An edge moves no further; the strip shows no more. In outputs. */
const LARGEST = {inwards: 10, outwards: 3};

/**
 * Where the back is under hair. A pose model outlines hair as part of the person; a person looking at the picture
 * sees where hair ends and clothes or skin begin. A small network sees it too: trained on rendered people by
 * `calibration/fit-back-edge.mjs`, whose report says what it is worth.
 *
 * @param net features of one row in; out come how far outside of the traced edge the body's edge lies, and the log
 *   of that value's error, both in `OUTPUT_SHARE`
 */
export function backReviser(
  net: DenseNet,
  {sources, outwards}: BackSources,
  napeShare: number,
): NonNullable<Clues['revise']> {
  const revise: EdgeReviser = (edgePx, rows) => {
    const strip = backStrip(sources, edgePx, rows, outwards);
    const read = Array.from({length: strip.rows}, (_, row) => {
      const [shift = 0, logError = 0] = net(stripFeatures(strip, row, napeShare));
      return {
        shift: Math.min(LARGEST.outwards, Math.max(-LARGEST.inwards, shift)),
        error: Math.exp(logError),
      };
    });
    return edgePx.map((edge, i) => {
      const at = Math.min(read.length - 1, i / ROW_STRIDE);
      const [above, below] = [read[Math.floor(at)], read[Math.ceil(at)]];
      const share = at - Math.floor(at);
      const mix = (key: 'shift' | 'error'): number =>
        (above?.[key] ?? 0) * (1 - share) + (below?.[key] ?? 0) * share;
      return {
        xPx: edge + outwards * mix('shift') * OUTPUT_SHARE * rows.torsoPx,
        errorPx: mix('error') * OUTPUT_SHARE * rows.torsoPx,
      };
    });
  };
  return outwards === 1 ? {'1': revise} : {'-1': revise};
}

export interface BackSources {
  readonly sources: StripSources;
  /** Direction of the back in the picture. */
  readonly outwards: -1 | 1;
}

/** What a strip along the back of a side view is read from. */
export function stripSources(
  {parts}: PerceivedView,
  pixels: Pixels,
  known: {readonly mask: SoftMask; readonly keypoints: readonly Keypoint[]; readonly torsoPx: number},
): BackSources {
  const {mask, keypoints, torsoPx} = known;
  const outwards = facingOf(known) === 1 ? -1 : 1;
  return {
    outwards,
    sources: {
      pixels,
      mask,
      personAt: parts && gridReader(parts, parts.person),
      armAt: armLikelihood(parts, keypoints, torsoPx),
    },
  };
}
