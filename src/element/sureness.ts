import type {Recommendation, SizeOption} from '../core/domain.js';
import type {Sureness} from '../locale/messages.js';

/** From these probabilities up. */
const VERY_LIKELY_FROM = 0.85;
const LIKELY_FROM = 0.65;
const CLOSE_CALL_FROM = 0.4;

/** The confidence in words. */
export function surenessOf({confidence}: Recommendation): Sureness {
  if (confidence >= VERY_LIKELY_FROM) return 'very-likely';
  if (confidence >= LIKELY_FROM) return 'likely';
  return confidence >= CLOSE_CALL_FROM ? 'close-call' : 'best-guess';
}

export interface TwoSizes {
  readonly closer: string;
  readonly roomier: string;
  /** Where the two differ in what they leave. */
  readonly area: string;
}

/** Which of the two sizes in question is the closer one, by the measurement that decided. Null when none did. */
export function compareTwo({size, runnerUp, deciding, sizes}: Recommendation): TwoSizes | null {
  if (size === null || runnerUp === null || deciding === null) return null;
  const best = sizes.find(({label}) => label === size);
  const second = sizes.find(({label}) => label === runnerUp);
  if (best === undefined || second === undefined) return null;
  const difference = roomAt(second, deciding) - roomAt(best, deciding);
  // Both inside their own range: charts are written from small to large.
  const isSecondRoomier = difference === 0 ? sizes.indexOf(second) > sizes.indexOf(best) : difference > 0;
  return isSecondRoomier
    ? {closer: size, roomier: runnerUp, area: deciding}
    : {closer: runnerUp, roomier: size, area: deciding};
}

const roomAt = (option: SizeOption, area: string): number => option.fit[area]?.deltaCm ?? 0;
