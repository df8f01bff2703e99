import type {Contender} from './compile-chart.js';
import {at} from '../../core/at.js';

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

/** The probability of a body beyond either end. */
export interface EndChances {
  readonly below: number;
  readonly above: number;
}

/** The probability of a body beyond either end of the group. */
export const endsOf = (weighed: Weighed): EndChances => ({
  below: chanceOf(weighed, 'below'),
  above: chanceOf(weighed, 'above'),
});

export const likelierEnd = ({below, above}: EndChances): OutsideEnd =>
  below > above ? {kind: 'below', probability: below} : {kind: 'above', probability: above};

/** The probability of a body beyond either end of all groups. What another group has sizes for is not outside of the chart. */
export const outsideOfAll = (groups: readonly EndChances[]): EndChances => ({
  below: Math.min(...groups.map(({below}) => below)),
  above: Math.min(...groups.map(({above}) => above)),
});
