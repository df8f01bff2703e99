import {html, type TemplateResult} from 'lit';

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
