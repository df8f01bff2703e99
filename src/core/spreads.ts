/** How far off numbers are that people tell or take themselves: one standard deviation each, in cm. */

/** A girth taken with a tape at home repeats to about a centimetre. */
export const TAPE_SD_CM = 1;

/**
 * A stature or inside leg as people tell it is rounded and often flattered: told minus measured stature has an SD of 2.2
 * to 3.1 cm and a mean of +2.3 cm in ANSUR II.
 */
export const TOLD_LENGTH_SD_CM = 2;

/** The size that people wear is off by so much at the place that decides it. */
export const WORN_SIZE_SD_CM = 2;
