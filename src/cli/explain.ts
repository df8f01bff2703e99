import {explainSize} from '../chart/explain.js';
import {MEASURES} from '../chart/model/measures.js';
import type {ToldLengths} from '../chart/model/body-vector.js';
import type {SizeChart} from '../chart/model/size-chart.js';
import {
  FIT_PREFERENCES,
  type BodyMeasurements,
  type Estimate,
  type Girth,
  GIRTHS,
  SECONDARY_MEASURES,
} from '../core/domain.js';
import {TAPE_SD_CM} from '../core/spreads.js';
import {inchesToCm, type LengthUnit} from '../core/units.js';
import {explanationText} from '../merchant/index.js';
import {CHOICE_HELP, CHOICE_OPTIONS, readChart} from './chart-file.js';
import {
  choiceOption,
  type Command,
  type Given,
  numberOption,
  requireChartPath,
  textOption,
  UsageError,
} from './command.js';
import {print} from './files.js';

/** `explain CHART --chest …` */
export const explain: Command = {
  summary: 'why a body gets its size: each size, each measurement, the odds',
  help: `Usage: size-finder-charts explain CHART [--chest C] [--waist W] [--hip H] [options]

  --chest --waist --hip    girths of the body; at least one measurement is needed
  --height --inside-leg    lengths, for charts that have them; the height alone is enough for children
  --neck                   collar, for shirts that are sold by it
  --thigh --underbust      girths, for trousers and bras
  --shoulder --sleeve      over the back, and from the back neck to the wrist
  --units cm|in            of these numbers and of the answer (default cm)
  --sd S                   their standard deviation (default 1 cm)
  --fit F                  snug, regular, relaxed (default regular)
  --group G                figure group of the chart, such as "plus"
  --in-stock "S M L"       sizes that can be bought, separated by commas or spaces
  --json                   print the explanation as data, in cm
${CHOICE_HELP}`,
  options: {
    ...CHOICE_OPTIONS,
    chest: {type: 'string'},
    waist: {type: 'string'},
    hip: {type: 'string'},
    height: {type: 'string'},
    'inside-leg': {type: 'string'},
    ...Object.fromEntries(SECONDARY_MEASURES.map(measure => [measure, {type: 'string'} as const])),
    units: {type: 'string'},
    sd: {type: 'string'},
    fit: {type: 'string'},
    group: {type: 'string'},
    'in-stock': {type: 'string'},
    json: {type: 'boolean'},
  },
  run: given => {
    const path = requireChartPath(given);
    const units = choiceOption(given, 'units', ['cm', 'in']) ?? 'cm';
    const chart = readChart(path, given);
    if (!chart) return 1;
    const measurements = bodyOf(given, units, chart);
    const heightCm = lengthCm(given, 'height', units);
    const insideLegCm = lengthCm(given, 'inside-leg', units);
    const group = textOption(given, 'group');
    const inStock = textOption(given, 'in-stock');
    const explanation = explainSize(measurements, chart, {
      fit: choiceOption(given, 'fit', FIT_PREFERENCES) ?? 'regular',
      ...(group !== undefined && {group}),
      ...(inStock !== undefined && {inStock: labelsIn(inStock, chart)}),
      lengths: {
        ...(heightCm !== undefined && {heightCm}),
        ...(insideLegCm !== undefined && {insideLegCm}),
        ...secondaryOf(given, units),
      },
    });
    print(
      given.values['json'] === true
        ? JSON.stringify(explanation, null, 2)
        : explanationText(explanation, units),
    );
    return 0;
  },
};

function lengthCm(given: Given, name: string, units: LengthUnit): number | undefined {
  const value = numberOption(given, name);
  return value === undefined || units === 'cm' ? value : inchesToCm(value);
}

/** What is given of the measurements that only some garments need. */
function secondaryOf(given: Given, units: LengthUnit): ToldLengths {
  const entries = SECONDARY_MEASURES.flatMap(measure => {
    const valueCm = lengthCm(given, measure, units);
    return valueCm === undefined ? [] : [[`${measure}Cm`, valueCm] as const];
  });
  return Object.fromEntries(entries);
}

/** A girth that is not given is NaN, which the recommendation leaves out. */
function bodyOf(given: Given, units: LengthUnit, chart: SizeChart): BodyMeasurements {
  const sdCm = lengthCm(given, 'sd', units) ?? TAPE_SD_CM;
  const girthCm = (girth: Girth): number | undefined => {
    const valueCm = lengthCm(given, girth, units);
    const {adultCm, childCm} = MEASURES[girth];
    const {min, max} = chart.department === 'kids' ? childCm : adultCm;
    if (valueCm === undefined || (valueCm >= min && valueCm <= max)) return valueCm;
    const other = units === 'cm' ? inchesToCm(valueCm) : valueCm / inchesToCm(1);
    const hint =
      other >= min && other <= max
        ? ` Add --units ${units === 'cm' ? 'in' : 'cm'} if it is in the other unit.`
        : '';
    throw new UsageError(
      `--${girth} ${textOption(given, girth) ?? ''} ${units} is not a possible ${girth}.${hint}`,
    );
  };
  const estimate = (girth: Girth): Estimate => ({valueCm: girthCm(girth) ?? NaN, sdCm, source: 'tape'});
  const body = {chest: estimate('chest'), waist: estimate('waist'), hip: estimate('hip')};
  const others = [...SECONDARY_MEASURES, ...(chart.department === 'kids' ? ['height'] : [])];
  const isTold = others.some(measure => numberOption(given, measure) !== undefined);
  if (!isTold && GIRTHS.every(girth => Number.isNaN(body[girth].valueCm)))
    throw new UsageError('A measurement is missing. Add at least one of --chest, --waist and --hip.');
  const covarianceCm2 = GIRTHS.map((_, row) => GIRTHS.map((_, column) => (row === column ? sdCm ** 2 : 0)));
  return {...body, covarianceCm2, notes: []};
}

/** Labels may contain spaces ("10 / S"), so whole labels of the chart are tried first. */
function labelsIn(text: string, chart: SizeChart): readonly string[] {
  const byComma = text.split(',').map(label => label.trim());
  const known = new Set(chart.sizes.map(({label}) => label.toLowerCase()));
  const labels = byComma.flatMap(part => (known.has(part.toLowerCase()) ? [part] : part.split(/\s+/)));
  const unknown = labels.find(label => label !== '' && !known.has(label.toLowerCase()));
  if (unknown !== undefined)
    throw new UsageError(
      `--in-stock "${unknown}" is not a size of the chart. The chart has ${chart.sizes.map(({label}) => label).join(', ')}.`,
    );
  return labels.filter(label => label !== '');
}
