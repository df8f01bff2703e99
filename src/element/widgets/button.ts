import {html, type TemplateResult} from 'lit';

type Content = string | TemplateResult;

/** The main action of a step. */
export const primaryButton = (content: Content, press: () => void, disabled = false): TemplateResult => html`
  <button type="button" class="button primary" part="primary-button" ?disabled=${disabled} @click=${press}>
    ${content}
  </button>
`;

/**
 * An alternative to the main action.
 *
 * @param reach is called when the pointer or the focus comes to the button, before it is pressed
 */
export const secondaryButton = (
  content: Content,
  press: () => void,
  reach?: () => void,
): TemplateResult => html`
  <button
    type="button"
    class="button"
    part="secondary-button"
    @click=${press}
    @pointerenter=${reach}
    @focus=${reach}
  >
    ${content}
  </button>
`;

/** An action with little weight. */
export const quietButton = (content: Content, press: () => void): TemplateResult => html`
  <button type="button" class="button quiet" part="quiet-button" @click=${press}>${content}</button>
`;
