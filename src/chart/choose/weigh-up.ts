import {at} from '../../core/at.js';
import {type FitPreference, GIRTHS} from '../../core/domain.js';
import type {BodyVector} from '../model/body-vector.js';
import {compileChart, type CompiledGroup, isUsualGroup} from './compile-chart.js';
import {costOf, type CostRules, type CostTable, makeCostTable} from './cost-model.js';
import {type BodyDistribution, decide, roundDown, sdOf} from './decide.js';
import {groupsSideBySide} from './groups-side-by-side.js';
import {isLength} from '../model/length-counts.js';
import type {MeasureName} from '../model/measures.js';
import {inverseNormal} from './normal-distribution.js';
import {type EndChances, endsOf, likelierEnd, outsideOfAll} from './outside.js';
import type {SizeChart} from '../model/size-chart.js';
import {fitLimitsCm, fitShiftCm, isLooseFree, misfitPower, TIGHT_COST} from '../model/tailoring.js';

/** Everything that a recommendation is made of, for the chosen figure group. */
export interface WeighedGroup {
  readonly group: CompiledGroup;
  /** Measurements that decide: those that the body and the chart have and that have a weight. */
  readonly measures: readonly MeasureName[];
  readonly rules: CostRules;
  readonly table: CostTable;
  /** The body, moved by the wished fit. */
  readonly body: BodyDistribution;
  readonly weights: readonly number[];
  /** The probability of each contender. Twins share evenly. */
  readonly probabilities: readonly number[];
  /** The probability that nothing in stock can be worn. */
  readonly nothing: number;
  /**
   * The probability that this group is right, where lengths tell groups apart. The probabilities above are within
   * it.
   */
  readonly groupShare: number;
  /** The probability, within the group, of a body that is beyond either end of the chart. */
  readonly outside: EndChances;
  /** The group that goes on where this one ends, and the probability that the body is there. */
  readonly beside?: {readonly weighed: WeighedGroup; readonly probability: number};
}

/** What can change the answer besides the body and the chart. */
export interface WeighingOptions {
  readonly fit: FitPreference;
  /** Whether a row of the chart is in stock. Undefined when all are. */
  readonly isInStock: ((index: number) => boolean) | undefined;
  /** The figure group that is asked for, in lower case. */
  readonly group: string | undefined;
}

/** Weighs the group to answer from. Undefined when no measurement is usable. */
export function weighUp(
  body: BodyVector,
  chart: SizeChart,
  options: WeighingOptions,
): WeighedGroup | undefined {
  const asked = compileChart(chart, options.fit).groups.filter(
    ({name}) => options.group !== undefined && name === options.group,
  );
  const weighed = new Map<CompiledGroup, WeighedGroup | undefined>();
  const weigh = (group: CompiledGroup): WeighedGroup | undefined => {
    if (!weighed.has(group)) weighed.set(group, weighGroup(body, chart, group, options));
    return weighed.get(group);
  };
  const open = asked.length > 0 ? asked : groupsSideBySide(chart, options.fit);
  const [first] = open;
  const usual = first && (open.length === 1 || isUsualGroup(first.name)) ? weigh(first) : undefined;
  const isUsual = usual && (open.length === 1 || (isServed(usual) && !hasLength(usual)));
  if (isUsual && (open.length === 1 || likelierEnd(usual.outside).probability === 0)) return usual;
  const answers = open.flatMap(group => weigh(group) ?? []);
  // Groups for other heights serve few of the bodies beyond the usual one, so `outside` stays that of the group.
  if (answers.some(hasLength)) return isUsual ? usual : byLength(answers);
  const best = isUsual
    ? usual
    : [...answers].sort((a, b) => unserved(a) - unserved(b) || leastCost(a) - leastCost(b))[0];
  return best && amongOthers(best, answers);
}

/** A body beyond the end of the group may be served by another one, which is then beside it. */
function amongOthers(own: WeighedGroup, answers: readonly WeighedGroup[]): WeighedGroup {
  const outside = outsideOfAll(answers.map(answer => answer.outside));
  const {kind, probability} = likelierEnd(own.outside);
  const weighed = answers.find(answer => answer !== own && answer.outside[kind] === outside[kind]);
  return {
    ...own,
    outside,
    ...(weighed && {beside: {weighed, probability: probability - outside[kind]}}),
  };
}

/** Whether a length decides. A known length tells groups apart: regular from long, petite from tall. */
const hasLength = ({measures}: WeighedGroup): boolean => measures.some(isLength);

/** Lengths in standard deviations that are equally probable. */
const LENGTHS_SDS = Array.from({length: 9}, (_, index) => inverseNormal((index + 0.5) / 9));

/**
 * The group that fits best at most of the body's possible lengths. On a tie the first one, which is the usual
 * group.
 */
function byLength(answers: readonly WeighedGroup[]): WeighedGroup | undefined {
  const wins = answers.map(() => 0);
  for (const sds of LENGTHS_SDS) {
    const costs = answers.map(answer => leastCost(answer, sds));
    const winner = costs.indexOf(Math.min(...costs));
    wins[winner] = at(wins, winner) + 1;
  }
  const most = Math.max(...wins);
  const best = answers[wins.indexOf(most)];
  return best && {...best, groupShare: most / LENGTHS_SDS.length};
}

