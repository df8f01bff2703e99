import type {BodyMeasurements, Girth, ShopperProfile} from './domain.js';

/** Girths that the shopper measured with a tape, in cm. */
export type Tapes = Readonly<Partial<Record<Girth, number>>>;

/**
 * A shopper's answers and measurements. `measured` is what measuring gave, without later corrections by the shopper.
 */
export interface Outcome {
  readonly shopper: ShopperProfile;
  readonly measured: BodyMeasurements;
}
