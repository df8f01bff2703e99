import {isWithinLimits} from '../core/profile-limits.js';
import {poundsToKg, POUNDS_PER_STONE, stoneAndPoundsToKg} from '../core/units.js';
import type {Result} from '../core/errors.js';
import type {FieldProblem, MassUnit, OtherReading, ProfileDraft} from './profile-draft.js';
import {readNumber} from './read-number.js';

/** A typed weight outside these limits is probably in the wrong unit. Inside them the form says nothing. */
const DOUBTFUL_BMI = {below: 13, above: 60} as const;
/** The form offers a reading in another unit only if it gives a common body mass index. */
const EVERYDAY_BMI = {from: 16, to: 45} as const;

const UNITS: readonly MassUnit[] = ['kg', 'lb', 'st'];

const problem = (error: FieldProblem): Result<never, FieldProblem> => ({ok: false, error});

const toKg = (value: number, unit: MassUnit): number =>
  unit === 'kg' ? value : unit === 'lb' ? poundsToKg(value) : stoneAndPoundsToKg(value, 0);

/** The weight in kilograms, or null when the shopper left it out, which is always allowed. */
export function readWeight(draft: ProfileDraft): Result<number | null, FieldProblem> {
  const value = readNumber(draft.weight);
  const pounds = draft.massUnit === 'st' ? readNumber(draft.pounds) : null;
  if (value === null && pounds === null) return {ok: true, value: null};
  if (Number.isNaN(value) || Number.isNaN(pounds)) return problem({code: 'unreadable'});
  if ((pounds ?? 0) >= POUNDS_PER_STONE) return problem({code: 'pounds-over-stone'});
  const kg =
    draft.massUnit === 'st' ? stoneAndPoundsToKg(value ?? 0, pounds ?? 0) : toKg(value ?? 0, draft.massUnit);
  if (isWithinLimits('weightKg', kg)) return {ok: true, value: kg};
  const readings = otherReadings(value ?? 0, draft.massUnit, ({valueKg}) =>
    isWithinLimits('weightKg', valueKg),
  );
  return problem(readings.length > 0 ? {code: 'other-unit', readings} : {code: 'out-of-range'});
}

/**
 * A weight that is possible but sits oddly beside the height while the same number in another unit would
 * not (154 in the kilogram field). Only asked about, never refused: people of every weight buy clothes.
 */
export function doubtWeight(draft: ProfileDraft, heightCm: number, weightKg: number): FieldProblem | null {
  const bmi = (kg: number): number => kg / (heightCm / 100) ** 2;
  if (bmi(weightKg) >= DOUBTFUL_BMI.below && bmi(weightKg) <= DOUBTFUL_BMI.above) return null;
  const readings = otherReadings(
    readNumber(draft.weight) ?? NaN,
    draft.massUnit,
    ({valueKg}) =>
      isWithinLimits('weightKg', valueKg) &&
      bmi(valueKg) >= EVERYDAY_BMI.from &&
      bmi(valueKg) <= EVERYDAY_BMI.to,
  );
  return readings.length > 0 ? {code: 'other-unit', readings} : null;
}

type WeightReading = Extract<OtherReading, {kind: 'weight'}>;

const otherReadings = (
  value: number,
  typedUnit: MassUnit,
  isPossible: (reading: WeightReading) => boolean,
): readonly WeightReading[] =>
  UNITS.filter(unit => unit !== typedUnit)
    .map((unit): WeightReading => ({kind: 'weight', valueKg: toKg(value, unit), unit}))
    .filter(isPossible);
