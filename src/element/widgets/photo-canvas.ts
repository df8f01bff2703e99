import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

/** Shows a picture that exists only in memory. It never gets an address or becomes a file. */
export const photoCanvas = (photo: ImageBitmap, label: string): TemplateResult => html`
  <canvas
    class="photo"
    role="img"
    aria-label=${label}
    width=${photo.width}
    height=${photo.height}
    ${ref(canvas => draw(canvas, photo))}
  ></canvas>
`;

function draw(canvas: Element | undefined, photo: ImageBitmap): void {
  if (canvas instanceof HTMLCanvasElement) canvas.getContext('2d')?.drawImage(photo, 0, 0);
}
