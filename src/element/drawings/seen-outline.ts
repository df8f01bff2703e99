import {svg, type SVGTemplateResult} from 'lit';
import type {Outline} from '../../core/seen-photo.js';

/** The outline of the person, in the pixels of the photo, so that it lies on the photo. */
export const seenOutline = (
  outline: Outline,
  {width, height}: Pick<ImageBitmap, 'width' | 'height'>,
): SVGTemplateResult => svg`
  <svg class="seen-outline" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${outline.map(line => svg`<path d="M${line.join(' ')}Z"></path>`)}
  </svg>
`;
