import type {ShopperProfile} from '../core/domain.js';
import {cmToInches, INCHES_PER_FOOT, kgToPounds, POUNDS_PER_STONE, type LengthUnit} from '../core/units.js';
import {emptyDraft, type MassUnit, type OtherReading, type ProfileDraft} from './profile-draft.js';
import {readHeight} from './read-height.js';
import {readInsideLeg} from './read-inside-leg.js';
import {writeTape} from './read-tape.js';
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

/** The draft with this inside leg, or without one, written in the draft's own unit. */
export const withInsideLeg = (draft: ProfileDraft, insideLegCm: number | null): ProfileDraft => ({
  ...draft,
  insideLeg: insideLegCm === null ? '' : writeTape(insideLegCm, draft.lengthUnit),
});

/** Switching the unit keeps what was said: a height that could be read is written anew. */
export function withLengthUnit(draft: ProfileDraft, lengthUnit: LengthUnit): ProfileDraft {
  if (draft.lengthUnit === lengthUnit) return draft;
  const height = readHeight(draft);
  const leg = readInsideLeg(draft.insideLeg, draft.lengthUnit);
  const emptied: ProfileDraft = {...draft, lengthUnit, height: '', feet: '', inches: ''};
  const switched = leg.ok ? withInsideLeg(emptied, leg.value) : emptied;
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
export function withReading(draft: ProfileDraft, reading: OtherReading): ProfileDraft {
  if (reading.kind === 'weight') return withWeight(draft, reading.valueKg);
  return reading.kind === 'height'
    ? withHeight(draft, reading.valueCm)
    : withInsideLeg(draft, reading.valueCm);
}

/** The form as this shopper would have filled it in. */
export function draftOf(shopper: ShopperProfile, lengthUnit: LengthUnit): ProfileDraft {
  const measured = withHeight(emptyDraft(lengthUnit), shopper.heightCm);
  const weighed = shopper.weightKg === undefined ? measured : withWeight(measured, shopper.weightKg);
  const age = shopper.ageYears === undefined ? '' : String(shopper.ageYears);
  return withInsideLeg({...weighed, age, sex: shopper.sex ?? ''}, shopper.insideLegCm ?? null);
}
