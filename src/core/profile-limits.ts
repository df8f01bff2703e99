/**
 * The limits of each answer, both ends included. An answer outside is a slip, or from a person we are not built for.
 */
export const PROFILE_LIMITS = {
  heightCm: {lowest: 100, highest: 230},
  /** From newborn babies on. */
  childHeightCm: {lowest: 45, highest: 200},
  /** Holds the trousers of adults, from short legs to long ones. A number in inches falls outside. */
  insideLegCm: {lowest: 55, highest: 105},
  weightKg: {lowest: 30, highest: 250},
  /** The surveys behind the statistics measured adults. Children need a chart and a tape. */
  ageYears: {lowest: 18, highest: 120},
  childAgeYears: {lowest: 0, highest: 17},
} as const;

/** An answer that has limits. */
export type LimitedAnswer = keyof typeof PROFILE_LIMITS;

/** Whether an answer lies within its limits. */
export const isWithinLimits = (answer: LimitedAnswer, value: number): boolean =>
  value >= PROFILE_LIMITS[answer].lowest && value <= PROFILE_LIMITS[answer].highest;
