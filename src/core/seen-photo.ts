import type {QualityNote} from './domain.js';

/** What was seen in a photo that can be measured. */
export interface SeenPhoto {
  readonly notes: readonly QualityNote[];
}
