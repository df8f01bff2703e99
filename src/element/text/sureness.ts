import type {Recommendation, SizeOption} from '../../core/domain.js';
import type {Sureness} from '../../locale/messages.js';

/** The least confidence for each of the wordings. */
const VERY_LIKELY_FROM = 0.85;
const LIKELY_FROM = 0.65;
const CLOSE_CALL_FROM = 0.4;

/** The confidence in words. */
export function surenessOf({confidence}: Recommendation): Sureness {
  if (confidence >= VERY_LIKELY_FROM) return 'very-likely';
  if (confidence >= LIKELY_FROM) return 'likely';
  return confidence >= CLOSE_CALL_FROM ? 'close-call' : 'best-guess';
}

/** Two sizes in question, ordered by the room that they leave. */
export interface TwoSizes {
  readonly closer: string;
  readonly roomier: string;
  /** The measurement that decides between the two. */
  readonly area: string;
}

/** Orders the two likeliest sizes. Null where only one is named, or where no measurement decides between them. */
export function compareTwo({size, runnerUp, deciding, sizes}: Recommendation): TwoSizes | null {
  if (size === null || runnerUp === null || deciding === null) return null;
  const best = sizes.find(({label}) => label === size);
  const second = sizes.find(({label}) => label === runnerUp);
  if (best === undefined || second === undefined) return null;
  const difference = roomAt(second, deciding) - roomAt(best, deciding);
  // Where both leave the same room, the chart's order tells: it is written from small to large.
  const isSecondRoomier = difference === 0 ? sizes.indexOf(second) > sizes.indexOf(best) : difference > 0;
  return isSecondRoomier
    ? {closer: size, roomier: runnerUp, area: deciding}
    : {closer: runnerUp, roomier: size, area: deciding};
}

const roomAt = (option: SizeOption, area: string): number => option.fit[area]?.deltaCm ?? 0;
