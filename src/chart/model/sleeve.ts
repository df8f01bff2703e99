import type {SizeChart} from './size-chart.js';

/**
 * Where the sleeves of a chart begin. Shirts in the US are sold by the length from the back neck point, most other charts give the
 * length from the shoulder point, and a T-shirt has sleeves that say nothing of an arm.
 */
export type SleeveStart = 'back-neck' | 'shoulder' | 'short';

/** Sleeves from the shoulder are 55 to 68 cm long on charts for adults, and from the back neck 76 to 95 cm. */
const FROM_BACK_NECK_CM = 71;
/** A sleeve that ends below the elbow is shorter than this. */
const LONG_FROM_CM = 50;

/**
 * Half of the shoulder width, which lies between the two points: 19.8 cm in women and 22.2 cm in men. That is half of the mean
 * biacromial breadth of ANSUR II (36.5 and 41.5 cm) with the 3 cm that a tape over the back adds.
 */
const HALF_SHOULDER_CM = 21;

/** Where the sleeves of this chart begin, by their middle length. */
export function sleeveStart({sizes, department}: SizeChart): SleeveStart {
  const middles = sizes
    .flatMap(({ranges: {sleeve}}) =>
      sleeve ? [(Number(sleeve.minCm ?? sleeve.maxCm) + Number(sleeve.maxCm ?? sleeve.minCm)) / 2] : [],
    )
    .sort((a, b) => a - b);
  const middle = middles[Math.floor(middles.length / 2)] ?? 0;
  // A child's arm is as long as the sleeves of a T-shirt for adults, so sleeves tell nothing there.
  if (middle < LONG_FROM_CM || department === 'kids') return 'short';
  return middle < FROM_BACK_NECK_CM ? 'shoulder' : 'back-neck';
}

/** What the sleeves of this chart leave out of the length from the back neck point, in cm. */
export const beforeSleeveCm = (chart: SizeChart): number =>
  sleeveStart(chart) === 'shoulder' ? HALF_SHOULDER_CM : 0;
