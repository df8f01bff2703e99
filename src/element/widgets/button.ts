import {html, type TemplateResult} from 'lit';

type Content = string | TemplateResult;

/** The one thing to do next. */
export const primaryButton = (content: Content, press: () => void, disabled = false): TemplateResult => html`
  <button type="button" class="button primary" part="primary-button" ?disabled=${disabled} @click=${press}>
    ${content}
  </button>
`;

/** Another way that is as good. */
export const secondaryButton = (content: Content, press: () => void): TemplateResult => html`
  <button type="button" class="button" part="secondary-button" @click=${press}>${content}</button>
`;

/** A way that should not call for attention. */
export const quietButton = (content: Content, press: () => void): TemplateResult => html`
  <button type="button" class="button quiet" part="quiet-button" @click=${press}>${content}</button>
`;
