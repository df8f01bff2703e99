import {svg, type SVGTemplateResult} from 'lit';
import type {Drawn, SeenLevel} from '../../core/seen-photo.js';

/** The outline of the person and the levels, in the pixels of the photo, so that they lie on the photo. */
export const seenOutline = (
  {outline, levels}: Drawn,
  {width, height}: Pick<ImageBitmap, 'width' | 'height'>,
): SVGTemplateResult => svg`
  <svg class="seen-outline" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${outline.map(line => svg`<path d="M${line.join(' ')}Z"></path>`)}
    ${levels.map(level => svg`<path class="seen-level" d=${tapeLine(level)}></path>`)}
  </svg>
`;

/** How far a tape sags in the middle, as a share of the width. */
const SAG = 0.12;

/** A line that curves as a tape does around a body. */
function tapeLine({leftPx, rightPx, rowPx}: SeenLevel): string {
  const px = (value: number): string => value.toFixed(1);
  const lowestPx = rowPx + SAG * (rightPx - leftPx);
  return `M${px(leftPx)} ${px(rowPx)}Q${px((leftPx + rightPx) / 2)} ${px(lowestPx)} ${px(rightPx)} ${px(rowPx)}`;
}
