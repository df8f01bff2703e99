import type {BodyMeasurements, Girth, ShopperProfile} from './domain.js';

/** Girths the shopper measured with a tape, in cm. */
export type Tapes = Readonly<Partial<Record<Girth, number>>>;

/** What was measured, and of whom. `measured` is as it came, before any correction by hand. */
export interface Outcome {
  readonly shopper: ShopperProfile;
  readonly measured: BodyMeasurements;
}
