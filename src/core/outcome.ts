import type {BodyMeasurements, Girth, ShopperProfile} from './domain.js';

/** What a tape measures: the girths, and the neck, which is told by a collar as well. */
export type TapedGirth = Girth | 'neck';

/** Girths that the shopper measured with a tape, in cm. */
export type Tapes = Readonly<Partial<Record<TapedGirth, number>>>;

/**
 * A shopper's answers and measurements. `measured` is what measuring gave, without later corrections by the shopper.
 */
export interface Outcome {
  readonly shopper: ShopperProfile;
  readonly measured: BodyMeasurements;
}
