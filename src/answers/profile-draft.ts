import type {Sex} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';

export type MassUnit = 'kg' | 'lb' | 'st';

/**
 * What stands in the fields of the profile form, as typed. Kept as text so that nothing a shopper wrote is
 * lost or rewritten under the cursor; `checkDraft` reads it.
 */
export interface ProfileDraft {
  readonly lengthUnit: LengthUnit;
  readonly massUnit: MassUnit;
  /** In centimetres; read while `lengthUnit` is `cm`. */
  readonly height: string;
  /** Feet and inches, read while `lengthUnit` is `in`. */
  readonly feet: string;
  readonly inches: string;
  /** In `massUnit`; the whole stones when that is `st`. */
  readonly weight: string;
  /** The pounds beside the stones. */
  readonly pounds: string;
  readonly age: string;
  readonly sex: Sex | '';
  /** Typed into the form of a children's chart, which asks for the height, or the age where that is not known. */
  readonly forChild?: boolean;
  /** In `lengthUnit`. Asked for only where the chart has inside legs; absent till then. */
  readonly insideLeg?: string;
}

export type DraftField = 'heightCm' | 'weightKg' | 'ageYears' | 'insideLegCm';

/** A reading of a number that would make sense in another unit; offered to the shopper, never assumed. */
export type OtherReading =
  | {readonly kind: 'height'; readonly valueCm: number; readonly unit: LengthUnit}
  | {readonly kind: 'weight'; readonly valueKg: number; readonly unit: MassUnit}
  | {readonly kind: 'inside-leg'; readonly valueCm: number; readonly unit: LengthUnit};

/** What is the matter with one field. `locale/` has a sentence for each. */
export type FieldProblem =
  | {readonly code: 'missing'}
  | {readonly code: 'unreadable'}
  | {readonly code: 'other-unit'; readonly readings: readonly OtherReading[]}
  | {readonly code: 'inches-over-foot'}
  | {readonly code: 'pounds-over-stone'}
  | {readonly code: 'out-of-range'}
  /** Possible, and rare at the height that was told. */
  | {readonly code: 'unusual'}
  | {readonly code: 'child'};

export const emptyDraft = (lengthUnit: LengthUnit): ProfileDraft => ({
  lengthUnit,
  massUnit: lengthUnit === 'in' ? 'lb' : 'kg',
  height: '',
  feet: '',
  inches: '',
  weight: '',
  pounds: '',
  age: '',
  sex: '',
});

/** Nothing has been answered yet, whatever the units say. */
export const isPristine = ({
  height,
  feet,
  inches,
  weight,
  pounds,
  age,
  sex,
  insideLeg = '',
}: ProfileDraft): boolean =>
  [height, feet, inches, weight, pounds, age, sex, insideLeg].every(answer => answer === '');
