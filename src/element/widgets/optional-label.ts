import {html, type TemplateResult} from 'lit';
import type {StepContext} from '../step-context.js';

/** "Weight (optional)", the aside being quieter than the name. */
export const optionalLabel = (label: string, {t}: Pick<StepContext, 't'>): TemplateResult =>
  html`${label} <span class="optional">(${t.common.optional})</span>`;
