import type {TapeState} from '../../flow/state.js';
import {readTapes} from '../../answers/tape-fields.js';
import {html, nothing, type TemplateResult} from 'lit';
import {GIRTHS, type BraSystem, type Girth} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {writeTape, type TapeProblem} from '../../answers/read-tape.js';
import {areaNames} from '../text/chart-names.js';
import {tapePicture} from '../drawings/tape-pictures.js';
import type {StepContext} from '../text/step-context.js';
import {numberField} from '../widgets/number-field.js';
import {otherReadings} from '../widgets/field-parts.js';
import {segmented} from '../widgets/segmented.js';
import {asksForBra, renderBraField} from './bra-field.js';
import {KNOWN_REMARK_ID, renderKnownForm} from './known-form.js';
import type {FieldAttention} from './profile-fields.js';
import {tapeProblemText} from './field-problem.js';

export interface TapeView extends FieldAttention {
  /** The system in which the shopper's country writes bra sizes. */
  readonly braSystem: BraSystem;
  readonly isForChildren: boolean;
  readonly isForMen: boolean;
}

/** Any of three girths by tape, each with a picture of where to measure, and a bra size. */
export function renderTapeStep(state: TapeState, view: TapeView, context: StepContext): TemplateResult {
  const {t, send} = context;
  const unit = state.journey.draft.lengthUnit;
  const reading = readTapes(state.texts, unit);
  const problems = reading.ok ? {} : reading.problems;
  const isEmpty = [...GIRTHS.map(girth => state.texts[girth]), state.bra.text].every(
    text => text.trim() === '',
  );
  const content = html`
    ${segmented<LengthUnit>({
      name: 'tape-unit',
      legend: t.known.tapeUnit,
      hideLegend: true,
      choices: [
        {value: 'cm', label: t.unitNames.cm},
        {value: 'in', label: t.unitNames.in},
      ],
      value: unit,
      choose: chosen => send({type: 'tape-unit-set', unit: chosen}),
    })}
    <div class="tape-fields">
      ${GIRTHS.map(girth => {
        const remarked = state.complaining || view.isSettled(fieldOf(girth));
        return renderGirth(girth, state, remarked ? problems[girth] : undefined, view, context);
      })}
      ${asksForBra(state, view) ? renderBraField(state, view.braSystem, view, context) : nothing}
    </div>
  `;
  return renderKnownForm(
    {
      title: t.known.tapeTitle,
      intro: t.known.tapeIntro,
      content,
      remark: state.complaining && isEmpty ? t.known.tapeMissing : null,
      submit: () => send({type: 'tapes-given'}),
    },
    context,
  );
}

function renderGirth(
  girth: Girth,
  {texts, shopper, journey}: TapeState,
  problem: TapeProblem | undefined,
  attention: FieldAttention,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const unit = journey.draft.lengthUnit;
  const problemId = `known-${girth}-problem`;
  const type = (text: string): void => send({type: 'tape-typed', girth, text});
  return html`
    <div class="tape-field">
      ${tapePicture(girth)}
      <div class="field">
        ${numberField({
          id: `known-${girth}`,
          label: areaNames(t, shopper.sex).name(girth),
          suffix: t.unitNames[unit],
          value: texts[girth],
          problemId: problem === undefined ? null : problemId,
          hintId: KNOWN_REMARK_ID,
          edit: text => {
            attention.edited(fieldOf(girth));
            type(text);
          },
          settle: () => attention.settle(fieldOf(girth)),
        })}
        <div class="problem" id=${problemId} role="status">
          ${problem === undefined ? nothing : renderProblem(problem, unit, type, context)}
        </div>
        ${problem === undefined ? html`<p class="hint">${t.result.howToMeasure[girth]}</p>` : nothing}
      </div>
    </div>
  `;
}

const fieldOf = (girth: Girth): `tape-${Girth}` => `tape-${girth}`;

function renderProblem(
  problem: TapeProblem,
  unit: LengthUnit,
  type: (text: string) => void,
  context: StepContext,
): TemplateResult {
  if (problem.code !== 'other-unit') return html`<p>${tapeProblemText(problem, unit, context)}</p>`;
  const {t, format} = context;
  const meant = `${format.length(problem.valueCm, problem.unit)} (${format.length(problem.valueCm, unit)})`;
  return otherReadings(t.problems.otherUnit, [
    {label: t.problems.useReading(meant), take: () => type(writeTape(problem.valueCm, unit))},
  ]);
}
