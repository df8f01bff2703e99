import type {WeighedGroup} from './weigh-up.js';

/** Shares closer than this are equal, and the larger size is taken: ranges are half-open. */
const TIE = 1e-6;

/**
 * The contender in the middle of the odds: as likely as not the right one is this or a smaller one. A size that is
 * likelier than not is always it. The odds of a body that is larger everywhere lie higher as a whole, and so does
 * their middle; the likeliest size can lie lower (docs/decisions/0004).
 */
export function middleRow({group, probabilities}: WeighedGroup): number {
  const odds = withoutLostRows(group.contenders, probabilities);
  const half = odds.reduce((sum, share) => sum + share, 0) / 2;
  let sum = 0;
  const row = odds.findIndex(share => (sum += share) > half + TIE);
  return row < 0 ? odds.length - 1 : row;
}

type Contenders = WeighedGroup['group']['contenders'];

/** What a row that cannot be read would have got goes to its neighbours, half each: it cannot be given itself. */
function withoutLostRows(contenders: Contenders, probabilities: readonly number[]): readonly number[] {
  const odds = contenders.map(({kind}, row) => (kind === 'lost' ? 0 : (probabilities[row] ?? 0)));
  for (const [row, {kind}] of contenders.entries()) {
    if (kind !== 'lost') continue;
    for (const step of [-1, 1]) {
      const place = nextReadable(contenders, row, step);
      odds[place] = (odds[place] ?? 0) + (probabilities[row] ?? 0) / 2;
    }
  }
  return odds;
}

/** The ends are readable, so there is always one. */
function nextReadable(contenders: Contenders, from: number, step: number): number {
  let row = from;
  while (contenders[row]?.kind === 'lost') row += step;
  return row;
}
