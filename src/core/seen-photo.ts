import type {QualityNote} from './domain.js';

/**
 * Closed lines around what a photo shows of a person, the longest first. Each is a list of `x, y, x, y, …` in pixels of
 * the photo. It is shown to the shopper on their own photo and never leaves the device.
 */
export type Outline = readonly (readonly number[])[];

/** What was seen in a photo that can be measured. */
export interface SeenPhoto {
  readonly notes: readonly QualityNote[];
  /** Of the middle one of several frames. */
  readonly outline: Outline;
}
