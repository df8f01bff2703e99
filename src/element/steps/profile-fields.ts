import {html, nothing, type TemplateResult} from 'lit';
import type {Girth, Sex} from '../../core/domain.js';
import {checkDraft} from '../../answers/check-draft.js';
import {withLengthUnit, withMassUnit, withReading} from '../../answers/draft-units.js';
import type {DraftField, FieldProblem, MassUnit, ProfileDraft} from '../../answers/profile-draft.js';
import type {LengthUnit} from '../../core/units.js';
import type {ProfileState} from '../../flow/state.js';
import type {StepContext} from '../text/step-context.js';
import {numberField} from '../widgets/number-field.js';
import {optionalLabel} from '../widgets/field-parts.js';
import {segmented} from '../widgets/segmented.js';
import {renderFieldProblem} from './field-problem.js';

/** A field whose problems are shown once the shopper has finished it. */
export type SettledField = DraftField | `tape-${Girth}` | 'bra';

/**
 * Tells which fields the shopper has finished, so that the form corrects nothing while they type, and which they have come
 * to.
 */
export interface FieldAttention {
  readonly isSettled: (field: SettledField) => boolean;
  readonly isVisited: (field: SettledField) => boolean;
  readonly visit: (field: SettledField) => void;
  readonly edited: (field: SettledField) => void;
  readonly settle: (field: SettledField) => void;
}

interface FieldChoice {
  readonly isForChildren: boolean;
  /** The height of a child is enough for a size. */
  readonly answersByHeight: boolean;
  readonly asksInsideLeg: boolean;
  readonly knowsStones: boolean;
}

interface FieldContext extends StepContext {
  readonly knowsStones: boolean;
  readonly draft: ProfileDraft;
  readonly attention: FieldAttention;
  readonly edit: (draft: ProfileDraft) => void;
  readonly remark: (field: DraftField) => FieldProblem | undefined;
  /** Whether the shopper can go on despite the remark on this field. */
  readonly isReadable: (field: DraftField) => boolean;
}

/**
 * Height, weight, age and sex, one question at a time: each follows when the one before is answered or the shopper has
 * come to its field. So a shopper who leaves a field empty gets to the next one. An answer that is there stays in sight.
 */
export function renderProfileFields(
  {journey: {draft}, remark}: ProfileState,
  attention: FieldAttention,
  /** A child is asked for height and age only: the other answers are evidence in the statistics of adults. */
  {isForChildren, answersByHeight, asksInsideLeg, knowsStones}: FieldChoice,
  context: StepContext,
): TemplateResult {
  const {problems, doubts} = checkDraft(draft);
  const hasTriedToGoOn = remark === 'complaining' || remark === 'consent-missing';
  const fields: FieldContext = {
    ...context,
    draft,
    knowsStones: knowsStones || draft.massUnit === 'st',
    attention,
    edit: edited => context.send({type: 'draft-edited', draft: {...edited, forChild: isForChildren}}),
    remark: field => {
      if (!hasTriedToGoOn && (problems[field]?.code === 'missing' || !attention.isSettled(field)))
        return undefined;
      return problems[field] ?? doubts[field];
    },
    isReadable: field => problems[field] === undefined,
  };
  if (isForChildren)
    return html`<div class="fields">
      ${renderHeight(fields)} ${answersByHeight ? renderAge(fields) : nothing}
    </div>`;
  const {weight, pounds, age, sex, insideLeg} = draft;
  const hasRest = age !== '' || sex !== '' || (insideLeg ?? '') !== '';
  const hasWeight = weight !== '' || pounds !== '' || attention.isVisited('weightKg');
  const isPastHeight =
    problems.heightCm?.code !== 'missing' || attention.isVisited('heightCm') || hasWeight || hasRest;
  return html`
    <div class="fields">
      ${renderHeight(fields)}
      ${
        isPastHeight
          ? html`${renderWeight(fields)} ${hasWeight || hasRest ? renderAgeAndSex(fields) : nothing}`
          : nothing
      }
      ${(asksInsideLeg && isPastHeight) || problems.insideLegCm ? renderInsideLeg(fields) : nothing}
    </div>
  `;
}

const renderAgeAndSex = (fields: FieldContext): TemplateResult => html`
  <div class="side-by-side follows">${renderAge(fields)} ${renderSex(fields)}</div>
`;

