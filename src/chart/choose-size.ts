import {at} from '../core/at.js';
import type {Recommendation, RecommendationReason} from '../core/domain.js';
import {costOf, termOf} from './cost-model.js';
import {sdOf} from './decide.js';
import {MEASURES, type MeasureName} from './measures.js';
import {girthPlaces, middleOf, middleRow} from './middle-row.js';
import type {SizeChart} from './size-chart.js';
import type {WeighedGroup} from './weigh-up.js';

/** A second size is named from this probability: what lies beyond the 90 % band of an edge. */
const NAMED_PROBABILITY = 0.05;
/** Half-width of the 90 % band, in standard deviations. */
const BAND_SDS = 1.645;
/** When all sizes together are less probable than this, the body is outside of the chart. */
const OUTSIDE_PROBABILITY = 0.05;

type Choice = Omit<Recommendation, 'sizes'>;

/** One size of the group as the shopper sees it, with one or several rows. */
interface Candidate {
  readonly key: string;
  /** The last row of the size, which gives its place from small to large. */
  readonly row: number;
  readonly probability: number;
}

/** Names the median size, the second size where one is probable or near, and the measurement that decides. */
export function chooseSize(weighed: WeighedGroup, chart: SizeChart): Choice {
  const candidates = listCandidates(weighed);
  const best = middleSize(weighed, candidates);
  const [second] = candidates
    .filter(candidate => candidate !== best)
    .sort((a, b) => b.probability - a.probability || b.row - a.row);
  const total = candidates.reduce((sum, {probability}) => sum + probability, 0);
  const refusal = refusalOf(weighed, total);
  if (!best || refusal) return refuse(weighed, refusal ?? 'not-enough-information');
  const isSecondLikely = second !== undefined && second.probability >= NAMED_PROBABILITY;
  const nextDoor = neighbourAcrossEdge(weighed, candidates, best, BAND_SDS);
  const runnerUp = isSecondLikely ? second : nextDoor;
  const isBetween = isSecondLikely || neighbourAcrossEdge(weighed, candidates, best, 1, true) !== undefined;
  const label = (candidate: Candidate) =>
    at(chart.sizes, at(weighed.group.contenders, candidate.row).index).label;
  const {name} = weighed.group;
  return {
    size: label(best),
    ...(name !== null && {group: name}),
    confidence: best.probability * weighed.groupShare,
    runnerUp: runnerUp ? label(runnerUp) : null,
    reason: isBetween ? 'between-sizes' : 'fits',
    deciding: decidingBetween(weighed, best.row, runnerUp?.row),
  };
}

function listCandidates({group, probabilities, rules}: WeighedGroup): readonly Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const [row, {kind, key}] of group.contenders.entries()) {
    if (kind !== 'size' || rules.offered?.[row] === false) continue;
    const probability = (byKey.get(key)?.probability ?? 0) + at(probabilities, row);
    byKey.set(key, {key, row, probability});
  }
  return [...byKey.values()];
}

/** The size of the median row. Where that row is outside of the chart, the smallest or largest girth of the chart. */
function middleSize(weighed: WeighedGroup, candidates: readonly Candidate[]): Candidate | undefined {
  const row = middleRow(weighed);
  const {kind, key} = at(weighed.group.contenders, row);
  if (kind !== 'below' && kind !== 'above') return candidates.find(candidate => candidate.key === key);
  const places = placesOf(weighed, candidates);
  const end = kind === 'below' ? 0 : places.at(-1);
  const lengths = candidates.filter((_, index) => places[index] === end);
  return lengths[middleOf(lengths.map(({probability}) => probability))];
}

const placesOf = (weighed: WeighedGroup, candidates: readonly Candidate[]): readonly number[] =>
  girthPlaces(
    weighed,
    candidates.map(({row}) => row),
  );

/** Why no size can be named. Undefined when one can. */
function refusalOf(
  {group, probabilities, nothing}: WeighedGroup,
  total: number,
): RecommendationReason | undefined {
  if (nothing >= 0.5 && nothing > total) return 'none-in-stock';
  const chance = (kind: string) =>
    group.contenders.reduce(
      (sum, contender, row) => (contender.kind === kind ? sum + at(probabilities, row) : sum),
      0,
    );
  const [below, above, lost] = [chance('below'), chance('above'), chance('lost')];
  if (total < OUTSIDE_PROBABILITY && Math.max(lost, nothing) > Math.max(below, above))
    return lost > nothing ? 'not-enough-information' : 'none-in-stock';
  if (below + lost + total < OUTSIDE_PROBABILITY) return 'above-chart';
  return above + lost + total < OUTSIDE_PROBABILITY ? 'below-chart' : undefined;
}

function refuse(weighed: WeighedGroup, reason: RecommendationReason): Choice {
  const {contenders} = weighed.group;
  const end = (kind: 'below' | 'above') => contenders.findIndex(contender => contender.kind === kind);
  const pair =
    reason === 'below-chart'
      ? ([end('below'), 1] as const)
      : reason === 'above-chart'
        ? ([end('above'), contenders.length - 2] as const)
        : undefined;
  return {
    size: null,
    confidence: 0,
    runnerUp: null,
    reason,
    deciding: pair ? decidingBetween(weighed, ...pair) : null,
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
  weightiestOnly = false,
): Candidate | undefined {
  const {measures, body, group, rules, weights} = weighed;
  const places = placesOf(weighed, candidates);
  const place = at(places, candidates.indexOf(best));
  const atPlace = (wanted: number) => candidates.filter((_, index) => places[index] === wanted);
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
    return [...(isOver ? atPlace(place + 1) : []), ...(isUnder ? atPlace(place - 1) : [])];
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
