import type {BodyMeasurements, Recommendation, SizeOption} from '../../core/domain.js';
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
  /** Where the closer size leaves least room, which is why somebody takes the roomier one. */
  readonly area: string;
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
  return {closer, roomier, area: isLengthArea(deciding) ? deciding : tightestArea(closer, roomier, deciding)};
}

/** The girth at which the closer size leaves least room, if the roomier one leaves more there. Otherwise the usual one. */
function tightestArea(closer: SizeOption, roomier: SizeOption, usual: string): string {
  const eased = [usual, ...Object.keys(closer.fit)].filter(
    area => !isLengthArea(area) && roomAt(roomier, area) > roomAt(closer, area),
  );
  const least = Math.min(...eased.map(area => roomAt(closer, area)));
  return eased.find(area => roomAt(closer, area) === least) ?? usual;
}

const roomAt = (option: SizeOption, area: string): number => option.fit[area]?.deltaCm ?? 0;
