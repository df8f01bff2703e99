import {html, nothing, type TemplateResult} from 'lit';
import {GIRTHS, type BodyMeasurements, type Girth} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {readTape, TAPE_LIMITS_CM, writeTape, type TapeProblem} from '../../flow/draft/read-tape.js';
import type {Tapes} from '../../flow/state.js';
import type {AreaNames} from '../area-names.js';
import {pencilIcon} from '../drawings/icons.js';
import type {StepContext} from '../step-context.js';

/** Half of the 90 % band of a normal distribution, in standard deviations. */
const BAND_90_PER_SD = 1.645;

interface ListOptions {
  readonly measurements: BodyMeasurements;
  readonly tapes: Tapes;
  readonly unit: LengthUnit;
  readonly areas: AreaNames;
}

/** Each girth with its band and its source, open to correction by a tape measure. */
export const renderMeasurementList = (options: ListOptions, context: StepContext): TemplateResult => html`
  <ul class="measurements">
    ${GIRTHS.map(girth => renderMeasurement(girth, options, context))}
  </ul>
`;

function renderMeasurement(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {t, format} = context;
  const {measurements, unit, areas} = options;
  const {valueCm, sdCm, source} = measurements[girth];
  const value = format.bareLength(valueCm, unit);
  const spread = format.length(BAND_90_PER_SD * sdCm, unit);
  return html`
    <li>
      <div class="measurement">
        <span class="area">${areas.name(girth)}</span>
        <span class="value">
          <bdi aria-hidden="true">${t.common.plusMinus(value, spread)}</bdi>
          <span class="visually-hidden">${t.common.plusMinusSpoken(value, spread)}</span>
        </span>
        <span class="source">${t.result.source[source]}</span>
      </div>
      ${renderCorrection(girth, options, context)}
    </li>
  `;
}

function renderCorrection(girth: Girth, options: ListOptions, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {measurements, tapes, unit, areas} = options;
  const area = areas.name(girth);
  const id = `tape-${girth}`;
  const close = (): void => send({type: 'tape-entered', girth, valueCm: null});
  return html`
    <details class="correction">
      <summary class="icon-button" aria-label=${t.result.correct(area)}>${pencilIcon}</summary>
      <form novalidate @submit=${(event: SubmitEvent) => takeTape(event, girth, unit, context)}>
        <label class="label" for=${id}>${t.result.correctionLabel(area)}</label>
        <p class="hint">${t.result.howToMeasure[girth]}</p>
        <div class="input-row">
          <div class="input-frame" part="input">
            <input
              id=${id}
              name="tape"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              maxlength="8"
              aria-describedby="${id}-problem"
              .value=${writeTape(tapes[girth] ?? measurements[girth].valueCm, unit)}
            />
            <span class="suffix" aria-hidden="true">${t.unitNames[unit]}</span>
          </div>
          <button type="submit" class="button primary small" part="primary-button">${t.result.save}</button>
        </div>
        <div class="problem" id="${id}-problem" role="status"><p></p></div>
        ${
          tapes[girth] === undefined
            ? nothing
            : html`<button type="button" class="text-button" @click=${close}>${t.result.undo(area)}</button>`
        }
      </form>
    </details>
  `;
}

function takeTape(event: SubmitEvent, girth: Girth, unit: LengthUnit, context: StepContext): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  const text = new FormData(form).get('tape');
  const tape = readTape(typeof text === 'string' ? text : '', unit);
  const remark = form.querySelector('.problem p');
  if (remark) remark.textContent = tape.ok ? '' : problemText(tape.error, unit, context);
  if (!tape.ok) return;
  form.closest('details')?.removeAttribute('open');
  context.send({type: 'tape-entered', girth, valueCm: tape.value});
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
