import {nothing, type TemplateResult} from 'lit';
import type {BodyMeasurements} from '../../core/domain.js';
import {PROFILE_LIMITS} from '../../core/profile-limits.js';
import type {LengthUnit} from '../../core/units.js';
import type {FieldProblem} from '../../answers/profile-draft.js';
import {readInsideLeg} from '../../answers/read-inside-leg.js';
import type {StepContext} from '../text/step-context.js';
import {renderToldMeasure} from './told-measure.js';

/** The inside leg in the list of measurements. */
export function renderInsideLeg(
  {insideLeg}: BodyMeasurements,
  isStatureTold: boolean,
  unit: LengthUnit,
  context: StepContext,
): TemplateResult | typeof nothing {
  if (insideLeg === undefined) return nothing;
  const {t, send} = context;
  const tell = (valueCm: number | null): void => send({type: 'inside-leg-told', valueCm});
  return renderToldMeasure(
    {
      id: 'tape-inside-leg',
      area: t.areas.insideLeg,
      estimate: insideLeg,
      texts: t.lengths,
      source: isStatureTold ? t.lengths.fromHeight : t.neck.fromGirths,
      take: text => {
        const leg = readInsideLeg(text, unit);
        if (!leg.ok) return problemText(leg.error, unit, context);
        tell(leg.value);
        return '';
      },
      undo: () => tell(null),
    },
    unit,
    context,
  );
}

function problemText(problem: FieldProblem, unit: LengthUnit, {t, format}: StepContext): string {
  if (problem.code === 'unreadable') return t.problems.unreadable;
  const [reading] = problem.code === 'other-unit' ? problem.readings : [];
  if (reading?.kind === 'inside-leg')
    return `${t.problems.otherUnit} ${format.length(reading.valueCm, reading.unit)} = ${format.length(reading.valueCm, unit)}`;
  const {lowest, highest} = PROFILE_LIMITS.insideLegCm;
  return t.problems.outOfRange(format.length(lowest, unit), format.length(highest, unit));
}
