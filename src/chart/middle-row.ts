import {at} from '../core/at.js';
import {isSameBand} from './column-bands.js';
import {MEASURES} from './measures.js';
import type {WeighedGroup} from './weigh-up.js';

/** Shares closer than this are equal, and the larger size is taken: ranges are half-open. */
const TIE = 1e-6;

/**
 * The contender in the middle of the odds: as likely as not the right one is this or a smaller one. A size that is
 * likelier than not is always it. The odds of a body that is larger everywhere lie higher as a whole, and so does
 * their middle; the likeliest size can lie lower (docs/decisions/0004). Where sizes of one girth come in several
 * lengths, the middle girth is found first, and then the middle of its lengths: 32/34 is no smaller than 34/30.
 */
export function middleRow(weighed: WeighedGroup): number {
  const {contenders} = weighed.group;
  const odds = withoutLostRows(contenders, weighed.probabilities);
  const girths = girthPlaces(weighed, [...contenders.keys()]);
  const shares = girths.map(() => 0);
  odds.forEach((share, row) => {
    const girth = at(girths, row);
    shares[girth] = at(shares, girth) + share;
  });
  const middle = middleOf(shares);
  return middleOf(odds.map((share, row) => (at(girths, row) === middle ? share : 0)));
}

/** The place up to which half of the odds lie. */
export function middleOf(odds: readonly number[]): number {
  const half = odds.reduce((sum, share) => sum + share, 0) / 2;
  let sum = 0;
  for (const [row, share] of odds.entries()) {
    sum += share;
    if (sum > half + TIE) return row;
  }
  return odds.length - 1;
}

/** The place of each row's girths from small to large; rows that differ only in length, or in nothing, share one. */
export function girthPlaces(
  {group, measures, rules}: WeighedGroup,
  rows: readonly number[],
): readonly number[] {
  const columns = rules.columns.filter((_, place) => MEASURES[at(measures, place)].kind === 'girth');
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

/** What a row that cannot be read would have got goes to its neighbours, half each: it cannot be given itself. */
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

/** The ends are readable, so there is always one. */
function nextReadable(contenders: Contenders, from: number, step: number): number {
  let row = from;
  while (at(contenders, row).kind === 'lost') row += step;
  return row;
}
