import type {BraSystem} from '../core/domain.js';

/** A bra size beside the tape values. A fact about a garment, asked for as one. */
export interface BraMessages {
  readonly label: string;
  /** `example` is a size as the chosen country writes it, here and below. */
  readonly hint: (example: string) => string;
  readonly system: string;
  readonly systems: Readonly<Record<BraSystem, string>>;
  readonly unreadable: (example: string) => string;
  readonly otherSystem: string;
  readonly counted: (size: string) => string;
}
