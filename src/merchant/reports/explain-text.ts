import type {ExplainedSize, Explanation} from '../../chart/explain.js';
import type {MeasureName} from '../../chart/model/measures.js';
import {cmToInches, type LengthUnit} from '../../core/units.js';
import type {Recommendation} from '../../core/domain.js';
import {textTable} from './text-table.js';

/**
 * Explains a recommendation to a merchant, as text: the answer, the body, and a row for each size with its odds,
 * its body range and its fit at each measurement. Lengths are in `units`.
 */
export function explanationText(explanation: Explanation, units: LengthUnit = 'cm'): string {
  const {recommendation, measures, sizes, outside, soldOut, group} = explanation;
  const show = (cm: number) => formatLength(cm, units);
  if (measures.length === 0) return answer(recommendation);
  const names = measures.map(({measure}) => measure);
  const body = measures.map(({measure, valueCm, sdCm, weight, fitShiftCm}) => [
    measure,
    `${show(valueCm)} ± ${show(1.645 * sdCm)}`,
    weight.toFixed(2),
    fitShiftCm === 0 ? '–' : signed(fitShiftCm, units),
  ]);
  const rows = sizes.map(size => [
    size.label === recommendation.size ? `→ ${size.label}` : `  ${size.label}`,
    odds(size.probability),
    ...names.flatMap(measure => [
      rangeText(size, measure, units),
      fitText(recommendation, size, measure, units),
    ]),
  ]);
  const ends = [
    ['smaller than the chart', outside.below],
    ['larger than the chart', outside.above],
    ['in a row that could not be read', outside.unreadable],
    ['nothing in stock fits', soldOut],
  ] as const;
  return [
    answer(recommendation),
    ...(isPassedOver(recommendation) ? [MIDDLE] : []),
    ...(group === null ? [] : [`Answered from the group "${group}".`]),
    '',
    textTable([['body', `${units}, 90 % band`, 'weight', 'moved by fit'], ...body]),
    '',
    textTable([['  size', 'odds', ...names.flatMap(name => [`${name} (${units})`, 'fit'])], ...rows]),
    ...ends.flatMap(([text, chance]) => (chance >= 0.0005 ? [`  ${text}: ${odds(chance)}`] : [])),
    '',
    'Ranges are those of bodies: without ease, with gaps shared between neighbours and single values extended half way to the next.',
  ].join('\n');
}

/** The arrow marks the named size, which is not always the likeliest one (docs/decisions/0004). */
const MIDDLE = 'No size has more than half of the odds, so the median size is named.';

const isPassedOver = ({size, confidence, sizes}: Recommendation): boolean =>
  size !== null && sizes.some(({probability}) => probability > confidence);

const REASONS: Readonly<Record<Recommendation['reason'], string>> = {
  fits: 'fits',
  'between-sizes': 'between sizes',
  'below-chart': 'The body is smaller than the chart',
  'above-chart': 'The body is larger than the chart',
  'not-enough-information': 'No measurement that decides this chart is known',
  'none-in-stock': 'No size in stock can be worn',
};

function answer({size, confidence, runnerUp, reason, deciding, closest}: Recommendation): string {
  const why = deciding === null ? '' : ` The ${deciding} decides.`;
  const nearest = closest === null ? '' : ` ${closest.label} is the closest size.`;
  if (size === null) return `No size. ${REASONS[reason]}.${why}${nearest}`;
  const second = runnerUp === null ? '' : `, then ${runnerUp}`;
  return `${size} (${REASONS[reason]}, ${odds(confidence)} sure${second}).${why}`;
}

const formatLength = (cm: number, units: LengthUnit): string =>
  (units === 'cm' ? cm : cmToInches(cm)).toFixed(1);

const signed = (cm: number, units: LengthUnit): string =>
  `${cm < 0 ? '−' : '+'}${formatLength(Math.abs(cm), units)}`;

const odds = (probability: number): string => `${(probability * 100).toFixed(1)} %`;

function rangeText(size: ExplainedSize, measure: MeasureName, units: LengthUnit): string {
  const range = size.ranges[measure];
  const [min, max] = [range?.minCm ?? null, range?.maxCm ?? null];
  if (min === null) return max === null ? '–' : `< ${formatLength(max, units)}`;
  return max === null
    ? `≥ ${formatLength(min, units)}`
    : `${formatLength(min, units)}–${formatLength(max, units)}`;
}

/** The fit of a size at one measurement: "good", or "tight −3.0" with the room in `units`. */
function fitText(
  {sizes}: Recommendation,
  size: ExplainedSize,
  measure: MeasureName,
  units: LengthUnit,
): string {
  const option = sizes.find(({label, group}) => label === size.label && (group ?? null) === size.group);
  const fit = option?.fit[measure];
  if (!fit) return '';
  return fit.deltaCm === 0 ? fit.level : `${fit.level} ${signed(fit.deltaCm, units)}`;
}
