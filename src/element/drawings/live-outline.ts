import {svg, type SVGTemplateResult} from 'lit';
import type {LivePose} from '../../flow/state.js';
import {limbsOf} from '../../guidance/body-outline.js';

/** Thickness of the drawn line, against the height of the picture; when all is well it is told not by colour alone. */
const LINE = {waiting: 0.006, good: 0.014} as const;

/**
 * The outline of whoever stands before the camera, drawn from the landmarks: it says "I see you", and turns to
 * the accent colour when all is well. In the frame's own pixels, so that it lies on the picture. What lies inside
 * of any part is masked out, so that the parts read as one.
 */
export function liveOutline(pose: LivePose, mirrored: boolean, isGood: boolean): SVGTemplateResult {
  const {keypoints, widthPx, heightPx} = pose;
  const line = isGood ? LINE.good : LINE.waiting;
  const limbs = limbsOf(keypoints).map(({points, widthPx: thicknessPx, isFilled}) => ({
    points: points.map(({xPx, yPx}) => `${xPx.toFixed(1)},${yPx.toFixed(1)}`).join(' '),
    thicknessPx,
    isFilled,
  }));
  const shapes = (grownPx: number, colour: string): readonly SVGTemplateResult[] =>
    limbs.map(
      ({points, thicknessPx, isFilled}) => svg`
        <polyline points=${points} fill=${isFilled ? colour : 'none'} stroke=${colour} stroke-width=${(thicknessPx + grownPx).toFixed(1)}></polyline>
      `,
    );
  return svg`
    <svg
      class="live-outline ${mirrored ? 'mirrored' : ''}" ?data-good=${isGood}
      viewBox="0 0 ${widthPx} ${heightPx}" aria-hidden="true" focusable="false"
    >
      <mask id="outside-live" maskUnits="userSpaceOnUse" x="0" y="0" width=${widthPx} height=${heightPx}>
        <rect width=${widthPx} height=${heightPx} fill="#fff"></rect>
        ${shapes(0, '#000')}
      </mask>
      <g mask="url(#outside-live)">${shapes(2 * line * heightPx, 'currentColor')}</g>
    </svg>
  `;
}
