import {html, type TemplateResult} from 'lit';
import type {MeasuringState} from '../../flow/state.js';
import {posePicture} from '../drawings/tip-pictures.js';
import type {StepContext} from '../text/step-context.js';
import {quietButton} from '../widgets/button.js';

/** Loading the models is this share of the progress (see `create-services.ts`); the photos are the rest. */
const LOADING_SHARE = 0.5;

/** The progress of measuring, which never falls, and a button to leave. */
export const renderMeasuringStep = (
  {progress01}: MeasuringState,
  {t, send}: StepContext,
): TemplateResult => html`
  <section class="step measuring">
    ${posePicture('front', 'scan')}
    <h2 id="step-title" tabindex="-1">${t.measuring.title}</h2>
    <progress part="progress" max="1" .value=${progress01} aria-labelledby="step-title"></progress>
    <p class="stage">${progress01 < LOADING_SHARE ? t.measuring.loading : t.measuring.looking}</p>
    <p class="hint">${t.measuring.privacy}</p>
    ${quietButton(t.common.cancel, () => send({type: 'went-back'}))}
  </section>
`;
