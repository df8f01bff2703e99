import {html, type TemplateResult} from 'lit';
import type {Estimate} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../step-context.js';

/** Half of the 90 % band of a normal distribution, in standard deviations. */
const BAND_90_PER_SD = 1.645;

/** "96 ± 3 cm", read out as words. */
export function renderBand(
  {valueCm, sdCm}: Estimate,
  unit: LengthUnit,
  {t, format}: StepContext,
): TemplateResult {
  const value = format.bareLength(valueCm, unit);
  const spread = format.length(BAND_90_PER_SD * sdCm, unit);
  return html`
    <bdi aria-hidden="true">${t.common.plusMinus(value, spread)}</bdi>
    <span class="visually-hidden">${t.common.plusMinusSpoken(value, spread)}</span>
  `;
}
