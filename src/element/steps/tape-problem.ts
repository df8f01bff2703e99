import type {LengthUnit} from '../../core/units.js';
import {TAPE_LIMITS_CM, type TapeProblem} from '../../answers/read-tape.js';
import type {StepContext} from '../step-context.js';

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
