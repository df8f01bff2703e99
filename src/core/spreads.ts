import type {SecondaryMeasure} from './domain.js';

/** One standard deviation, in cm, of the numbers that people tell or measure themselves. */

/** A girth that is taken with a tape at home. */
export const TAPE_SD_CM = 1;

/**
 * A told stature or inside leg, which is rounded and often flattered: the told less the measured stature has an SD of
 * 2.2–3.1 cm and a mean of +2.3 cm in ANSUR II.
 */
export const TOLD_LENGTH_SD_CM = 2;

/**
 * Secondary dimensions. Collars differ by 1 cm or half an inch, and a finger under the tape adds as much. Nobody sees their own back,
 * so lengths over it are taken less exactly than girths. The numbers are judgements.
 */
export const TOLD_SECONDARY_SD_CM: Readonly<Record<SecondaryMeasure, number>> = {
  neck: 0.7,
  thigh: 1,
  underbust: 1,
  shoulder: 1.5,
  sleeve: 1.5,
};

/** How far the size that people wear is off at the place that decides it. */
export const WORN_SIZE_SD_CM = 2;
