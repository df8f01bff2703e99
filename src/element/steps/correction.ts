import {html, nothing, type TemplateResult} from 'lit';
import {pencilIcon} from '../drawings/icons.js';
import type {StepContext} from '../step-context.js';

interface CorrectionOptions {
  /** Unique in the list. */
  readonly id: string;
  /** How the place is called. */
  readonly area: string;
  readonly label: string;
  readonly how: string;
  /** What was typed before; empty where nothing was, so that an estimate is never saved as if it were. */
  readonly value: string;
  readonly suffix: string;
  /** Takes what was typed; what is the matter with it, else the empty text. */
  readonly take: (text: string) => string;
  /** Null when nothing has been corrected. */
  readonly undo: (() => void) | null;
}

/** A pencil that opens a field, in which a number of the result is put right by hand. */
export const renderCorrection = (options: CorrectionOptions, {t}: StepContext): TemplateResult => html`
  <details class="correction">
    <summary class="icon-button" aria-label=${t.result.correct(options.area)}>${pencilIcon}</summary>
    <form novalidate @submit=${(event: SubmitEvent) => takeText(event, options.take)}>
      <label class="label" for=${options.id}>${options.label}</label>
      <p class="hint">${options.how}</p>
      <div class="input-row">
        <div class="input-frame" part="input">
          <input
            id=${options.id}
            name="number"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            maxlength="8"
            aria-describedby="${options.id}-problem"
            .value=${options.value}
          />
          <span class="suffix" aria-hidden="true">${options.suffix}</span>
        </div>
        <button type="submit" class="button small" part="secondary-button">${t.result.save}</button>
      </div>
      <div class="problem" id="${options.id}-problem" role="status"><p></p></div>
      ${
        options.undo === null
          ? nothing
          : html`<button type="button" class="text-button" @click=${options.undo}>
              ${t.result.undo(options.area)}
            </button>`
      }
    </form>
  </details>
`;

function takeText(event: SubmitEvent, take: CorrectionOptions['take']): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  const text = new FormData(form).get('number');
  const problem = take(typeof text === 'string' ? text : '');
  const remark = form.querySelector('.problem p');
  if (remark) remark.textContent = problem;
  if (problem === '') form.closest('details')?.removeAttribute('open');
}
