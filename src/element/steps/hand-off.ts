import {html, nothing, svg, type TemplateResult} from 'lit';
import type {QrCode} from '../qr-code.js';
import {phoneIcon} from '../drawings/icons.js';
import type {StepContext} from '../step-context.js';

export interface HandOffView {
  /** Null until it is drawn, which begins when it is asked for. */
  readonly code: QrCode | 'failed' | null;
  /** Settles when the code is on the screen. */
  readonly asked: () => Promise<void>;
}

/** Light around the code, in modules, as its standard asks for. */
const QUIET_ZONE = 4;

/** The way from a computer to the shopper's phone, beside the camera here. */
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

/** A code whose lower half lies below the screen is no use to a phone. */
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
