import {html, nothing, type TemplateResult} from 'lit';
import type {QualityNote} from '../../core/domain.js';
import type {StepContext} from '../text/step-context.js';

/**
 * What made the bands wider. A model that could not be fetched may be there a moment later, so that is worth another try
 * while the photos are there; `measureAgain` is null where they are not.
 */
export const renderNote = (
  note: QualityNote,
  measureAgain: (() => void) | null,
  {t}: StepContext,
): TemplateResult => html`
  <p class="note">
    ${t.notes[note]}
    ${
      note === 'body-parts-unavailable' && measureAgain !== null
        ? html`<button type="button" class="text-button" part="quiet-button" @click=${measureAgain}>
            ${t.stopped.retry}
          </button>`
        : nothing
    }
  </p>
`;
