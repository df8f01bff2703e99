import {html, type TemplateResult} from 'lit';

interface OtherReading {
  readonly label: string;
  /** The shopper says that this was meant. */
  readonly take: () => void;
}

/** Asks whether something else was meant, with a button for each reading that would make sense. */
export const otherReadings = (question: string, readings: readonly OtherReading[]): TemplateResult => html`
  <p>${question}</p>
  <div class="readings">
    ${readings.map(
      ({label, take}) => html`<button type="button" class="chip" @click=${take}>${label}</button>`,
    )}
  </div>
`;
