import {GIRTHS, type Recommendation, type SizeOption} from '../../core/domain.js';

/** No answer is named below this. docs/decisions/0004 gives the reason. */
const NAMED_FROM = 0.35;
/** The doubt that the chart has the right size is told from this. docs/decisions/0004 gives the reason. */
const OUTSIDE_TOLD_FROM = 0.15;

/** Whether the likeliest answer, a size or a body outside of the chart, is certain enough to be named to a shopper. */
export const isNamed = ({reason, outside, best, sizes}: Recommendation): boolean =>
  (reason === 'below-chart'
    ? outside.below
    : reason === 'above-chart'
      ? outside.above
      : girthProbability(best, sizes)) >= NAMED_FROM;

/** The probability of the girth of a size: its own, with those of the sizes that differ from it in length alone. */
function girthProbability(best: SizeOption | null, sizes: readonly SizeOption[]): number {
  if (best === null) return 0;
  const girths = GIRTHS.filter(girth => best.fit[girth]);
  const isSame = (size: SizeOption) =>
    girths.length > 0 && girths.every(girth => size.fit[girth]?.deltaCm === best.fit[girth]?.deltaCm);
  return sizes.reduce((sum, size) => (size === best || isSame(size) ? sum + size.probability : sum), 0);
}

/** The end of the chart beyond which the right size may be, likely enough to tell the shopper. Null where it is not. */
export function doubtfulEnd({
  outside: {below, above},
}: Pick<Recommendation, 'outside'>): 'below' | 'above' | null {
  if (Math.max(below, above) < OUTSIDE_TOLD_FROM) return null;
  return below > above ? 'below' : 'above';
}
