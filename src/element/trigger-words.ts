import {isForChildren} from '../flow/chart-facts.js';
import type {ChartStatus} from '../flow/shop-chart.js';
import type {PersonTag} from '../flow/state.js';
import type {TriggerText} from '../locale/trigger-texts.js';

/** What the button on the page says: "your size" only where it is the shopper's own, as far as one can know. */
export function triggerWords(
  {find, yours, theirs}: TriggerText,
  size: string | null,
  chart: ChartStatus,
  person: PersonTag | null,
): string {
  if (size === null) return find;
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild || (person?.name ?? '') !== '' ? theirs(size) : yours(size);
}
