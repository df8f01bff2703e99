import type {IntervalObservation} from './observation.js';
import type {GarmentName} from './garment.js';

/** How a garment sits on the shopper who wears it. */
export const WORN_FEELS = ['tight', 'good', 'loose'] as const;
export type WornFeel = (typeof WORN_FEELS)[number];

/** "I wear M of Acme, and it sits well", with what that says of the body. */
export interface WornGarment {
  /** What the shopper chose, in parts that can be shown in any language; one text where an older version kept it. */
  readonly garment: GarmentName | string;
  readonly size: string;
  readonly observations: readonly IntervalObservation[];
}

/** What says what a worn size means: the garment by its position in the list of charts that the page gives, its size, and how it sits. */
export interface WornSize {
  readonly chart: string;
  readonly size: string;
  readonly feel: WornFeel;
}
