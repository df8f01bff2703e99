import {at} from '../core/at.js';
import {compileChart, type CompiledSize} from '../chart/compile-chart.js';
import type {Band} from '../chart/column-bands.js';
import type {MeasureName} from '../chart/measures.js';
import {recommendSize} from '../chart/recommend.js';
import type {SizeChart} from '../chart/size-chart.js';
import {fitLimitsCm, isLooseFree, weightsOf} from '../chart/tailoring.js';
import {type BodyMeasurements, GIRTHS, type Girth, type Sex} from '../core/domain.js';
import {fail, ok, type Result} from '../core/errors.js';
import {samplePopulation, type SampledBody} from './population.js';

/** What one size does for the population; shares are 0..1 of all. */
export interface SizeCoverage {
  readonly label: string;
  readonly group: string | null;
  /** It is their size and sits where it must. */
  readonly servedShare: number;
  /** It is their best size, but is tight or loose at a place that decides. */
  readonly betweenShare: number;
}

/** What a chart does for the adult population. Served, between, below, above and unreadable sum to 1. */
export interface Coverage {
  readonly sexes: readonly Sex[];
  /** The places that decide for this garment; the others are not judged. */
  readonly deciding: readonly Girth[];
  readonly sizes: readonly SizeCoverage[];
  readonly servedShare: number;
  readonly betweenShare: number;
  readonly belowShare: number;
  readonly aboveShare: number;
  /** Whose size stands in a row that could not be read. */
  readonly unreadableShare: number;
  /** Where the best size fails those between sizes; one body may fail at two places. */
  readonly misfits: readonly {
    readonly girth: Girth;
    readonly tightShare: number;
    readonly looseShare: number;
  }[];
}

/** Measurements with at least this part of the highest weight decide: the chest of a top, waist and hip of trousers. */
const DECIDING_PART = 0.5;

/** A body measured without error; the recommendation needs some. */
const EXACT_SD_CM = 0.1;

/**
 * How much of the adult population a chart serves. A body counts as served when its size leaves it neither
 * tight nor loose (within 2 cm above and 4 cm below the printed range, more with stretch) wherever the garment is
 * decided; as between sizes when even the best size does not. Fails for charts that adults cannot be held against.
 */
export function coverChart(chart: SizeChart): Result<Coverage> {
  if (chart.department === 'kids')
    return fail(
      'chart-invalid',
      'The population is made of adults; a chart for kids cannot be held against it.',
    );
  const deciding = decidingGirths(chart);
  if (deciding.length === 0)
    return fail(
      'chart-invalid',
      'The chart has no chest, waist or hip that decides, so nobody can be held against it.',
    );
  const sexes: readonly Sex[] =
    chart.department === 'women' ? ['female'] : chart.department === 'men' ? ['male'] : ['female', 'male'];
  return ok({sexes, deciding, ...countBodies(chart, deciding, samplePopulation(sexes))});
}

/** The girths that decide for this chart, among those it has. */
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
): Omit<Coverage, 'sexes' | 'deciding'> {
  const {sizes} = compileChart(chart, 'regular');
  const counts = sizes.map(size => ({size, served: 0, between: 0}));
  const misfits = deciding.map(girth => ({girth, tightShare: 0, looseShare: 0}));
  const none = {below: 0, above: 0, unreadable: 0};
  for (const body of bodies) {
    const {
      size,
      group = null,
      reason,
    } = recommendSize(asMeasurements(body), chart, {
      lengths: {heightCm: body.heightCm},
    });
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

/** Where a size is tight or loose; of a size with several rows, those of the row that fits best. */
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

/** What the chart prints, so that its gaps show; a nominal point stands for the band around it. */
const bodyBand = (printed: Band | undefined, closed: Band | undefined): Band | undefined =>
  printed && printed.hiCm > printed.loCm ? printed : printed && closed;
