import type {WornState} from '../../flow/state.js';
import {WORN_FEELS, type WornChoice, type WornGarment} from '../../answers/worn-garment.js';
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {WornOption} from '../../shop/worn-charts.js';
import {garmentText} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';
import {segmented} from '../widgets/segmented.js';
import {KNOWN_REMARK_ID, renderKnownForm} from './known-form.js';

export interface WornView {
  /** Empty where the page has no charts for it. The way is then not offered. */
  readonly garments: readonly WornOption[];
  /** What a choice says about the body; null while the choice is not complete. */
  readonly wear: (choice: WornChoice) => WornGarment | null;
}

/** "I wear M of Acme": asks for the garment, its size, and how it sits. */
export function renderWornStep(state: WornState, view: WornView, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {choice} = state;
  const garment = view.garments.find(({id}) => id === choice.chart);
  const pick = (change: Partial<WornChoice>): void =>
    send({type: 'worn-picked', choice: {...choice, ...change}});
  const isMissing = (value: string): boolean => state.complaining && value === '';
  const content = html`
    <div class="fields">
      ${select({
        id: 'worn-garment',
        label: t.known.garment,
        prompt: t.known.pick,
        options: view.garments.map(({id, name}) => ({id, name: garmentText(name, t)})),
        value: choice.chart,
        isMissing: isMissing(choice.chart),
        choose: chart => pick({chart, size: ''}),
      })}
      ${select({
        id: 'worn-size',
        label: t.known.size,
        prompt: t.known.pick,
        options: garment?.sizes ?? [],
        value: choice.size,
        isMissing: isMissing(choice.size),
        choose: size => pick({size}),
      })}
      ${segmented({
        name: 'worn-feel',
        legend: t.known.feel,
        choices: WORN_FEELS.map(feel => ({value: feel, label: t.known.feels[feel]})),
        value: choice.feel,
        choose: feel => pick({feel}),
      })}
    </div>
  `;
  return renderKnownForm(
    {
      title: t.known.wornTitle,
      intro: t.known.wornIntro,
      content,
      remark: state.complaining ? t.known.wornMissing : null,
      submit: () => send({type: 'worn-given', worn: view.wear(choice)}),
    },
    context,
  );
}

interface SelectOptions {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  /** Without options the list is disabled and not marked as missing: another list must be answered first. */
  readonly options: readonly {readonly id: string; readonly name: string}[];
  readonly value: string;
  readonly isMissing: boolean;
  readonly choose: (id: string) => void;
}

const select = ({
  id,
  label,
  prompt,
  options,
  value,
  isMissing,
  choose,
}: SelectOptions): TemplateResult => html`
  <div class="field">
    <label class="label" for=${id}>${label}</label>
    <div class="input-frame" part="input">
      <select
        id=${id}
        ?disabled=${options.length === 0}
        aria-invalid=${isMissing && options.length > 0}
        aria-describedby=${KNOWN_REMARK_ID}
        .value=${live(value)}
        @change=${({target}: Event) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        }}
      >
        <option value="" ?selected=${value === ''}>${prompt}</option>
        ${options.map(option => html`<option value=${option.id} ?selected=${option.id === value}>${option.name}</option>`)}
      </select>
    </div>
  </div>
`;
