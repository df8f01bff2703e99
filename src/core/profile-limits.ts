/** What an answer may be, both ends included. Outside it the answer is a slip or a case not built for. */
export const PROFILE_LIMITS = {
  heightCm: {lowest: 100, highest: 230},
  /** Trousers of adults, from short legs to long ones; a number in the other unit falls outside. */
  insideLegCm: {lowest: 55, highest: 105},
  weightKg: {lowest: 30, highest: 250},
  /** The surveys behind the statistics measured adults; children are served by chart and tape. */
  ageYears: {lowest: 18, highest: 120},
} as const;

export type LimitedAnswer = keyof typeof PROFILE_LIMITS;

export const isWithinLimits = (answer: LimitedAnswer, value: number): boolean =>
  value >= PROFILE_LIMITS[answer].lowest && value <= PROFILE_LIMITS[answer].highest;
