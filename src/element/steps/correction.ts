import {html, nothing, type TemplateResult} from 'lit';
import {pencilIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';

interface CorrectionOptions {
  /** Unique in the list; the id of the field. */
  readonly id: string;
  /** The name of the measurement. */
  readonly area: string;
  readonly label: string;
  readonly how: string;
  /** What the shopper typed before. Empty for an estimate, so that saving cannot turn it into a measurement. */
  readonly value: string;
  readonly suffix: string;
  /** Takes what was typed. Returns the text that says what is wrong with it, or the empty text. */
  readonly take: (text: string) => string;
  /** Null where nothing has been corrected. */
  readonly undo: (() => void) | null;
  /** Whether the field is open at once, because its number would settle the size. */
  readonly isAsked?: boolean;
}

/** A pencil that opens a field in which the shopper corrects a number of the result. */
export const renderCorrection = (options: CorrectionOptions, {t}: StepContext): TemplateResult => html`
  <details class="correction" ?open=${options.isAsked} @toggle=${focusField}>
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
        <button type="submit" class="button" part="secondary-button">${t.result.save}</button>
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

/** Whoever opens the field types at once. A field that was open from the start takes no focus from the title. */
function focusField({target}: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const root = target.getRootNode();
  const isOpener = root instanceof ShadowRoot && root.activeElement === target.querySelector('summary');
  if (isOpener) target.querySelector('input')?.focus();
}

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
