import type {ShopperProfile} from '../../core/domain.js';
import {
  cmToInches,
  INCHES_PER_FOOT,
  kgToPounds,
  POUNDS_PER_STONE,
  type LengthUnit,
} from '../../core/units.js';
import {emptyDraft, type MassUnit, type OtherReading, type ProfileDraft} from './profile-draft.js';
import {readHeight} from './read-height.js';
import {readWeight} from './read-weight.js';

/** Fine enough that switching units there and back leaves the answer as it was. */
const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** The draft with this height, written in the draft's own unit. */
function withHeight(draft: ProfileDraft, heightCm: number): ProfileDraft {
  if (draft.lengthUnit === 'cm') return {...draft, height: String(toOneDecimal(heightCm))};
  const allInches = toOneDecimal(cmToInches(heightCm));
  const feet = Math.floor(allInches / INCHES_PER_FOOT);
  return {...draft, feet: String(feet), inches: String(toOneDecimal(allInches - feet * INCHES_PER_FOOT))};
}

/** The draft with this weight, written in the draft's own unit. */
export function withWeight(draft: ProfileDraft, weightKg: number): ProfileDraft {
  if (draft.massUnit === 'kg') return {...draft, weight: String(toOneDecimal(weightKg)), pounds: ''};
  const allPounds = Math.round(kgToPounds(weightKg));
  if (draft.massUnit === 'lb') return {...draft, weight: String(allPounds), pounds: ''};
  const stone = Math.floor(allPounds / POUNDS_PER_STONE);
  return {...draft, weight: String(stone), pounds: String(allPounds - stone * POUNDS_PER_STONE)};
}

/** Switching the unit keeps what was said: a height that could be read is written anew. */
export function withLengthUnit(draft: ProfileDraft, lengthUnit: LengthUnit): ProfileDraft {
  if (draft.lengthUnit === lengthUnit) return draft;
  const height = readHeight(draft);
  const switched: ProfileDraft = {...draft, lengthUnit, height: '', feet: '', inches: ''};
  return height.ok ? withHeight(switched, height.value) : switched;
}

/** As `withLengthUnit`, for the weight. */
export function withMassUnit(draft: ProfileDraft, massUnit: MassUnit): ProfileDraft {
  if (draft.massUnit === massUnit) return draft;
  const weight = readWeight(draft);
  const switched: ProfileDraft = {...draft, massUnit, weight: '', pounds: ''};
  return weight.ok && weight.value !== null ? withWeight(switched, weight.value) : switched;
}

/** The draft after the shopper said that an offered reading is what was meant. */
export const withReading = (draft: ProfileDraft, reading: OtherReading): ProfileDraft =>
  reading.kind === 'height' ? withHeight(draft, reading.valueCm) : withWeight(draft, reading.valueKg);

/** The form as this shopper would have filled it in. */
export function draftOf(shopper: ShopperProfile, lengthUnit: LengthUnit): ProfileDraft {
  const measured = withHeight(emptyDraft(lengthUnit), shopper.heightCm);
  const weighed = shopper.weightKg === undefined ? measured : withWeight(measured, shopper.weightKg);
  const age = shopper.ageYears === undefined ? '' : String(shopper.ageYears);
  return {...weighed, age, sex: shopper.sex ?? ''};
}
