import {html, type TemplateResult} from 'lit';
import type {CameraPhase, CameraState} from '../../flow/state.js';
import {checkIcon, switchIcon} from '../drawings/icons.js';
import {guideOutline} from '../drawings/tip-pictures.js';
import type {StepContext} from '../step-context.js';
import {photoCanvas} from '../widgets/photo-canvas.js';
import {renderSelfTimer, renderTips} from './tips-step.js';

/** The camera way: front, then side, each with a photo to look at before it counts. */
export function renderCameraStep(state: CameraState, context: StepContext): TemplateResult {
  const {phase, view} = state;
  if (phase.name === 'tips') return renderTips(state, context);
  const {t} = context;
  const isReview = phase.name === 'review';
  return html`
    <section class="step camera" data-phase=${phase.name}>
      <header class="camera-head">
        <h2 id="step-title" tabindex="-1">${t.camera.title[view]}</h2>
        <p>${isReview ? t.camera.review[view] : t.camera.instruction[view]}</p>
      </header>
      <div class="viewfinder">${renderPicture(state, context)}</div>
      <div class="camera-controls">
        ${isReview ? renderReviewControls(state, context) : renderShutterControls(state, context)}
      </div>
    </section>
  `;
}

function renderPicture(state: CameraState, {t}: StepContext): TemplateResult {
  const {phase} = state;
  if (!('preview' in phase))
    return html`<p class="viewfinder-note">
      ${phase.name === 'paused' ? t.camera.paused : t.camera.starting}
    </p>`;
  const {video, mirrored} = phase.preview;
  // The video stays in the page under a photo that is looked at: taken out, it would stand still afterwards.
  return html`
    <div class="live ${mirrored ? 'mirrored' : ''}" role="img" aria-label=${t.camera.preview}>${video}</div>
    ${renderOverVideo(state, phase, t)}
  `;
}

function renderOverVideo(
  {view, journey}: CameraState,
  phase: LivePhase,
  t: StepContext['t'],
): TemplateResult {
  const photo = journey.photos[view][0];
  switch (phase.name) {
    case 'review':
      return photo === undefined ? html`` : photoCanvas(photo, t.camera.photo[view]);
    case 'counting':
      return html`
        ${guideOutline(view, phase.preview.mirrored)}
        <div class="countdown" aria-hidden="true">${phase.secondsLeft}</div>
      `;
    case 'shooting':
      return html`<div class="flash" aria-hidden="true"></div>`;
    case 'aiming':
      return html`${guideOutline(view, phase.preview.mirrored)}`;
  }
}

type LivePhase = Extract<CameraPhase, {preview: unknown}>;

function renderShutterControls(state: CameraState, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {phase, view} = state;
  const isCounting = phase.name === 'counting';
  return html`
    <div class="timer-row" ?inert=${isCounting}>${renderSelfTimer(state, context)}</div>
    <div class="shutter-row">
      ${
        view === 'side'
          ? html`
              <button type="button" class="text-button" @click=${() => send({type: 'side-skipped'})}>
                ${t.camera.skipSide}
              </button>
            `
          : html`
              <button
                type="button"
                class="text-button"
                @click=${() => send({type: 'route-chosen', route: 'files'})}
              >
                ${t.camera.filesInstead}
              </button>
            `
      }
      ${
        isCounting
          ? html`
              <button
                type="button"
                class="shutter stop"
                part="shutter"
                @click=${() => send({type: 'countdown-cancelled'})}
              >
                <span class="visually-hidden">${t.camera.stopTimer}</span>
              </button>
            `
          : html`
              <button
                type="button"
                class="shutter"
                part="shutter"
                ?disabled=${phase.name !== 'aiming'}
                @click=${() => send({type: 'shutter-pressed'})}
              >
                <span class="visually-hidden">${t.camera.shutter}</span>
              </button>
            `
      }
      ${
        'preview' in phase && phase.preview.canSwitch
          ? html`
              <button
                type="button"
                class="icon-button"
                aria-label=${t.camera.switchCamera}
                @click=${() => send({type: 'camera-switched'})}
              >
                ${switchIcon}
              </button>
            `
          : html`<span></span>`
      }
    </div>
  `;
}

const renderReviewControls = ({view}: CameraState, {t, send}: StepContext): TemplateResult => html`
  <button
    type="button"
    class="button primary"
    part="primary-button"
    @click=${() => send({type: 'photo-accepted'})}
  >
    ${checkIcon}${t.camera.use}
  </button>
  <button
    type="button"
    class="button"
    part="secondary-button"
    @click=${() => send({type: 'photo-retaken', view})}
  >
    ${t.camera.retake}
  </button>
`;
