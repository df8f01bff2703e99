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

/** The choices of the way by a worn size. An empty text stands for no choice yet. */
export interface WornChoice {
  /** Position in the list of charts that the page gives, as the select's value. */
  readonly chart: string;
  readonly size: string;
  readonly feel: WornFeel;
  /** What the shopper searches the list of brands for. */
  readonly search?: string;
}
