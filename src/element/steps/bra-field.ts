import type {TapeState} from '../../flow/state.js';
import {readBra, type BraEntry, type BraProblem} from '../../answers/tape-fields.js';
import {html, nothing, type TemplateResult} from 'lit';
import {BRA_SYSTEMS, type BraSystem} from '../../core/domain.js';
import type {StepContext} from '../text/step-context.js';
import {numberField} from '../widgets/number-field.js';
import {optionalLabel, otherReadings} from '../widgets/field-parts.js';
import {segmented} from '../widgets/segmented.js';
import type {FieldAttention} from './profile-fields.js';

/** One bra size as each system writes it. */
const EXAMPLES: Readonly<Record<BraSystem, string>> = {eu: '75C', fr: '90C', uk: '34C', us: '34C'};

/**
 * The finder does not ask men, nor for a child, nor for a men's item unless the shopper is a woman. A size that was
 * given before stays visible, because it counts.
 */
export const asksForBra = (
  {shopper, bra}: TapeState,
  {isForChildren, isForMen}: {readonly isForChildren: boolean; readonly isForMen: boolean},
): boolean =>
  (!isForChildren && (isForMen ? shopper.sex === 'female' : shopper.sex !== 'male')) ||
  bra.text.trim() !== '';

/** The field for a bra size and its system. `usual` is the system of the shopper's country. */
export function renderBraField(
  {bra, complaining}: TapeState,
  usual: BraSystem,
  attention: FieldAttention,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const entry = {text: bra.text, system: bra.system ?? usual};
  const reading = readBra(entry);
  const isRemarked = !reading.ok && (complaining || attention.isSettled('bra'));
  const type = (change: Partial<BraEntry>): void => send({type: 'bra-typed', bra: {...entry, ...change}});
  return html`
    <div class="field bra-field" role="group" aria-labelledby="bra-label">
      <span class="label" id="bra-label">${optionalLabel(t.bra.label, context)}</span>
      ${segmented<BraSystem>({
        name: 'bra-system',
        legend: t.bra.system,
        hideLegend: true,
        choices: BRA_SYSTEMS.map(value => ({value, label: t.bra.systems[value]})),
        value: entry.system,
        choose: system => type({system}),
      })}
      ${numberField({
        id: 'bra',
        label: t.bra.label,
        hideLabel: true,
        suffix: '',
        hasLetters: true,
        value: bra.text,
        problemId: isRemarked ? 'bra-problem' : null,
        edit: text => {
          attention.edited('bra');
          type({text});
        },
        settle: () => attention.settle('bra'),
      })}
      <div class="problem" id="bra-problem" role="status">
        ${isRemarked ? renderProblem(reading.error, entry, type, context) : nothing}
      </div>
      <p class="hint">${t.bra.hint(EXAMPLES[entry.system])}</p>
    </div>
  `;
}

function renderProblem(
  problem: BraProblem,
  {text, system}: {readonly text: string; readonly system: BraSystem},
  type: (change: Partial<BraEntry>) => void,
  {t}: StepContext,
): TemplateResult {
  if (problem.code === 'unreadable') return html`<p>${t.bra.unreadable(EXAMPLES[system])}</p>`;
  return otherReadings(
    t.bra.otherSystem,
    problem.systems.map(other => ({
      label: t.problems.useReading(`${text.trim().toUpperCase()} (${t.bra.systems[other]})`),
      take: () => type({system: other}),
    })),
  );
}
