import {html, type TemplateResult} from 'lit';
import type {Estimate} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../text/step-context.js';

interface MeasurementRow {
  readonly area: string;
  readonly value: TemplateResult;
  /** Where the number comes from. */
  readonly source: string;
  readonly correction: TemplateResult;
}

/** One number behind the answer, with its source and the means to correct it. */
export const renderMeasurementRow = ({
  area,
  value,
  source,
  correction,
}: MeasurementRow): TemplateResult => html`
  <li>
    <div class="measurement">
      <span class="area">${area}</span>
      <span class="value">${value}</span>
      <span class="source">${source}</span>
    </div>
    ${correction}
  </li>
`;

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
