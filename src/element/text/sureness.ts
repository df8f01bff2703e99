import type {BodyMeasurements, FitLevel, Recommendation, SizeOption} from '../../core/domain.js';
import type {Sureness} from '../../locale/messages.js';
import {isLengthArea} from './chart-names.js';

/** The least confidence for each of the wordings. */
const VERY_LIKELY_FROM = 0.85;
const LIKELY_FROM = 0.65;
const CLOSE_CALL_FROM = 0.4;
/** A size below this is not part of "between S and XL". */
const BETWEEN_FROM = 0.08;
/** The half-width of a 90 % band, in standard deviations. */
const BAND_SDS = 1.645;

/** The confidence in words. */
export function surenessOf({confidence}: Pick<Recommendation, 'confidence'>): Sureness {
  if (confidence >= VERY_LIKELY_FROM) return 'very-likely';
  if (confidence >= LIKELY_FROM) return 'likely';
  return confidence >= CLOSE_CALL_FROM ? 'close-call' : 'best-guess';
}

/** The second size, while both are in question. */
export const secondInQuestion = (answer: Recommendation): SizeOption | null =>
  surenessOf(answer) === 'very-likely' ? null : answer.second;

/** The first and the last size in question, in the order of the chart. Null where there are no two. */
export function span({sizes}: Recommendation): readonly [SizeOption, SizeOption] | null {
  const open = sizes.filter(({probability}) => probability >= BETWEEN_FROM);
  const [first, last] = [open[0], open.at(-1)];
  return first && last && first !== last ? [first, last] : null;
}

/** Whether a distance in cm is larger than the 90 % band of the measurement. Otherwise it may as well be none. */
export function isDistanceKnown(area: string, distanceCm: number, measurements: BodyMeasurements): boolean {
  const sdCm = sdOfArea(area, measurements);
  return sdCm !== undefined && BAND_SDS * sdCm <= Math.abs(distanceCm);
}

/** The standard deviation of a measurement that a chart names, in cm. Undefined for one that is not known. */
export function sdOfArea(area: string, measurements: BodyMeasurements): number | undefined {
  const {covarianceCm2: _, notes: __, ...estimates} = measurements;
  return Object.entries(estimates).find(([name]) => name === area)?.[1]?.sdCm;
}

/** Two sizes in question, ordered by the room that they leave. */
export interface TwoSizes {
  readonly closer: SizeOption;
  readonly roomier: SizeOption;
  /** The girths at which the closer size is tight, while the roomier one leaves more room. Most often there are none. */
  readonly tight: readonly string[];
  /** A length that decides, or else the girth at which the closer size is snug. Null where it is snug nowhere. */
  readonly area: string | null;
}

/** Orders the two likeliest sizes. Null where only one is in question, or where no measurement decides between them. */
export function compareTwo(answer: Recommendation): TwoSizes | null {
  const {best, deciding, sizes} = answer;
  const second = secondInQuestion(answer);
  if (best === null || second === null || deciding === null) return null;
  const difference = roomAt(second, deciding) - roomAt(best, deciding);
  // Where both leave the same room, the chart's order tells: it is written from small to large.
  const isSecondRoomier = difference === 0 ? sizes.indexOf(second) > sizes.indexOf(best) : difference > 0;
  const [closer, roomier] = isSecondRoomier ? [best, second] : [second, best];
  if (isLengthArea(deciding)) return {closer, roomier, tight: [], area: deciding};
  const eased = Object.keys(closer.fit)
    .filter(area => !isLengthArea(area) && roomAt(roomier, area) > roomAt(closer, area))
    .sort((one, other) => roomAt(closer, one) - roomAt(closer, other));
  const at = (level: FitLevel): readonly string[] => eased.filter(area => closer.fit[area]?.level === level);
  return {closer, roomier, tight: at('tight'), area: at('snug')[0] ?? null};
}

/** The second size, where it would be tight somewhere: choosing it is no more than possible. */
export function tightSecond(answer: Recommendation): SizeOption | null {
  const two = compareTwo(answer);
  return two !== null && two.tight.length > 0 && two.closer === answer.second ? two.closer : null;
}

/** The best size and the second one while it is in question, from small to large. */
export const inQuestion = (answer: Recommendation): readonly SizeOption[] => {
  const {best, sizes} = answer;
  const second = secondInQuestion(answer);
  return sizes.filter(size => size === best || size === second);
};

const roomAt = (option: SizeOption, area: string): number => option.fit[area]?.deltaCm ?? 0;
