import {html, type TemplateResult} from 'lit';
import type {StepContext} from '../step-context.js';

/** "Weight (optional)", with the part in brackets less prominent. */
export const optionalLabel = (label: string, {t}: Pick<StepContext, 't'>): TemplateResult =>
  html`${label} <span class="optional">(${t.common.optional})</span>`;
