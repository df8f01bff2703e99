import {html, nothing, type TemplateResult} from 'lit';
import type {BodyMeasurements} from '../../core/domain.js';
import {PROFILE_LIMITS} from '../../core/profile-limits.js';
import type {LengthUnit} from '../../core/units.js';
import type {FieldProblem} from '../../answers/profile-draft.js';
import {readInsideLeg} from '../../answers/read-inside-leg.js';
import {writeTape} from '../../answers/read-tape.js';
import type {StepContext} from '../text/step-context.js';
import {renderCorrection} from './correction.js';
import {renderBand, renderMeasurementRow} from './measurement-row.js';

/** The inside leg in the list of measurements: estimated with a band, or as the shopper told it. */
export function renderInsideLeg(
  {insideLeg}: BodyMeasurements,
  unit: LengthUnit,
  context: StepContext,
): TemplateResult | typeof nothing {
  if (insideLeg === undefined) return nothing;
  const {t, format, send} = context;
  const isTold = insideLeg.source === 'told';
  const area = t.areas.insideLeg;
  const tell = (valueCm: number | null): void => send({type: 'inside-leg-told', valueCm});
  const correction = renderCorrection(
    {
      id: 'tape-inside-leg',
      area,
      label: t.lengths.correctionLabel,
      how: t.lengths.how,
      value: isTold ? writeTape(insideLeg.valueCm, unit) : '',
      suffix: t.unitNames[unit],
      take: text => {
        const leg = readInsideLeg(text, unit);
        if (!leg.ok) return problemText(leg.error, unit, context);
        tell(leg.value);
        return '';
      },
      undo: isTold ? () => tell(null) : null,
    },
    context,
  );
  return renderMeasurementRow({
    area,
    value: isTold
      ? html`<bdi>${format.length(insideLeg.valueCm, unit)}</bdi>`
      : renderBand(insideLeg, unit, context),
    source: isTold ? t.result.source.told : t.lengths.fromHeight,
    correction,
  });
}

function problemText(problem: FieldProblem, unit: LengthUnit, {t, format}: StepContext): string {
  if (problem.code === 'unreadable') return t.problems.unreadable;
  const [reading] = problem.code === 'other-unit' ? problem.readings : [];
  if (reading?.kind === 'inside-leg')
    return `${t.problems.otherUnit} ${format.length(reading.valueCm, reading.unit)} = ${format.length(reading.valueCm, unit)}`;
  const {lowest, highest} = PROFILE_LIMITS.insideLegCm;
  return t.problems.outOfRange(format.length(lowest, unit), format.length(highest, unit));
}
