/** One standard deviation, in cm, of the numbers that people tell or measure themselves. */

/** A girth that is taken with a tape at home. */
export const TAPE_SD_CM = 1;

/**
 * A told stature or inside leg, which is rounded and often flattered: the told less the measured stature has an SD of
 * 2.2–3.1 cm and a mean of +2.3 cm in ANSUR II.
 */
export const TOLD_LENGTH_SD_CM = 2;

/** A told neck or collar: labels differ by 1 cm or half an inch, and a finger under the tape adds as much. */
export const TOLD_NECK_SD_CM = 0.7;

/** How far the size that people wear is off at the place that decides it. */
export const WORN_SIZE_SD_CM = 2;
