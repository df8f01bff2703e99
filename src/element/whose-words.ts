import {isForChildren} from '../flow/chart-facts.js';
import type {ChartStatus} from '../flow/shop-chart.js';
import type {PersonTag} from '../flow/state.js';
import {forOtherPerson} from '../locale/for-other-person.js';
import type {Messages} from '../locale/messages.js';

/** "Your size" would be wrong over a child's, and over that of somebody whom the device knows by name. */
export function whoseWords(messages: Messages, chart: ChartStatus, person: PersonTag | null): Messages {
  const name = person?.name ?? '';
  if (name !== '' && name !== messages.people.me) return forOtherPerson(messages, name);
  const isChild = chart.name === 'ready' && isForChildren(chart.chart);
  return isChild ? forOtherPerson(messages, null) : messages;
}
