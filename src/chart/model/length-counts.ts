import type {MeasureName} from './measures.js';
import type {SizeChart} from './size-chart.js';

/** Whether a measurement says how long a garment is. The breadth of the shoulders decides like a girth. */
export const isLength = (measure: MeasureName): boolean =>
  measure === 'height' || measure === 'insideLeg' || measure === 'sleeve';

/**
 * The role of a length in a chart. Length can be hemmed and girth cannot, so nobody gets a wider size for longer
 * legs.
 * - `tells-apart`: sizes of one girth come in several lengths.
 * - `leads`: the length counts like a girth, because the chart is for children, weighs the length, or has no girth.
 * - `shown`: the length only tells how a size fits.
 */
export function roleOf(
  length: MeasureName,
  {department, weights, sizes}: SizeChart,
  girths: readonly MeasureName[],
): 'leads' | 'tells-apart' | 'shown' {
  if (department === 'kids' || weights[length] !== undefined || girths.length === 0) return 'leads';
  const known = new Map<string, string>();
  const isApart = sizes.some(({ranges}) => {
    const written = JSON.stringify(ranges[length]);
    const girth = JSON.stringify(girths.map(name => ranges[name]));
    const first = known.get(girth) ?? written;
    known.set(girth, first);
    return first !== written;
  });
  return isApart ? 'tells-apart' : 'shown';
}
