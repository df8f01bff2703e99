import {svg, type SVGTemplateResult} from 'lit';
import type {View} from '../../core/domain.js';
import type {CameraPreview} from '../../core/browser-objects.js';
import {drawFigure, SIDE_FIGURE, viewBoxOf, type Figure} from './figure.js';

const picture = (content: SVGTemplateResult): SVGTemplateResult => svg`
  <svg class="tip-picture" viewBox="0 0 96 72" aria-hidden="true" focusable="false">${content}</svg>
`;

/** A close-fitting shirt, and beside it a wide one that is crossed out. */
export const clothesPicture = picture(svg`
  <path class="fill" d="M22 16l6-4q4 3 8 0l6 4 5 9-6 3-2-3v31H25V25l-2 3-6-3z"/>
  <g class="faint">
    <path d="M62 16l6-4q4 3 8 0l6 4 10 13-8 4-4-4 4 27H60l4-27-4 4-8-4z"/>
    <path class="cross" d="M57 18l30 36"/>
  </g>
`);

/** A head with the hair up, and beside it one with hair over neck and shoulders that is crossed out. */
export const hairPicture = picture(svg`
  <circle class="fill" cx="30" cy="11" r="5"/><circle class="fill" cx="30" cy="25" r="10.5"/>
  <path class="fill" d="M12 60q0-17 14-19v-6h8v6q14 2 14 19z"/>
  <g class="faint">
    <path d="M56 26q0-13 12-13t12 13q0 10 3 22H53q3-12 3-22z"/>
    <path d="M50 60q0-14 9-18M86 60q0-14-9-18"/>
    <path class="cross" d="M53 16l30 40"/>
  </g>
`);

/** One person before a plain background, with the light in front, outside of the picture. */
export const placePicture = picture(svg`
  <rect class="faint" x="32" y="4" width="56" height="58" rx="4"/>
  <g transform="translate(60 10) scale(.46)">${figureShapes(drawFigure())}</g>
  <g class="line"><circle cx="16" cy="58" r="5"/>
    <path d="M16 49v-4M7 58H3M9.6 51.6l-2.8-2.8M25 58h4M22.4 51.6l7-7M22.4 64.4l2.8 2.8M9.6 64.4l-2.8 2.8M16 67v3"/>
  </g>
`);

/** The shapes of a figure, to be placed in a drawing. */
export function figureShapes({head, outlines}: Shapes, className = 'fill'): SVGTemplateResult {
  const {cx, cy, rx, ry} = head;
  return svg`
    <ellipse class=${className} cx=${cx} cy=${cy} rx=${rx} ry=${ry}></ellipse>
    ${outlines.map(outline => svg`<path class=${className} d=${outline}></path>`)}
  `;
}

type Shapes = Pick<Figure, 'head' | 'outlines'>;

/** The pose of a photo, as a drawing of its own. */
export function posePicture(view: View, className: string): SVGTemplateResult {
  const figure = view === 'front' ? drawFigure() : SIDE_FIGURE;
  return svg`
    <svg class=${className} viewBox=${viewBoxOf(figure)} aria-hidden="true" focusable="false">${figureShapes(figure)}</svg>
  `;
}

/** The size of the video before it is known: portrait, as the finder asks the camera for. */
const UNKNOWN_PX = [720, 1280] as const;

/**
 * The outline to step into, over the camera's picture. It is drawn in the picture's pixels, so that it lies on the
 * picture however that is scaled. A mask joins the overlapping shapes to one contour.
 */
export function guideOutline(view: View, {video, mirrored}: CameraPreview): SVGTemplateResult {
  const figure = view === 'front' ? drawFigure() : SIDE_FIGURE;
  const [widthPx, heightPx] = video.videoWidth > 0 ? [video.videoWidth, video.videoHeight] : UNKNOWN_PX;
  return svg`
    <svg
      class="guide ${mirrored ? 'mirrored' : ''}" viewBox="0 0 ${widthPx} ${heightPx}"
      aria-hidden="true" focusable="false"
    >
      <svg y="5%" height="90%" viewBox=${viewBoxOf(figure)}>
        <mask id="outside-guide" maskUnits="userSpaceOnUse" x="-50" y="-10" width="100" height="120">
          <rect x="-50" y="-10" width="100" height="120" fill="#fff"></rect>
          ${figureShapes(figure, 'hole')}
        </mask>
        ${figureShapes(figure)}
        <g mask="url(#outside-guide)">${figureShapes(figure, 'edge')}</g>
      </svg>
    </svg>
  `;
}
