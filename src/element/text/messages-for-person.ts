import type {PersonTag} from '../../people/person.js';
import {isForChildren} from '../../chart/model/is-for-children.js';
import type {ChartStatus} from '../../shop/shop-chart.js';
import {forOtherPerson} from '../../locale/for-other-person.js';
import type {Messages} from '../../locale/messages.js';

/**
 * Whose size the finder looks for: a person kept on this device, `else` for somebody new on a device that knows
 * others, or null on a device that knows nobody.
 */
export type SizeOwner = PersonTag | 'else' | null;

/**
 * The texts for the person whose size it is. "Your size" is wrong for a child, for a person whom the device knows by
 * name, and for somebody new on a device that knows others.
 */
export function messagesFor(messages: Messages, chart: ChartStatus, whose: SizeOwner): Messages {
  if (whose === 'else') return forOtherPerson(messages, null);
  const name = whose?.name ?? '';
  if (name !== '' && name !== messages.people.me) return forOtherPerson(messages, name);
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild ? forOtherPerson(messages, null) : messages;
}
