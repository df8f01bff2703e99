import type {Recommendation} from '../core/domain.js';
import {isForChildren} from '../chart/chart-facts.js';
import type {ChartStatus} from '../shop/shop-chart.js';
import type {TriggerText} from '../locale/trigger-texts.js';
import type {KnownShopper} from './controllers/known-shopper.js';

/** What the button on the page says: "your size" only where it is the shopper's own, as far as one can know. */
export function triggerWords(
  {find, yours, theirs}: TriggerText,
  recommendation: Recommendation | null,
  chart: ChartStatus,
  {latest, person}: Pick<KnownShopper, 'latest' | 'person'>,
): string {
  // While the chart of the next product is on its way, a known shopper's button keeps its words and its place.
  const isComing = latest !== null && (chart.name === 'waiting' || chart.name === 'loading');
  const size = isComing ? '…' : (recommendation?.size ?? null);
  if (size === null) return find;
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild || (person?.name ?? '') !== '' ? theirs(size) : yours(size);
}
