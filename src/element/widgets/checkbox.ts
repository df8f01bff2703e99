import {html, nothing, type TemplateResult} from 'lit';

export const checkbox = (
  label: string | TemplateResult,
  checked: boolean,
  change: (checked: boolean) => void,
  hint?: string,
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${({target}: Event) => change(target instanceof HTMLInputElement && target.checked)}
    />
    <span>${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
  </label>
`;
