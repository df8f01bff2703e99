import {at} from '../../core/at.js';
import {compileChart, type CompiledSize} from '../../chart/choose/compile-chart.js';
import type {Band} from '../../chart/model/column-bands.js';
import type {MeasureName} from '../../chart/model/measures.js';
import {recommendSize} from '../../chart/recommend.js';
import type {SizeChart} from '../../chart/model/size-chart.js';
import {fitLimitsCm, isLooseFree, weightsOf} from '../../chart/model/tailoring.js';
import {type BodyMeasurements, GIRTHS, type Girth, type Sex} from '../../core/domain.js';
import {fail, ok, type Result} from '../../core/errors.js';
import {type PeopleOfShop, samplePopulation, type SampledBody} from './population.js';
import {type Improvement, improveChart} from './improve-chart.js';
import {type UnitsSold, weighBySales} from './units-sold.js';

/** How one size serves the population. Shares are from 0 to 1, of all people. */
export interface SizeCoverage {
  readonly label: string;
  readonly group: string | null;
  /** People whose size this is and whom it fits wherever the garment is decided. */
  readonly servedShare: number;
  /** People whose best size this is, but for whom it is tight or loose at a girth that decides. */
  readonly betweenShare: number;
}

/** A shop's own people. */
export interface CoverageOptions extends PeopleOfShop {
  /** How many pieces of each size the shop has sold. */
  readonly sold?: UnitsSold;
}

/** How a chart serves the adult population. Served, between, below, above and unreadable add up to 1. */
export interface Coverage {
  readonly sexes: readonly Sex[];
  /** The girths that decide for this garment. Only these are judged. */
  readonly deciding: readonly Girth[];
  readonly sizes: readonly SizeCoverage[];
  readonly servedShare: number;
  readonly betweenShare: number;
  readonly belowShare: number;
  readonly aboveShare: number;
  /** People whose size is in a row that could not be read. */
  readonly unreadableShare: number;
  /** Where the best size is tight or loose for those between sizes. One body can be in several of these. */
  readonly misfits: readonly {
    readonly girth: Girth;
    readonly tightShare: number;
    readonly looseShare: number;
  }[];
  /** The people that the shares are of. */
  readonly people: CoverageOptions;
}

/** Girths with at least this part of the greatest weight decide: the chest of a top, waist and hip of trousers. */
const DECIDING_PART = 0.5;

/** A body that is measured without error. The recommendation needs some uncertainty. */
const EXACT_SD_CM = 0.1;

/**
 * How much of the adult population a chart serves. A body is served when its size is neither tight nor loose
 * wherever the garment is decided: within 2 cm above and 4 cm below the printed range, more with stretch. A body is
 * between sizes when even its best size does not do that. Fails for charts that do not apply to adults, and for units sold
 * that do not name the sizes of the chart.
 */
export function coverChart(chart: SizeChart, options: CoverageOptions = {}): Result<Coverage> {
  const ground = groundOf(chart, options);
  if (!ground.ok) return ground;
  const {sexes, deciding, people} = ground.value;
  return ok({sexes, deciding, people: options, ...countBodies(chart, deciding, people)});
}

/** Bodies for each kind of person while changes of a chart are compared, for which dozens of counts are needed. */
const BODIES_TO_IMPROVE = 16;

/** The new size and the column that would serve most of the same people more, the better first. Takes some seconds. */
export function findImprovements(
  chart: SizeChart,
  options: CoverageOptions = {},
): Result<readonly Improvement[]> {
  const ground = groundOf(chart, options, BODIES_TO_IMPROVE);
  if (!ground.ok) return ground;
  const {deciding, people} = ground.value;
  return ok(improveChart(chart, deciding, other => countBodies(other, deciding, people).servedShare));
}

/** What a chart is compared by, and with whom. */
interface Ground {
  readonly sexes: readonly Sex[];
  readonly deciding: readonly Girth[];
  readonly people: readonly SampledBody[];
}

function groundOf(chart: SizeChart, options: CoverageOptions, bodiesPerKind?: number): Result<Ground> {
  if (chart.department === 'kids')
    return fail('chart-invalid', 'The population consists of adults, so a chart for kids has no coverage.');
  const deciding = decidingGirths(chart);
  if (deciding.length === 0)
    return fail('chart-invalid', 'The chart has no chest, waist or hip that decides, so it has no coverage.');
  const sexes: readonly Sex[] =
    chart.department === 'women' ? ['female'] : chart.department === 'men' ? ['male'] : ['female', 'male'];
  const bodies = samplePopulation(sexes, bodiesPerKind, options);
  if (bodies.length === 0)
    return fail('profile-invalid', 'The survey has no people of these ages. It begins at 18 years.');
  const people = options.sold ? weighBySales(bodies, options.sold, chart, sizeOf) : ok(bodies);
  return people.ok ? ok({sexes, deciding, people: people.value}) : people;
}

