import type {BodyMeasurements, Girth, SecondaryMeasure, ShopperProfile} from './domain.js';

/** What a tape measures. Shoppers may know a neck or a sleeve from a label as well. */
export type TapedMeasure = Girth | SecondaryMeasure;

/** What the shopper measured with a tape, in cm. */
export type Tapes = Readonly<Partial<Record<TapedMeasure, number>>>;

/**
 * A shopper's answers and measurements. `measured` is what measuring gave, without later corrections by the shopper.
 */
export interface Outcome {
  readonly shopper: ShopperProfile;
  readonly measured: BodyMeasurements;
}
