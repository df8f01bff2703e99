import {html, nothing, type TemplateResult} from 'lit';
import type {StepContext} from '../text/step-context.js';

interface KnownFormOptions {
  readonly title: string;
  readonly intro: string;
  readonly content: TemplateResult;
  /** The remark about what is missing; null while there is none. */
  readonly remark: string | null;
  readonly submit: () => void;
}

/** Id of the remark above the button, where it moves no field. The fields that it is about refer to it. */
export const KNOWN_REMARK_ID = 'known-problem';

/** A form for what the shopper knows already, with one button. */
export const renderKnownForm = (
  {title, intro, content, remark, submit}: KnownFormOptions,
  {t}: StepContext,
): TemplateResult => html`
  <form
    class="step known"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit();
    }}
  >
    <header class="step-head">
      <h2 id="step-title" tabindex="-1">${title}</h2>
      <p>${intro}</p>
    </header>
    ${content}
    <div class="ways sticky">
      <div class="problem" id=${KNOWN_REMARK_ID} role="status">
        ${remark === null ? nothing : html`<p>${remark}</p>`}
      </div>
      <button type="submit" class="button primary" part="primary-button">${t.files.measure}</button>
    </div>
  </form>
`;