function renderHeight(fields: FieldContext): TemplateResult {
  const {t, draft, edit} = fields;
  return html`
    <div class="field compact height" role="group" aria-labelledby="height-label">
      <div class="input-row">
        <span class="label" id="height-label">${t.profile.height}</span>
        ${
          draft.lengthUnit === 'cm'
            ? part(fields, 'heightCm', 'height', t.profile.height, t.unitNames.cm)
            : html`
                ${part(fields, 'heightCm', 'feet', t.profile.feet, t.unitNames.ft)}
                ${part(fields, 'heightCm', 'inches', t.profile.inches, t.unitNames.in)}
              `
        }
        ${segmented<LengthUnit>({
          name: 'length-unit',
          legend: t.profile.lengthUnit,
          hideLegend: true,
          choices: [
            {value: 'cm', label: t.unitNames.cm},
            {value: 'in', label: t.unitNames.feetAndInches},
          ],
          value: draft.lengthUnit,
          choose: unit => edit(withLengthUnit(draft, unit)),
        })}
      </div>
      ${renderRemark(fields, 'heightCm')}
    </div>
  `;
}

function renderWeight(fields: FieldContext): TemplateResult {
  const {t, draft, edit, knowsStones} = fields;
  const units: readonly MassUnit[] = knowsStones ? ['kg', 'lb', 'st'] : ['kg', 'lb'];
  return html`
    <div class="field compact follows" role="group" aria-labelledby="weight-label">
      <div class="input-row">
        <span class="label" id="weight-label">${t.profile.weight}</span>
        ${part(
          fields,
          'weightKg',
          'weight',
          draft.massUnit === 'st' ? t.profile.stone : t.profile.weight,
          t.unitNames[draft.massUnit],
        )}
        ${draft.massUnit === 'st' ? part(fields, 'weightKg', 'pounds', t.profile.pounds, t.unitNames.lb) : ''}
        ${segmented<MassUnit>({
          name: 'mass-unit',
          legend: t.profile.massUnit,
          hideLegend: true,
          choices: units.map(unit => ({value: unit, label: t.unitNames[unit]})),
          value: draft.massUnit,
          choose: unit => edit(withMassUnit(draft, unit)),
        })}
      </div>
      ${renderRemark(fields, 'weightKg')}
    </div>
  `;
}

const renderAge = (fields: FieldContext): TemplateResult => html`
  <div class="field compact" role="group" aria-labelledby="age-label">
    <div class="input-row">
      ${labelOf('age-label', fields.t.profile.age, fields)}
      ${part(fields, 'ageYears', 'age', fields.t.profile.age, fields.t.profile.years)}
    </div>
    ${renderRemark(fields, 'ageYears')}
  </div>
`;

/** While it has a problem it is shown for every chart, because the shopper must see what keeps them from going on. */
const renderInsideLeg = (fields: FieldContext): TemplateResult => html`
  <div class="field compact follows" role="group" aria-labelledby="inside-leg-label">
    <div class="input-row">
      ${labelOf('inside-leg-label', fields.t.areas.insideLeg, fields)}
      ${part(
        fields,
        'insideLegCm',
        'insideLeg',
        fields.t.areas.insideLeg,
        fields.t.unitNames[fields.draft.lengthUnit],
        'inside-leg-hint',
      )}
    </div>
    ${renderRemark(fields, 'insideLegCm')}
    <p class="hint" id="inside-leg-hint">${fields.t.lengths.how}</p>
  </div>
`;

const renderSex = ({t, draft, edit}: FieldContext): TemplateResult =>
  segmented<Sex | ''>({
    name: 'sex',
    legend: optionalLabel(t.profile.sex, {t}),
    hideLegend: true,
    choices: [
      {value: 'female', label: t.profile.female},
      {value: 'male', label: t.profile.male},
      {value: '', label: t.profile.skip},
    ],
    value: draft.sex,
    choose: sex => edit({...draft, sex}),
  });

const labelOf = (id: string, label: string, context: StepContext): TemplateResult => html`
  <span class="label" id=${id}>${optionalLabel(label, context)}</span>
`;

type TextKey = 'height' | 'feet' | 'inches' | 'weight' | 'pounds' | 'age' | 'insideLeg';

const part = (
  {draft, attention, edit, remark, isReadable}: FieldContext,
  field: DraftField,
  key: TextKey,
  label: string,
  suffix: string,
  hintId?: string,
): TemplateResult =>
  numberField({
    id: key,
    label,
    hideLabel: true,
    suffix,
    value: draft[key] ?? '',
    required: field === 'heightCm',
    problemId: remark(field) === undefined ? null : problemIdOf(field),
    isDoubt: isReadable(field),
    ...(hintId !== undefined && {hintId}),
    edit: text => {
      attention.edited(field);
      edit({...draft, [key]: text});
    },
    settle: () => attention.settle(field),
    reach: () => attention.visit(field),
  });

const renderRemark = (fields: FieldContext, field: DraftField): TemplateResult =>
  renderFieldProblem(
    {
      id: problemIdOf(field),
      field,
      problem: fields.remark(field),
      units: fields.draft,
      accept: reading => fields.edit(withReading(fields.draft, reading)),
    },
    fields,
  );

const problemIdOf = (field: DraftField): string => `${field}-problem`;
