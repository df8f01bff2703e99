/** The inside leg, and how the length of a size sits: "tight" and "room" are words for girths. */
export interface LengthMessages {
  readonly how: string;
  /** Possible, and rare at the told height. */
  readonly unusual: string;
  readonly correctionLabel: string;
  /** Where the estimate comes from. */
  readonly fromHeight: string;
  readonly short: string;
  readonly long: string;
  readonly tooShort: (length: string) => string;
  readonly tooLong: (length: string) => string;
  /** Two sizes of one girth. */
  readonly shorterOrLonger: (shorter: string, longer: string) => string;
}
