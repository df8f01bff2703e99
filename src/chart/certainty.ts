import type {Recommendation} from '../core/domain.js';

/** No answer is named below this. docs/decisions/0004 gives the reason. */
const NAMED_FROM = 0.35;
/** The doubt that the chart has the right size is told from this. docs/decisions/0004 gives the reason. */
const OUTSIDE_TOLD_FROM = 0.15;

type Answer = Pick<Recommendation, 'reason' | 'confidence' | 'outside'>;

/** Whether the likeliest answer, a size or a body outside of the chart, is certain enough to be named to a shopper. */
export const isNamed = ({reason, confidence, outside}: Answer): boolean =>
  (reason === 'below-chart' ? outside.below : reason === 'above-chart' ? outside.above : confidence) >=
  NAMED_FROM;

/** The end of the chart beyond which the right size may be, likely enough to tell the shopper. Null where it is not. */
export function doubtfulEnd({outside: {below, above}}: Pick<Answer, 'outside'>): 'below' | 'above' | null {
  if (Math.max(below, above) < OUTSIDE_TOLD_FROM) return null;
  return below > above ? 'below' : 'above';
}
