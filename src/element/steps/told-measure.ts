import {html, type TemplateResult} from 'lit';
import {writeTape} from '../../answers/read-tape.js';
import type {Estimate} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../text/step-context.js';
import {renderCorrection} from './correction.js';
import {renderBand, renderMeasurementRow} from './measurement-row.js';

interface ToldMeasure {
  readonly id: string;
  readonly area: string;
  /** Undefined where nothing tells the number but the shopper. */
  readonly estimate: Estimate | undefined;
  readonly texts: {readonly correctionLabel: string; readonly how: string};
  /** What the number is estimated from, where the shopper has not told it. */
  readonly source: string;
  /** Reads what is typed, and tells it; returns a remark where it cannot. */
  readonly take: (text: string) => string;
  /** Goes back to the estimate. */
  readonly undo: () => void;
}

/** A number that shoppers know from a label: estimated with a band, or as they told it. */
export function renderToldMeasure(
  {id, area, estimate, texts, source, take, undo}: ToldMeasure,
  unit: LengthUnit,
  context: StepContext,
): TemplateResult {
  const {t, format} = context;
  const told = estimate !== undefined && estimate.source !== 'statistics' ? estimate : undefined;
  return renderMeasurementRow({
    area,
    value: told
      ? html`<bdi>${format.length(told.valueCm, unit)}</bdi>`
      : estimate
        ? renderBand(estimate, unit, context)
        : html`–`,
    source: told ? t.result.source.told : source,
    correction: renderCorrection(
      {
        id,
        area,
        label: texts.correctionLabel,
        how: texts.how,
        value: told ? writeTape(told.valueCm, unit) : '',
        suffix: t.unitNames[unit],
        take,
        undo: told ? undo : null,
      },
      context,
    ),
  });
}
