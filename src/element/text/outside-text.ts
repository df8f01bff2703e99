import type {BodyMeasurements, Recommendation} from '../../core/domain.js';
import {isLengthArea} from './chart-names.js';
import {isDistanceKnown} from './sureness.js';

/** No fabric is taken to stretch over a lack of more than this: it is about two sizes of most charts. */
const STRETCH_CM = 15;

/** How far the closest size is from the body, where it is farthest. */
interface Distance {
  readonly area: string;
  /** Negative where the size is too small. */
  readonly distanceCm: number;
}

/** Where the closest size lacks most, or leaves most room. Null where no distance is known. */
export function farthestPlace(
  {closest, reason}: Pick<Recommendation, 'closest' | 'reason'>,
  measurements: BodyMeasurements,
): Distance | null {
  const outwards = reason === 'above-chart' ? -1 : 1;
  const [farthest] = Object.entries(closest?.fit ?? {})
    .map(([area, {deltaCm}]) => ({area, distanceCm: deltaCm}))
    .filter(({area, distanceCm}) => !isLengthArea(area) && isDistanceKnown(area, distanceCm, measurements))
    .sort((one, other) => outwards * (other.distanceCm - one.distanceCm));
  return farthest !== undefined && outwards * farthest.distanceCm > 0 ? farthest : null;
}

/** Whether even the largest size is too small to be worn. */
export function isBeyondStretch(
  answer: Pick<Recommendation, 'closest' | 'reason'>,
  measurements: BodyMeasurements,
): boolean {
  return (farthestPlace(answer, measurements)?.distanceCm ?? 0) < -STRETCH_CM;
}
