import {html, nothing, type TemplateResult} from 'lit';
import {GIRTHS, type BodyMeasurements, type Girth} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {readTape, TAPE_LIMITS_CM, writeTape, type TapeProblem} from '../../flow/draft/read-tape.js';
import type {Tapes} from '../../flow/state.js';
import type {AreaNames} from '../area-names.js';
import type {StepContext} from '../step-context.js';
import {renderBand} from './band.js';
import {renderCorrection} from './correction.js';
import {renderInsideLeg} from './inside-leg.js';

interface ListOptions {
  readonly measurements: BodyMeasurements;
  readonly tapes: Tapes;
  readonly unit: LengthUnit;
  readonly areas: AreaNames;
  /** The chart has inside legs that count. */
  readonly showsInsideLeg: boolean;
}

/** Each girth with its band and its source, open to correction by a tape measure. */
export const renderMeasurementList = (options: ListOptions, context: StepContext): TemplateResult => html`
  <ul class="measurements">
    ${GIRTHS.map(girth => renderMeasurement(girth, options, context))}
    ${options.showsInsideLeg ? renderInsideLeg(options.measurements, options.unit, context) : nothing}
  </ul>
`;

function renderMeasurement(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {t} = context;
  const {measurements, unit, areas} = options;
  const estimate = measurements[girth];
  return html`
    <li>
      <div class="measurement">
        <span class="area">${areas.name(girth)}</span>
        <span class="value">${renderBand(estimate, unit, context)}</span>
        <span class="source">${t.result.source[estimate.source]}</span>
      </div>
      ${correctionOf(girth, options, context)}
    </li>
  `;
}

function correctionOf(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {measurements, tapes, unit, areas} = options;
  const area = areas.name(girth);
  const correct = (valueCm: number | null): void => send({type: 'tape-entered', girth, valueCm});
  return renderCorrection(
    {
      id: `tape-${girth}`,
      area,
      label: t.result.correctionLabel(area),
      how: t.result.howToMeasure[girth],
      value: writeTape(tapes[girth] ?? measurements[girth].valueCm, unit),
      suffix: t.unitNames[unit],
      take: text => {
        const tape = readTape(text, unit);
        if (!tape.ok) return problemText(tape.error, unit, context);
        correct(tape.value);
        return '';
      },
      undo: tapes[girth] === undefined ? null : () => correct(null),
    },
    context,
  );
}

function problemText(problem: TapeProblem, unit: LengthUnit, {t, format}: StepContext): string {
  switch (problem.code) {
    case 'unreadable':
      return t.problems.unreadable;
    case 'out-of-range':
      return t.problems.outOfRange(
        format.length(TAPE_LIMITS_CM.lowest, unit),
        format.length(TAPE_LIMITS_CM.highest, unit),
      );
    case 'other-unit':
      return `${t.problems.otherUnit} ${format.length(problem.valueCm, problem.unit)} = ${format.length(problem.valueCm, unit)}`;
  }
}
