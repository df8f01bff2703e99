import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface NumberFieldOptions {
  readonly id: string;
  readonly label: string;
  /** The label stands elsewhere, beside several fields. */
  readonly hideLabel?: boolean;
  /** Shown inside the field, behind the number. */
  readonly suffix: string;
  readonly value: string;
  readonly required?: boolean;
  /** Letters belong to it as well (`75C`): phones show all of their keyboard. */
  readonly hasLetters?: boolean;
  /** Id of the text that says what is the matter with the value; null when nothing is. */
  readonly problemId: string | null;
  /** What is the matter is a doubt alone, and the value counts. */
  readonly isDoubt?: boolean;
  /** Id of a text that helps to fill it in. */
  readonly hintId?: string;
  readonly edit: (text: string) => void;
  /** The shopper has left the field. */
  readonly settle: () => void;
}

/**
 * A field for a number as people write it. Not `type="number"`: that one refuses a decimal comma or `5'9"`
 * without a word, and scrolls away what was typed.
 */
export const numberField = (options: NumberFieldOptions): TemplateResult => html`
  <div class="number-field">
    <label class=${options.hideLabel ? 'visually-hidden' : 'label'} for=${options.id}>${options.label}</label>
    <div class="input-frame" part="input">
      <input
        id=${options.id}
        type="text"
        inputmode=${options.hasLetters ? 'text' : 'decimal'}
        autocomplete="off"
        maxlength="12"
        ?required=${options.required ?? false}
        aria-invalid=${options.problemId === null || options.isDoubt ? 'false' : 'true'}
        aria-describedby=${[options.problemId, options.hintId].filter(Boolean).join(' ') || nothing}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => options.edit(valueOf(event))}
        @change=${options.settle}
      />
      <span class="suffix" aria-hidden="true">${options.suffix}</span>
    </div>
  </div>
`;

const valueOf = ({target}: Event): string => (target instanceof HTMLInputElement ? target.value : '');
