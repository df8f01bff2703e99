import type {Girth} from './domain.js';

/** A girth that the shopper taped. */
export interface TapeObservation {
  readonly kind: 'tape';
  readonly girth: Girth;
  readonly valueCm: number;
  /** Default 1 cm: the repeatability of a layman's tape. */
  readonly sdCm?: number;
}

/** A bust girth that a bra size implies (`observeBraSize`). It works like a tape value, but with a larger SD. */
export interface BraObservation {
  readonly kind: 'bra';
  readonly girth: 'chest';
  readonly valueCm: number;
  readonly sdCm: number;
}

/**
 * A girth that lies in a range, as "I wear size M in brand X" implies. An absent end is open. People wear sizes that
 * are a little off, so the ends are soft: they fade over `softnessCm` (one SD).
 */
export interface IntervalObservation {
  readonly kind: 'interval';
  readonly girth: Girth;
  readonly lowCm?: number;
  readonly highCm?: number;
  /** Default 2 cm; 0 with equal ends is an exact value. */
  readonly softnessCm?: number;
}
