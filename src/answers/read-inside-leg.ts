import {estimateInsideLeg} from '../anatomy/lengths.js';
import type {ShopperProfile} from '../core/domain.js';
import type {Result} from '../core/errors.js';
import {isWithinLimits} from '../core/profile-limits.js';
import {inchesToCm, type LengthUnit} from '../core/units.js';
import type {FieldProblem} from './profile-draft.js';
import {readNumber} from './read-number.js';

/**
 * The inside leg in centimetres, or null when it is left out, which is always allowed. Shoppers know it from labels in
 * inches (L32) whatever unit they think in, so the other unit is offered; no number is possible in both.
 */
export function readInsideLeg(
  text: string | undefined,
  unit: LengthUnit,
): Result<number | null, FieldProblem> {
  const value = readNumber((text ?? '').replace(/^\s*l/i, ''));
  if (value === null) return {ok: true, value};
  if (Number.isNaN(value)) return {ok: false, error: {code: 'unreadable'}};
  const inUnit = (of: LengthUnit): number => (of === 'cm' ? value : inchesToCm(value));
  if (isWithinLimits('insideLegCm', inUnit(unit))) return {ok: true, value: inUnit(unit)};
  const other = unit === 'cm' ? 'in' : 'cm';
  if (!isWithinLimits('insideLegCm', inUnit(other))) return {ok: false, error: {code: 'out-of-range'}};
  const reading = {kind: 'inside-leg', valueCm: inUnit(other), unit: other} as const;
  return {ok: false, error: {code: 'other-unit', readings: [reading]}};
}

/** About one in a thousand people has such a leg at that stature; most who tell one have made a slip. */
const UNUSUAL_SDS = 3.3;

/** Only asked about, never refused: some like their trousers cropped. */
export function isUnusualLeg(insideLegCm: number, shopper: ShopperProfile): boolean {
  const usual = estimateInsideLeg(shopper);
  return usual !== null && Math.abs(insideLegCm - usual.valueCm) > UNUSUAL_SDS * usual.sdCm;
}
