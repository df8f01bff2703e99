import type {PersonTag} from '../people/person.js';
import {isForChildren} from '../chart/chart-facts.js';
import type {ChartStatus} from '../shop/shop-chart.js';
import {forOtherPerson} from '../locale/for-other-person.js';
import type {Messages} from '../locale/messages.js';

/** Somebody kept on this device, `else` where it knows only others, or null where it knows nobody. */
export type SizeOwner = PersonTag | 'else' | null;

/**
 * "Your size" would be wrong over a child's, over that of somebody whom the device knows by name, and over that of
 * somebody else than those whom it knows.
 */
export function messagesFor(messages: Messages, chart: ChartStatus, whose: SizeOwner): Messages {
  if (whose === 'else') return forOtherPerson(messages, null);
  const name = whose?.name ?? '';
  if (name !== '' && name !== messages.people.me) return forOtherPerson(messages, name);
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild ? forOtherPerson(messages, null) : messages;
}