/** The girths of the chart that decide. */
export function decidingGirths(chart: SizeChart): readonly Girth[] {
  const weights = weightsOf(chart);
  const present = GIRTHS.filter(girth => chart.sizes.some(({ranges}) => ranges[girth] !== undefined));
  const most = Math.max(...present.map(girth => weights[girth] ?? 0), Number.MIN_VALUE);
  return present.filter(girth => (weights[girth] ?? 0) >= DECIDING_PART * most);
}

/** As `coverChart`, for a sample of bodies. */
export function countBodies(
  chart: SizeChart,
  deciding: readonly Girth[],
  bodies: readonly SampledBody[],
): Omit<Coverage, 'sexes' | 'deciding' | 'people'> {
  const {sizes} = compileChart(chart, 'regular');
  const counts = sizes.map(size => ({size, served: 0, between: 0}));
  const misfits = deciding.map(girth => ({girth, tightShare: 0, looseShare: 0}));
  const none = {below: 0, above: 0, unreadable: 0};
  for (const body of bodies) {
    const {size, group = null, reason} = sizeOf(body, chart);
    const count = counts.find(({size: {label, group: of}}) => label === size && of.name === group);
    if (!count) {
      none[reason === 'below-chart' ? 'below' : reason === 'above-chart' ? 'above' : 'unreadable'] +=
        body.share;
      continue;
    }
    const faults = faultsOf(chart, count.size, deciding, body);
    count[faults.length === 0 ? 'served' : 'between'] += body.share;
    for (const {girth, isTight} of faults) {
      const misfit = misfits.find(entry => entry.girth === girth);
      if (misfit) misfit[isTight ? 'tightShare' : 'looseShare'] += body.share;
    }
  }
  const rows = counts.map(({size: {label, group}, served, between}): SizeCoverage => ({
    label,
    group: group.name,
    servedShare: served,
    betweenShare: between,
  }));
  return {
    sizes: rows,
    servedShare: rows.reduce((sum, row) => sum + row.servedShare, 0),
    betweenShare: rows.reduce((sum, row) => sum + row.betweenShare, 0),
    belowShare: none.below,
    aboveShare: none.above,
    unreadableShare: none.unreadable,
    misfits,
  };
}

const sizeOf = (body: SampledBody, chart: SizeChart) =>
  recommendSize(asMeasurements(body), chart, {lengths: {heightCm: body.heightCm}});

function asMeasurements({girthsCm}: SampledBody): BodyMeasurements {
  const exact = (girth: Girth) => ({
    valueCm: girthsCm[girth],
    sdCm: EXACT_SD_CM,
    source: 'statistics' as const,
  });
  const variance = EXACT_SD_CM ** 2;
  return {
    chest: exact('chest'),
    waist: exact('waist'),
    hip: exact('hip'),
    covarianceCm2: GIRTHS.map((_, row) => GIRTHS.map((_, column) => (row === column ? variance : 0))),
    notes: [],
  };
}

interface Fault {
  readonly girth: Girth;
  readonly isTight: boolean;
}

/** Where a size is tight or loose. For a size with several rows, those of the row that fits best. */
function faultsOf(
  chart: SizeChart,
  {group, rows}: CompiledSize,
  deciding: readonly Girth[],
  body: SampledBody,
): readonly Fault[] {
  const limits = fitLimitsCm(chart.stretch);
  const faults = rows.map(row =>
    deciding.flatMap((girth): readonly Fault[] => {
      const column = group.measures.indexOf(girth);
      const {printed, bands} = at(group.contenders, row);
      const band = bodyBand(printed[column], bands[column]);
      const valueCm = body.girthsCm[girth];
      if (!band) return [];
      if (valueCm > band.hiCm - limits.tight) return [{girth, isTight: true}];
      const isLoose = valueCm < band.loCm - limits.loose && !isLooseFree(chart, girth satisfies MeasureName);
      return isLoose ? [{girth, isTight: false}] : [];
    }),
  );
  return faults.reduce((best, other) => (other.length < best.length ? other : best), faults[0] ?? []);
}

/** The printed range, so that gaps count. A nominal point stands for the band around it. */
const bodyBand = (printed: Band | undefined, closed: Band | undefined): Band | undefined =>
  printed && printed.hiCm > printed.loCm ? printed : printed && closed;
