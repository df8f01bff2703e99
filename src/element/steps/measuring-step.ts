import {html, nothing, type TemplateResult} from 'lit';
import type {MeasuringState} from '../../flow/state.js';
import {posePicture} from '../drawings/tip-pictures.js';
import type {StepContext} from '../text/step-context.js';
import {slowText} from '../text/slow-text.js';
import {quietButton, secondaryButton} from '../widgets/button.js';

/** The progress of measuring, which never falls, and a button to leave. After a while, also the way without photos. */
export function renderMeasuringStep(state: MeasuringState, {t, send}: StepContext): TemplateResult {
  const answer = (): void => send({type: 'route-chosen', route: 'answers'});
  return html`
    <section class="step measuring">
      ${posePicture('front', 'scan')}
      <h2 id="step-title" tabindex="-1">${t.measuring.title}</h2>
      <progress part="progress" max="1" .value=${state.progress01} aria-labelledby="step-title"></progress>
      <p class="stage">${t.measuring[state.stage]}</p>
      <p class="hint">${state.isSlow ? slowText(state, t) : t.measuring.privacy}</p>
      ${state.isSlow ? secondaryButton(t.measuring.answersInstead, answer) : nothing}
      ${quietButton(t.common.cancel, () => send({type: 'went-back'}))}
    </section>
  `;
}
