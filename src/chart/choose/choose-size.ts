import {at} from '../../core/at.js';
import type {RecommendationReason} from '../../core/domain.js';
import {costOf, termOf} from './cost-model.js';
import {sdOf} from './decide.js';
import {MEASURES, type MeasureName} from '../model/measures.js';
import {placesBySize, middleOf, middleRow} from './middle-row.js';
import {chanceOf, endsOf, likelierEnd, type OutsideEnd} from './outside.js';
import type {WeighedGroup} from './weigh-up.js';

/** A second outcome is named from this probability: what lies beyond the 90 % band of an edge. */
const NAMED_PROBABILITY = 0.05;
/** Half-width of the 90 % band, in standard deviations. */
const BAND_SDS = 1.645;

/** What is named, as rows of the group. */
export interface Choice {
  readonly reason: RecommendationReason;
  readonly deciding: MeasureName | null;
  /** The size. Undefined where none is named. */
  readonly best?: number;
  /** The second size, if one is in question. */
  readonly second?: number | undefined;
  /** The first size of the group that goes on where this one ends, if that is the second size. */
  readonly beside?: SizeBeside | undefined;
  /** The size that comes nearest, where the body is outside of the chart. */
  readonly closest?: number | undefined;
}

/** A size of another group, as its row and its probability. */
export interface SizeBeside {
  readonly weighed: WeighedGroup;
  readonly row: number;
  readonly probability: number;
}

/** One size of the group as the shopper sees it, with one or several rows. */
interface Candidate {
  readonly key: string;
  /** The last row of the size, which gives its place from small to large. */
  readonly row: number;
  /** The place of its girths from small to large. */
  readonly place: number;
  readonly probability: number;
}

/**
 * Names the likeliest single outcome where that is a body outside of the chart, otherwise the median size, the second
 * size where one is probable or near, and the measurement that decides.
 */
export function chooseSize(weighed: WeighedGroup): Choice {
  const candidates = listCandidates(weighed);
  const refusal = refusalOf(weighed, candidates);
  if (refusal) return refuse(weighed, candidates, refusal);
  const best = middleSize(weighed, candidates);
  if (!best) return refuse(weighed, candidates, 'not-enough-information');
  // Another group may have sizes beyond this end. They are no reason for a size that points away from them.
  const end = likelierEnd(endsOf(weighed));
  const [likeliest] = candidates
    .filter(candidate => candidate !== best && !pointsAway(candidate, best, end))
    .sort((a, b) => b.probability - a.probability || b.row - a.row);
  const isSecondLikely = likeliest !== undefined && likeliest.probability >= NAMED_PROBABILITY;
  const neighbour = (sds: number, weightiestOnly: boolean) =>
    neighbourAcrossEdge(weighed, candidates, best, sds, weightiestOnly);
  const nextDoor = isSecondLikely ? undefined : neighbour(BAND_SDS, false);
  const near = nextDoor && !pointsAway(nextDoor, best, end) ? nextDoor : undefined;
  const beside = sizeBeside(weighed, isSecondLikely ? likeliest.probability : 0);
  const second = beside ? undefined : isSecondLikely ? likeliest : near;
  const missing = Math.max(end.probability, weighed.nothing, chanceOf(weighed, 'lost'));
  const isBetween = isSecondLikely || missing >= NAMED_PROBABILITY || neighbour(1, true) !== undefined;
  return {
    best: best.row,
    second: second?.row,
    beside,
    reason: isBetween ? 'between-sizes' : 'fits',
    deciding: decidingBetween(weighed, best.row, beside ? rowOfEnd(weighed, end.kind) : second?.row),
  };
}

/** The likeliest size of the group that goes on where this one ends, if it is likelier than the second size of this group. */
function sizeBeside({beside}: WeighedGroup, otherwise: number): SizeBeside | undefined {
  if (!beside || beside.probability < Math.max(NAMED_PROBABILITY, otherwise)) return undefined;
  const [likeliest] = [...listCandidates(beside.weighed)].sort((a, b) => b.probability - a.probability);
  if (!likeliest) return undefined;
  const probability = Math.min(likeliest.probability, beside.probability);
  return probability >= Math.max(NAMED_PROBABILITY, otherwise)
    ? {weighed: beside.weighed, row: likeliest.row, probability}
    : undefined;
}

const rowOfEnd = ({group}: WeighedGroup, kind: OutsideEnd['kind']): number =>
  group.contenders.findIndex(contender => contender.kind === kind);

function listCandidates(weighed: WeighedGroup): readonly Candidate[] {
  const {group, probabilities, rules} = weighed;
  const byKey = new Map<string, {key: string; row: number; probability: number}>();
  for (const [row, {kind, key}] of group.contenders.entries()) {
    if (kind !== 'size' || rules.offered?.[row] === false) continue;
    const probability = (byKey.get(key)?.probability ?? 0) + at(probabilities, row);
    byKey.set(key, {key, row, probability});
  }
  const listed = [...byKey.values()];
  const places = placesBySize(
    weighed,
    listed.map(({row}) => row),
  );
  // A literal with all fields, for the same reason as in `makeCostTable`.
  return listed.map(({key, row, probability}, index) => ({key, row, probability, place: at(places, index)}));
}

