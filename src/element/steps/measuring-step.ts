import {html, nothing, type TemplateResult} from 'lit';
import {MEASURING_STAGES} from '../../core/measuring-stage.js';
import {VIEWS} from '../../flow/photo-checks.js';
import type {MeasuringState} from '../../flow/state.js';
import {checkIcon} from '../drawings/icons.js';
import {posePicture} from '../drawings/tip-pictures.js';
import type {StepContext} from '../text/step-context.js';
import {slowText} from '../text/slow-text.js';
import {quietButton, secondaryButton} from '../widgets/button.js';
import {outlinedPhoto} from '../widgets/checked-photo.js';
import {easedProgress} from '../widgets/eased-progress.js';

/**
 * The shopper's photos with their outlines, what is done and what is not, and a button to leave. After a while, also the
 * way without photos.
 */
export function renderMeasuringStep(state: MeasuringState, {t, send}: StepContext): TemplateResult {
  const answer = (): void => send({type: 'route-chosen', route: 'answers'});
  return html`
    <section class="step measuring">
      ${renderPhotos(state, t)}
      <h2 id="step-title" tabindex="-1">${t.measuring.title}</h2>
      <progress
        part="progress"
        max="1"
        aria-labelledby="step-title"
        ${easedProgress(state.progress01)}
      ></progress>
      ${state.photos === null ? nothing : renderStages(state, t)}
      <p class="hint">${state.isSlow ? slowText(state, t) : t.measuring.privacy}</p>
      ${state.isSlow ? secondaryButton(t.measuring.answersInstead, answer) : nothing}
      ${quietButton(t.common.cancel, () => send({type: 'went-back'}))}
    </section>
  `;
}

function renderPhotos({photos, journey}: MeasuringState, t: StepContext['t']): TemplateResult {
  if (photos === null) return html`${posePicture('front', 'scan')}`;
  const views = VIEWS.filter(view => photos[view].length > 0);
  return html`
    <div class="measured">
      ${views.map(view => html`<div class="one">${outlinedPhoto(journey, view, t)}</div>`)}
    </div>
  `;
}

function renderStages({stage}: MeasuringState, {measuring}: StepContext['t']): TemplateResult {
  const current = MEASURING_STAGES.indexOf(stage);
  return html`
    <ol class="stages">
      ${MEASURING_STAGES.map(
        (name, index) => html`
          <li ?data-done=${index < current} aria-current=${index === current ? 'step' : nothing}>
            ${index < current ? checkIcon : nothing}<span>${measuring[name]}</span>
          </li>
        `,
      )}
    </ol>
  `;
}
