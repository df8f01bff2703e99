import {html, nothing, type TemplateResult} from 'lit';

interface CheckboxOptions {
  readonly hint?: string;
  /** Id of the text that says what is wrong; null where nothing is. */
  readonly problemId?: string | null;
}

export const checkbox = (
  label: string | TemplateResult,
  checked: boolean,
  change: (checked: boolean) => void,
  {hint, problemId = null}: CheckboxOptions = {},
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      aria-invalid=${problemId === null ? 'false' : 'true'}
      aria-describedby=${problemId ?? nothing}
      .checked=${checked}
      @change=${({target}: Event) => change(target instanceof HTMLInputElement && target.checked)}
    />
    <span>${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
  </label>
`;
