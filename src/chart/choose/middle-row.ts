import {at} from '../../core/at.js';
import {isSameBand} from '../model/column-bands.js';
import {MEASURES} from '../model/measures.js';
import type {WeighedGroup} from './weigh-up.js';

/** Shares that differ by less are equal, and the larger size is taken, because ranges are half-open. */
const TIE = 1e-6;

/**
 * The median contender: the right one is this or a smaller one with a probability of at least one half. A size with
 * more than one half is always the median. A body that is larger everywhere has a median at least as large, while
 * its most probable size can be smaller (docs/decisions/0004). Where sizes of one girth come in several lengths,
 * the median girth is found first and then the median of its lengths, since 32/34 is not smaller than 34/30.
 */
export function middleRow(weighed: WeighedGroup): number {
  const {contenders} = weighed.group;
  const odds = withoutLostRows(contenders, weighed.probabilities);
  const girths = placesBySize(weighed, [...contenders.keys()]);
  const shares = girths.map(() => 0);
  odds.forEach((share, row) => {
    const girth = at(girths, row);
    shares[girth] = at(shares, girth) + share;
  });
  const middle = middleOf(shares);
  return middleOf(odds.map((share, row) => (at(girths, row) === middle ? share : 0)));
}

/** The first place at which more than half of the odds is reached. */
export function middleOf(odds: readonly number[]): number {
  const half = odds.reduce((sum, share) => sum + share, 0) / 2;
  let sum = 0;
  for (const [row, share] of odds.entries()) {
    sum += share;
    if (sum > half + TIE) return row;
  }
  return odds.length - 1;
}

/**
 * The place of each row's girths from small to large. Rows with equal girths share one place. Where no girth counts, as on
 * a children's chart of statures, the lengths give the place.
 */
export function placesBySize(
  {group, measures, rules}: WeighedGroup,
  rows: readonly number[],
): readonly number[] {
  const girths = rules.columns.filter((_, place) => MEASURES[at(measures, place)].kind === 'girth');
  const columns = girths.length > 0 ? girths : rules.columns;
  const bandsOf = (row: number) => at(group.contenders, row).bands;
  const isSame = (a: number, b: number) =>
    columns.every(column => isSameBand(at(bandsOf(a), column), at(bandsOf(b), column)));
  let place = 0;
  return rows.map((row, index) => {
    if (index > 0 && !isSame(row, at(rows, index - 1))) place += 1;
    return place;
  });
}

type Contenders = WeighedGroup['group']['contenders'];

/**
 * Gives the share of a row that could not be read to its neighbours, half each, because that row cannot be
 * recommended.
 */
function withoutLostRows(contenders: Contenders, probabilities: readonly number[]): readonly number[] {
  const odds = contenders.map(({kind}, row) => (kind === 'lost' ? 0 : at(probabilities, row)));
  for (const [row, {kind}] of contenders.entries()) {
    if (kind !== 'lost') continue;
    for (const step of [-1, 1]) {
      const place = nextReadable(contenders, row, step);
      odds[place] = at(odds, place) + at(probabilities, row) / 2;
    }
  }
  return odds;
}

/** The nearest readable row in one direction. There always is one, because both ends are readable. */
function nextReadable(contenders: Contenders, from: number, step: number): number {
  let row = from;
  while (at(contenders, row).kind === 'lost') row += step;
  return row;
}
