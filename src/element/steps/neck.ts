import {nothing, type TemplateResult} from 'lit';
import {NECK_LIMITS_CM, readNeck} from '../../answers/read-neck.js';
import type {BodyMeasurements} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import type {StepContext} from '../text/step-context.js';
import {renderToldMeasure} from './told-measure.js';

/** The collar in the list of measurements. */
export function renderNeck(
  {neck}: BodyMeasurements,
  unit: LengthUnit,
  context: StepContext,
): TemplateResult | typeof nothing {
  if (neck === undefined) return nothing;
  const {t, format, send} = context;
  const tell = (valueCm: number | null): void => send({type: 'tape-entered', girth: 'neck', valueCm});
  const {lowest, highest} = NECK_LIMITS_CM;
  return renderToldMeasure(
    {
      id: 'tape-neck',
      area: t.areas.neck,
      estimate: neck,
      texts: t.neck,
      source: t.neck.fromGirths,
      take: text => {
        const read = readNeck(text);
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
