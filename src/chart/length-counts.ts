import type {MeasureName} from './measures.js';
import type {SizeChart} from './size-chart.js';

export const isLength = (measure: MeasureName): boolean => measure === 'height' || measure === 'insideLeg';

/**
 * What a length has to say. It can be hemmed and a girth cannot, so nobody gets a wider size for longer legs: it
 * `tells-apart` sizes that come in one girth and several lengths, and is just `shown` where none do. It `leads` like a
 * girth where children's sizes are made by it, where the chart weighs it, and where no girth counts.
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
