import {nothing, type TemplateResult} from 'lit';
import {readSecondary, SECONDARY_LIMITS_CM} from '../../answers/read-secondary.js';
import type {BodyMeasurements, SecondaryMeasure} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../text/step-context.js';
import {renderToldMeasure} from './told-measure.js';

/** A secondary dimension in the list of measurements, such as the collar. Only a sleeve has a row without an estimate. */
export function renderSecondary(
  measure: SecondaryMeasure,
  measurements: BodyMeasurements,
  unit: LengthUnit,
  context: StepContext,
): TemplateResult | typeof nothing {
  const estimate = measurements[measure];
  if (estimate === undefined && measure !== 'sleeve') return nothing;
  const {t, format, send} = context;
  const tell = (valueCm: number | null): void => send({type: 'tape-entered', girth: measure, valueCm});
  const {lowest, highest} = SECONDARY_LIMITS_CM[measure];
  const area = t.areas[measure];
  return renderToldMeasure(
    {
      id: `tape-${measure}`,
      area,
      estimate,
      texts:
        measure === 'neck'
          ? t.neck
          : {correctionLabel: t.result.correctionLabel(area), how: t.secondary[measure]},
      source: estimate === undefined ? t.secondary.unknown : t.neck.fromGirths,
      take: text => {
        const read = readSecondary(measure, text);
        if (read.ok) tell(read.value);
        else if (read.error.code === 'unreadable') return t.problems.unreadable;
        else return t.problems.outOfRange(format.length(lowest, unit), format.length(highest, unit));
        return '';
      },
      undo: () => tell(null),
    },
    unit,
    context,
  );
}
