import type {Tapes} from '../../core/outcome.js';
import {html, nothing, type TemplateResult} from 'lit';
import {
  GIRTHS,
  type BodyMeasurements,
  type EstimateSource,
  type Girth,
  type SecondaryMeasure,
} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {readTape, writeTape} from '../../answers/read-tape.js';
import type {AreaNames} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';
import {renderCorrection} from './correction.js';
import {renderInsideLeg} from './inside-leg.js';
import {renderBand, renderMeasurementRow} from './measurement-row.js';
import {renderSecondary} from './secondary.js';
import {tapeProblemText} from './field-problem.js';

interface ListOptions {
  readonly measurements: BodyMeasurements;
  readonly tapes: Tapes;
  readonly unit: LengthUnit;
  readonly areas: AreaNames;
  /** Whether the inside leg can change the size. */
  readonly showsInsideLeg: boolean;
  /** A child, of whom the statistics of adults tell nothing. */
  readonly isForChildren: boolean;
  /** The girth whose tape would settle the size; null where nothing is open. */
  readonly asked: Girth | null;
  /** Whether the shopper has told the stature. Without it, estimates rest on the other measurements. */
  readonly isStatureTold: boolean;
  /** The secondary dimensions that can change the size. */
  readonly secondary: readonly SecondaryMeasure[];
}

/** Each girth with its band, its source, and a field to correct it by tape. */
export const renderMeasurementList = (options: ListOptions, context: StepContext): TemplateResult => html`
  <ul class="measurements">
    ${GIRTHS.map(girth => renderMeasurement(girth, options, context))}
    ${options.secondary.map(measure => renderSecondary(measure, options.measurements, options.unit, context))}
    ${options.showsInsideLeg ? renderInsideLeg(options.measurements, options.isStatureTold, options.unit, context) : nothing}
  </ul>
`;

function renderMeasurement(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {measurements, tapes, unit, areas} = options;
  const estimate = measurements[girth];
  const typedCm = estimate.source === 'tape' ? tapes[girth] : undefined;
  const isUnknown = options.isForChildren && estimate.source === 'statistics';
  return renderMeasurementRow({
    area: areas.name(girth),
    // The estimate combines the tape with other evidence, but the shopper sees the number that they typed.
    value:
      typedCm !== undefined
        ? html`<bdi>${context.format.length(typedCm, unit)}</bdi>`
        : isUnknown
          ? html`–`
          : renderBand(estimate, unit, context),
    source: sourceText(estimate.source, isUnknown, options, context),
    correction: correctionOf(girth, options, context),
  });
}

function sourceText(
  source: EstimateSource,
  isUnknown: boolean,
  {isStatureTold}: ListOptions,
  {t}: StepContext,
): string {
  if (isUnknown) return t.secondary.unknown;
  return source === 'statistics' && !isStatureTold ? t.neck.fromGirths : t.result.source[source];
}

function correctionOf(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {tapes, unit, areas} = options;
  const typedCm = tapes[girth];
  const area = areas.name(girth);
  const correct = (valueCm: number | null): void => send({type: 'tape-entered', girth, valueCm});
  return renderCorrection(
    {
      id: `tape-${girth}`,
      area,
      label: t.result.correctionLabel(area),
      how: t.result.howToMeasure[girth],
      value: typedCm === undefined ? '' : writeTape(typedCm, unit),
      suffix: t.unitNames[unit],
      take: text => {
        const tape = readTape(text, unit);
        if (!tape.ok) return tapeProblemText(tape.error, unit, context);
        correct(tape.value);
        return '';
      },
      undo: typedCm === undefined ? null : () => correct(null),
      isAsked: girth === options.asked,
    },
    context,
  );
}
