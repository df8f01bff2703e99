import {html, nothing, svg, type TemplateResult} from 'lit';
import type {QrCode} from '../hand-off/qr-code.js';
import {phoneIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';

export interface HandOffView {
  /** Null until it has been drawn. Opening the details starts that. */
  readonly code: QrCode | 'failed' | null;
  /** Draws the code. Settles when it is on the screen. */
  readonly asked: () => Promise<void>;
}

/** Light margin around the code, in modules, as ISO/IEC 18004 requires. */
const QUIET_ZONE = 4;

/** Offers to go on on the shopper's phone, beside the camera of this computer. */
export const renderHandOff = ({code, asked}: HandOffView, {t}: StepContext): TemplateResult => html`
  <details
    class="hand-off"
    @toggle=${({target}: Event) => {
      if (target instanceof HTMLDetailsElement && target.open) void asked().then(() => bringIntoView(target));
    }}
  >
    <summary class="button opens" part="secondary-button">${phoneIcon}${t.handOff.offer}</summary>
    <div class="hand-off-code">
      ${code === null || code === 'failed' ? nothing : renderCode(code, t.handOff.code)}
      <p class="hint" role="status">${code === 'failed' ? t.handOff.failed : t.handOff.how}</p>
    </div>
  </details>
`;

/** A phone cannot read a code whose lower half is below the screen. */
const bringIntoView = (details: HTMLDetailsElement): void =>
  details.querySelector('.hand-off-code')?.scrollIntoView({block: 'nearest'});

function renderCode({modules, path}: QrCode, label: string): TemplateResult {
  const side = modules + 2 * QUIET_ZONE;
  return html`
    <svg
      class="qr-code"
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}"
      role="img"
      aria-label=${label}
      shape-rendering="crispEdges"
    >
      ${svg`<path d=${path}></path>`}
    </svg>
  `;
}
