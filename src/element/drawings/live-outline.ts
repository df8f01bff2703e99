import {svg, type SVGTemplateResult} from 'lit';
import {limbsOf, type LivePose} from '../../guidance/body-outline.js';

/** Thickness of the line, as a share of the picture's height. Colour alone must not tell that all is well. */
const LINE = {waiting: 0.006, good: 0.014} as const;

/**
 * The outline of the person before the camera, drawn from the landmarks. It shows that the finder sees them, and turns
 * thicker and green when all is well. It is drawn in the frame's pixels, so that it lies on the picture. A mask hides
 * the lines inside of the body, so that the parts form one contour.
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
