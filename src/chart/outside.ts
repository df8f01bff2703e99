import type {Contender} from './compile-chart.js';
import {at} from '../core/at.js';

interface Weighed {
  readonly group: {readonly contenders: readonly Contender[]};
  readonly probabilities: readonly number[];
}

/** The probability of all contenders of one kind. */
export const chanceOf = ({group, probabilities}: Weighed, kind: Contender['kind']): number =>
  group.contenders.reduce(
    (sum, contender, row) => (contender.kind === kind ? sum + at(probabilities, row) : sum),
    0,
  );

/** The end beyond which the body is more probably outside of the chart, and how probable that is. */
export interface OutsideEnd {
  readonly kind: 'below' | 'above';
  readonly probability: number;
}

export function likelierEnd(weighed: Weighed): OutsideEnd {
  const [below, above] = [chanceOf(weighed, 'below'), chanceOf(weighed, 'above')];
  return below > above ? {kind: 'below', probability: below} : {kind: 'above', probability: above};
}
