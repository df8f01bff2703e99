import {html, type TemplateResult} from 'lit';
import type {Estimate} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../step-context.js';

/** Half of the width of the 90 % band of a normal distribution, in standard deviations. */
const BAND_90_PER_SD = 1.645;

/** "96 ± 3 cm", which screen readers read out in words. */
export function renderBand(
  {valueCm, sdCm}: Estimate,
  unit: LengthUnit,
  {t, format}: StepContext,
): TemplateResult {
  const spreadCm = BAND_90_PER_SD * sdCm;
  const spoken = t.common.plusMinusSpoken(format.length(valueCm, unit), format.length(spreadCm, unit));
  return html`
    <bdi aria-hidden="true">${format.lengthWithSpread(valueCm, spreadCm, unit)}</bdi>
    <span class="visually-hidden">${spoken}</span>
  `;
}