/** The size of the median row. Where that row is outside of the chart, the smallest or largest girth of the chart. */
function middleSize(weighed: WeighedGroup, candidates: readonly Candidate[]): Candidate | undefined {
  const {kind, key} = at(weighed.group.contenders, middleRow(weighed));
  return kind === 'below' || kind === 'above'
    ? sizeAtEnd(candidates, kind)
    : candidates.find(candidate => candidate.key === key);
}

/** The smallest or the largest girth of the chart, in its median length. */
function sizeAtEnd(candidates: readonly Candidate[], end: 'below' | 'above'): Candidate | undefined {
  const place = end === 'below' ? 0 : candidates.at(-1)?.place;
  const lengths = candidates.filter(candidate => candidate.place === place);
  return lengths[middleOf(lengths.map(({probability}) => probability))];
}

/**
 * Whether a second size is on the far side of the best one: the body more probably needs a size beyond the other end of
 * the chart, and so the second size would be advice in the wrong direction.
 */
const pointsAway = (second: Candidate, best: Candidate, end: OutsideEnd): boolean =>
  end.probability > second.probability && (end.kind === 'below') === second.place > best.place;

/** Why no size is named. Undefined when one is. */
function refusalOf(
  weighed: WeighedGroup,
  candidates: readonly Candidate[],
): RecommendationReason | undefined {
  const {nothing} = weighed;
  const end = likelierEnd(weighed.outside);
  const total = candidates.reduce((sum, {probability}) => sum + probability, 0);
  const lost = chanceOf(weighed, 'lost');
  const mostOfSizes = Math.max(...girthShares(candidates));
  if (end.probability > Math.max(mostOfSizes, nothing, lost)) return `${end.kind}-chart`;
  // A size that is less likely than an end of the chart is not named, whatever else is likelier still.
  const isMissing = nothing > total || total < NAMED_PROBABILITY || end.probability > mostOfSizes;
  if (!isMissing) return undefined;
  return lost > nothing ? 'not-enough-information' : 'none-in-stock';
}

/** The probability of each girth. Sizes of one girth in several lengths are one outcome here: none of them is too wide. */
function girthShares(candidates: readonly Candidate[]): readonly number[] {
  const shares: number[] = [];
  for (const {place, probability} of candidates) shares[place] = (shares[place] ?? 0) + probability;
  return shares;
}

function refuse(
  weighed: WeighedGroup,
  candidates: readonly Candidate[],
  reason: RecommendationReason,
): Choice {
  if (reason !== 'below-chart' && reason !== 'above-chart') return {reason, deciding: null};
  const kind = reason === 'below-chart' ? 'below' : 'above';
  const inner = kind === 'below' ? 1 : weighed.group.contenders.length - 2;
  return {
    reason,
    deciding: decidingBetween(weighed, rowOfEnd(weighed, kind), inner),
    closest: sizeAtEnd(candidates, kind)?.row,
  };
}

/**
 * The neighbouring size whose band the body's own band reaches on any girth, or on the girths of greatest weight
 * only. A body can reach it although the odds are clear.
 */
function neighbourAcrossEdge(
  weighed: WeighedGroup,
  candidates: readonly Candidate[],
  best: Candidate,
  sds: number,
  weightiestOnly: boolean,
): Candidate | undefined {
  const {measures, body, group, rules, weights} = weighed;
  const atPlace = (wanted: number) => candidates.filter(({place}) => place === wanted);
  const rows = group.contenders.filter(({key}) => key === best.key);
  const most = Math.max(...weights);
  const reached = measures.flatMap((measure, column) => {
    const isAsked = MEASURES[measure].kind === 'girth' && (!weightiestOnly || at(weights, column) === most);
    if (!isAsked) return [];
    const bands = rows.map(({bands: all}) => at(all, at(rules.columns, column)));
    const reachCm = sds * sdOf(body, column);
    const mean = at(body.meansCm, column);
    const isOver = mean + reachCm >= Math.max(...bands.map(({hiCm}) => hiCm));
    const isUnder =
      mean - reachCm < Math.min(...bands.map(({loCm}) => loCm)) && at(rules.loosePrices, column) !== 0;
    return [...(isOver ? atPlace(best.place + 1) : []), ...(isUnder ? atPlace(best.place - 1) : [])];
  });
  return reached.sort((a, b) => b.probability - a.probability)[0];
}

/**
 * The measurement that favours the first row most over the second, at the mean body. Without a second row, the next
 * best one is compared.
 */
function decidingBetween(
  weighed: WeighedGroup,
  first: number,
  second: number | undefined,
): MeasureName | null {
  const {rules, table, body, measures, weights} = weighed;
  const mean = Float64Array.from(body.meansCm);
  const costs = rules.contenders.map((_, row) =>
    row === first ? Infinity : costOf(table, row, mean, Infinity),
  );
  const rival = second ?? costs.indexOf(Math.min(...costs));
  const differences = measures.map(
    (_, column) =>
      termOf(table, rival, column, at(body.meansCm, column)) -
      termOf(table, first, column, at(body.meansCm, column)),
  );
  const score = (column: number) => {
    const difference = at(differences, column);
    return Number.isFinite(difference) ? difference : Number.MAX_VALUE;
  };
  const order = measures
    .map((measure, column) => ({measure, score: score(column), weight: at(weights, column)}))
    .sort((a, b) => b.score - a.score || b.weight - a.weight);
  return order[0]?.measure ?? null;
}
