import {html, nothing, type TemplateResult} from 'lit';
import {type LimitedAnswer, PROFILE_LIMITS} from '../../core/profile-limits.js';
import type {LengthUnit} from '../../core/units.js';
import type {DraftField, FieldProblem, OtherReading, ProfileDraft} from '../../answers/profile-draft.js';
import {TAPE_LIMITS_CM, type TapeProblem} from '../../answers/read-tape.js';
import type {StepContext} from '../text/step-context.js';
import {otherReadings} from '../widgets/field-parts.js';

interface ProblemOptions {
  readonly id: string;
  readonly field: DraftField;
  readonly problem: FieldProblem | undefined;
  readonly units: Pick<ProfileDraft, 'lengthUnit' | 'massUnit' | 'forChild'>;
  /** The shopper has chosen this reading. */
  readonly accept: (reading: OtherReading) => void;
}

/** Says what is wrong with a field. Where another unit was probably meant, offers a button for each reading. */
export function renderFieldProblem(options: ProblemOptions, context: StepContext): TemplateResult {
  const {id, problem} = options;
  return html`
    <div class="problem" id=${id} role="status">
      ${problem === undefined ? nothing : renderProblem(problem, options, context)}
    </div>
  `;
}

function renderProblem(
  problem: FieldProblem,
  options: ProblemOptions,
  {t, format}: StepContext,
): TemplateResult {
  if (problem.code !== 'other-unit') return html`<p>${problemText(problem.code, options, {t, format})}</p>`;
  return otherReadings(
    t.problems.otherUnit,
    problem.readings.map(reading => ({
      label: t.problems.useReading(readingText(reading, options.units, format)),
      take: () => options.accept(reading),
    })),
  );
}

function problemText(
  code: Exclude<FieldProblem['code'], 'other-unit'>,
  {field, units}: ProblemOptions,
  {t, format}: Pick<StepContext, 't' | 'format'>,
): string {
  switch (code) {
    case 'missing':
      return t.problems.heightMissing;
    case 'unreadable':
      return t.problems.unreadable;
    case 'inches-over-foot':
      return t.problems.inchesOverFoot;
    case 'pounds-over-stone':
      return t.problems.poundsOverStone;
    case 'unusual':
      return t.lengths.unusual;
    case 'child':
      return t.problems.child;
    case 'out-of-range': {
      const {lowest, highest} = PROFILE_LIMITS[limitsOf(field, units)];
      const written = (value: number): string => {
        if (field === 'heightCm') return format.height(value, units.lengthUnit);
        if (field === 'insideLegCm') return format.length(value, units.lengthUnit);
        return field === 'weightKg' ? format.weight(value, units.massUnit) : format.number(value);
      };
      return t.problems.outOfRange(written(lowest), written(highest));
    }
  }
}

/** A child is smaller and younger than any adult. */
function limitsOf(field: DraftField, {forChild}: ProblemOptions['units']): LimitedAnswer {
  if (forChild !== true) return field;
  return field === 'heightCm' ? 'childHeightCm' : field === 'ageYears' ? 'childAgeYears' : field;
}

/** Writes a reading in its own unit, and where the form has another unit, in that one too. */
function readingText(
  reading: OtherReading,
  {lengthUnit, massUnit}: ProblemOptions['units'],
  format: StepContext['format'],
): string {
  if (reading.kind === 'weight')
    return `${format.weight(reading.valueKg, reading.unit)} (${format.weight(reading.valueKg, massUnit)})`;
  const write = reading.kind === 'height' ? format.height : format.length;
  const meant = write(reading.valueCm, reading.unit);
  return reading.unit === lengthUnit ? meant : `${meant} (${write(reading.valueCm, lengthUnit)})`;
}

/** Says what is wrong with a girth by tape, as plain text. */
export function tapeProblemText(problem: TapeProblem, unit: LengthUnit, {t, format}: StepContext): string {
  switch (problem.code) {
    case 'unreadable':
      return t.problems.unreadable;
    case 'out-of-range': {
      const {lowest, highest} = TAPE_LIMITS_CM;
      return t.problems.outOfRange(format.length(lowest, unit), format.length(highest, unit));
    }
    case 'other-unit':
      return `${t.problems.otherUnit} ${format.length(problem.valueCm, problem.unit)} = ${format.length(problem.valueCm, unit)}`;
  }
}
