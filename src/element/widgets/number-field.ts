import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface NumberFieldOptions {
  readonly id: string;
  readonly label: string;
  /** The label is for screen readers only; a visible one is elsewhere, for several fields. */
  readonly hideLabel?: boolean;
  /** Shown inside the field, after the number. */
  readonly suffix: string;
  readonly value: string;
  readonly required?: boolean;
  /** The value contains letters as well (`75C`), so phones must show their whole keyboard. */
  readonly hasLetters?: boolean;
  /** Id of the text that says what is wrong with the value; null where nothing is. */
  readonly problemId: string | null;
  /** What is wrong is only a doubt; the value still counts. */
  readonly isDoubt?: boolean;
  /** Id of a text that helps to fill it in. */
  readonly hintId?: string;
  readonly edit: (text: string) => void;
  /** The shopper has left the field. */
  readonly settle: () => void;
  /** The shopper has come to the field. */
  readonly reach?: () => void;
}

/**
 * A field for a number as people write it. It is not of `type="number"`, which silently refuses a decimal comma or
 * `5'9"` and changes the value when somebody scrolls over it.
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
        @focus=${options.reach}
      />
      <span class="suffix" aria-hidden="true">${options.suffix}</span>
    </div>
  </div>
`;

const valueOf = ({target}: Event): string => (target instanceof HTMLInputElement ? target.value : '');
