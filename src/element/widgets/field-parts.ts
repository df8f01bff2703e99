import {html, type TemplateResult} from 'lit';
import type {StepContext} from '../text/step-context.js';

/** "Weight (optional)", with the part in brackets less prominent. */
export const optionalLabel = (label: string, {t}: Pick<StepContext, 't'>): TemplateResult =>
  html`${label} <span class="optional">(${t.common.optional})</span>`;

interface OtherReading {
  readonly label: string;
  /** The shopper has chosen this reading. */
  readonly take: () => void;
}

/** Asks whether something else was meant, with a button for each plausible reading. */
export const otherReadings = (question: string, readings: readonly OtherReading[]): TemplateResult => html`
  <p>${question}</p>
  <div class="readings">
    ${readings.map(
      ({label, take}) => html`<button type="button" class="chip" @click=${take}>${label}</button>`,
    )}
  </div>
`;
