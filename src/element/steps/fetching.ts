import {html, type TemplateResult} from 'lit';
import {warningIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton} from '../widgets/button.js';

/**
 * Takes the place of a step whose file is on its way. It has no title then, so the focus waits for that of the step.
 * @param retry asks for a file that cannot be had; null while the file is on its way
 */
export function renderFetching(retry: (() => void) | null, {t}: StepContext): TemplateResult {
  if (retry === null)
    return html`
      <section class="step fetching" aria-busy="true">
        <p class="hint" role="status">${t.measuring.loading}</p>
      </section>
    `;
  const {what, todo} = t.failures['model-unavailable'];
  return html`
    <section class="step stopped">
      <span class="stopped-icon">${warningIcon}</span>
      <header class="step-head">
        <h2 id="step-title" tabindex="-1">${what}</h2>
        <p class="lead">${todo}</p>
        <p class="hint">${t.stopped.keptAnswers}</p>
      </header>
      <div class="ways">${primaryButton(t.stopped.retry, retry)}</div>
    </section>
  `;
}
