import {html, type TemplateResult} from 'lit';
import type {StepContext} from '../text/step-context.js';

/** Whether the answer helps the shopper. */
export type Verdict = 'helpful' | 'not-helpful';

export interface FeedbackView {
  readonly given: Verdict | null;
  readonly give: (verdict: Verdict) => void;
}

/** Asks after the answer whether it helps. The shop is told only yes or no. */
export const renderFeedback = ({given, give}: FeedbackView, {t}: StepContext): TemplateResult => html`
  <div class="feedback" role="group" aria-labelledby="feedback-label">
    <span id="feedback-label" role="status">${given === null ? t.feedback.question : t.feedback.thanks}</span>
    ${
      given === null
        ? (['helpful', 'not-helpful'] as const).map(
            verdict => html`
              <button type="button" class="person" @click=${() => give(verdict)}>
                ${verdict === 'helpful' ? t.feedback.yes : t.feedback.no}
              </button>
            `,
          )
        : ''
    }
  </div>
`;
