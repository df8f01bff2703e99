import type {QualityNote} from './domain.js';

/**
 * Closed lines around what a photo shows of a person, the longest first. Each is a list of `x, y, x, y, …` in pixels of
 * the photo.
 */
export type Outline = readonly (readonly number[])[];

/** Where a level crosses the trunk in a photo, in its pixels. */
export interface SeenLevel {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly rowPx: number;
}

/** What is shown to the shopper on their own photo, and never leaves the device. */
export interface Drawn {
  readonly outline: Outline;
  /** Bust or chest, waist and hip, top down. */
  readonly levels: readonly SeenLevel[];
}

/** What was seen in a photo that can be measured. What is drawn is of the middle one of several frames. */
export interface SeenPhoto extends Drawn {
  readonly notes: readonly QualityNote[];
}
