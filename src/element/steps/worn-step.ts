import {html, nothing, type TemplateResult} from 'lit';
import {WORN_FEELS, type WornGarment} from '../../core/worn-garment.js';
import type {WornChoice, WornState} from '../../flow/state.js';
import type {WornOption} from '../../shop/worn-charts.js';
import type {StepContext} from '../text/step-context.js';
import {segmented} from '../widgets/segmented.js';
import {renderKnownForm} from './known-form.js';
import {renderGarments} from './worn-garments.js';

export interface WornView {
  /** Empty where the page has no charts for it. The way is then not offered. */
  readonly garments: readonly WornOption[];
  /** What a choice says about the body; null while the choice is not complete. */
  readonly wear: (choice: WornChoice) => WornGarment | null;
}

/** "I wear M of Acme": asks for the garment, its size, and how it sits. Each is one tap. */
export function renderWornStep(state: WornState, view: WornView, context: StepContext): TemplateResult {
  const {t, send} = context;
  const choice = withOnlyGarment(state.choice, view.garments);
  const garment = view.garments.find(({id}) => id === choice.chart);
  const pick = (change: Partial<WornChoice>): void =>
    send({type: 'worn-picked', choice: {...choice, ...change}});
  /** What is missing is said below the first question that has no answer. */
  const wrong = !state.complaining
    ? null
    : choice.chart === ''
      ? 'garment'
      : choice.size === ''
        ? 'size'
        : null;
  const problemOf = (asked: 'garment' | 'size') => (wrong === asked ? problemId(asked) : null);
  const remark = (asked: 'garment' | 'size') => html`
    <div class="problem" id=${problemId(asked)} role="status">
      ${wrong === asked ? html`<p>${t.known.wornMissing}</p>` : nothing}
    </div>
  `;
  const content = html`
    ${renderGarments(
      {
        garments: view.garments,
        chosen: choice.chart,
        search: choice.search ?? '',
        problemId: problemOf('garment'),
        choose: chart => pick({chart, size: ''}),
        find: search => pick({search}),
        leave: () => send({type: 'went-back'}),
      },
      context,
    )}
    ${remark('garment')}
    <div class="worn-rest">
      ${
        garment === undefined
          ? nothing
          : segmented({
              areMany: true,
              name: 'worn-size',
              legend: t.known.size,
              choices: garment.sizes.map(({id, name}) => ({value: id, label: name})),
              value: choice.size,
              choose: size => pick({size}),
              problemId: problemOf('size'),
            })
      }
      ${remark('size')}
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
      remark: null,
      submit: () => send({type: 'worn-given', worn: view.wear(choice)}),
    },
    context,
  );
}

const problemId = (asked: 'garment' | 'size'): string => `worn-${asked}-problem`;

/** A page with one garment asks nobody to choose it. */
const withOnlyGarment = (choice: WornChoice, garments: readonly WornOption[]): WornChoice => {
  const [only, other] = garments;
  return only && !other ? {...choice, chart: only.id} : choice;
};