/** Whether a size of the group is more probable than a body outside of it. */
const isServed = (weighed: WeighedGroup): boolean =>
  unserved(weighed) < 0.5 && likelierEnd(weighed.outside).probability <= likeliestSize(weighed);

const likeliestSize = ({group, probabilities}: WeighedGroup): number =>
  group.contenders.reduce(
    (most, {kind}, row) => (kind === 'size' ? Math.max(most, at(probabilities, row)) : most),
    0,
  );

/** Probability that no size of the group that is in stock is right. */
const unserved = ({group, probabilities, nothing}: WeighedGroup): number =>
  group.contenders.reduce(
    (sum, {kind}, index) => (kind === 'size' ? sum : sum + at(probabilities, index)),
    nothing,
  );

/**
 * The least cost of the group at the mean body, or at one that is longer by a number of standard deviations.
 * Stature and inside leg vary together.
 */
function leastCost({rules, table, body, measures}: WeighedGroup, sds = 0): number {
  const longer = Float64Array.from(
    body.meansCm,
    (mean, column) => mean + (isLength(at(measures, column)) ? sds * sdOf(body, column) : 0),
  );
  return Math.min(
    ...rules.contenders.map(({kind}, row) =>
      kind === 'size' ? costOf(table, row, longer, Infinity) : Infinity,
    ),
  );
}

function weighGroup(
  body: BodyVector,
  chart: SizeChart,
  group: CompiledGroup,
  {fit, isInStock}: WeighingOptions,
): WeighedGroup | undefined {
  const used = group.measures.flatMap((measure, column) => {
    const place = body.measures.indexOf(measure);
    const weight = at(group.weights, column);
    return place >= 0 && weight > 0 ? [{measure, column, place, weight}] : [];
  });
  if (used.length === 0) return undefined;
  const measures = used.map(({measure}) => measure);
  const rules = rulesFor(
    chart,
    group,
    used.map(({column}) => column),
    isInStock,
  );
  const moved: BodyDistribution = {
    meansCm: used.map(({measure, place}) => at(body.valuesCm, place) + shiftCm(chart, measure, fit)),
    covarianceCm2: used.map(a => used.map(b => at(at(body.covarianceCm2, a.place), b.place))),
  };
  const weights = used.map(({weight}) => weight);
  const table = makeCostTable(rules);
  const verdict = decide(rules, table, moved, weights);
  const probabilities = shareAmongTwins(table, rules, verdict.probabilities);
  return {
    group,
    measures,
    rules,
    table,
    body: moved,
    weights,
    probabilities,
    nothing: verdict.nothing,
    groupShare: 1,
    outside: endsOf({group, probabilities}),
  };
}

/** What a misfit costs, on the given columns of a group. */
export function rulesFor(
  chart: SizeChart,
  group: CompiledGroup,
  columns: readonly number[],
  isInStock: ((index: number) => boolean) | undefined,
): CostRules {
  const power = misfitPower(chart);
  const prices = columns.map(column => at(group.weights, column) ** (1 / power));
  const hangsFromChest = columns.some(column => group.measures[column] === 'chest');
  const isFree = (column: number) => hangsFromChest && isLooseFree(chart, at(group.measures, column));
  const limits = fitLimitsCm(chart.stretch);
  return {
    contenders: group.contenders,
    columns,
    tightPrices: prices.map(price => price * TIGHT_COST[chart.stretch]),
    loosePrices: prices.map((price, place) => (isFree(at(columns, place)) ? 0 : price)),
    power,
    ...(isInStock && {offered: group.contenders.map(({index}) => index >= 0 && isInStock(index))}),
    toleranceCm: {tight: -limits.tight, loose: 2 * limits.loose},
  };
}

/** The wished fit moves girths of the trunk: nobody wants longer trousers or a wider collar for a relaxed fit. */
const shiftCm = (chart: SizeChart, measure: MeasureName, fit: FitPreference): number =>
  GIRTHS.some(girth => girth === measure) ? fitShiftCm(chart, measure, fit) : 0;

/**
 * Shares probability evenly among sizes that the known measurements cannot tell apart (32/30 and 32/34 without an
 * inside leg). The search gives all of it to the last one.
 */
function shareAmongTwins(
  {twinOf}: CostTable,
  {contenders, offered}: CostRules,
  probabilities: readonly number[],
): readonly number[] {
  if (twinOf.every((twin, row) => twin === row)) return probabilities;
  const canShare = (row: number) => at(contenders, row).kind === 'size' && offered?.[row] !== false;
  const rowsLike = (row: number) =>
    [...twinOf.keys()].filter(other => twinOf[other] === twinOf[row] && canShare(other));
  return probabilities.map((own, row) => {
    if (!canShare(row)) return own;
    const twins = rowsLike(row);
    const sum = twins.reduce((total, twin) => total + at(probabilities, twin), 0);
    return twins.length === 1 ? own : roundDown(sum / twins.length);
  });
}
