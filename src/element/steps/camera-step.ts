import {html, nothing, type TemplateResult} from 'lit';
import type {CameraPreview} from '../../core/browser-objects.js';
import type {View} from '../../core/domain.js';
import {faultOn} from '../../flow/photo-checks.js';
import type {CameraPhase, CameraState, Journey} from '../../flow/state.js';
import {failureText} from '../text/failure-text.js';
import {checkIcon, mutedIcon, soundIcon, switchIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton, quietButton, secondaryButton} from '../widgets/button.js';
import {renderSelfTimer, renderTips} from './tips-step.js';
import {renderViewfinder} from './viewfinder.js';

/** Photos by the camera: front, then side, hands-free or by a button. The shopper looks at them before they count. */
export function renderCameraStep(state: CameraState, context: StepContext): TemplateResult {
  const {phase} = state;
  if (phase.name === 'tips') return renderTips(state, context);
  return html`
    <section class="step camera" ?data-landscape=${'preview' in phase && isLandscape(phase.preview)}>
      ${renderHead(state, context)} ${renderViewfinder(state, context)}
      <div class="camera-controls">${renderControls(state, context)}</div>
    </section>
  `;
}

const isLandscape = ({video}: CameraPreview): boolean => video.videoWidth > video.videoHeight;

/** Hands-free, the caption says what to do, so the instruction leaves its room to the picture. */
function renderHead({phase, view, journey}: CameraState, {t}: StepContext): TemplateResult {
  const isBoth = phase.name === 'review-both';
  const line =
    phase.name === 'review'
      ? reviewLine(journey, view, t)
      : isBoth
        ? t.camera.reviewBoth
        : t.camera.instruction[view];
  const isShown = phase.name === 'review' || isBoth || !journey.handsFree;
  return html`
    <header class="camera-head">
      <h2 id="step-title" tabindex="-1">${isBoth ? t.camera.titleBoth : t.camera.title[view]}</h2>
      ${isShown ? html`<p>${line}</p>` : nothing}
    </header>
  `;
}

/** What is wrong with the photo, or what the shopper should look for in it. */
function reviewLine(journey: Journey, view: View, t: StepContext['t']): string {
  const fault = faultOn(journey, view);
  if (fault === null) return t.camera.review[view];
  const {what, todo} = failureText(fault, t);
  return `${what} ${todo}`;
}

function renderControls(state: CameraState, context: StepContext): TemplateResult {
  switch (state.phase.name) {
    case 'review':
      return renderReviewControls(state, context);
    case 'review-both':
      return renderReviewBoth(state.phase, context);
    default:
      return renderShutterControls(state, context);
  }
}

function renderShutterControls(state: CameraState, context: StepContext): TemplateResult {
  const {phase, journey} = state;
  return html`
    ${
      journey.handsFree
        ? nothing
        : html`<div class="timer-row" ?inert=${phase.name === 'counting'}>
            ${renderSelfTimer(state, context)}
          </div>`
    }
    <div class="shutter-row">
      ${renderOtherWay(state, context)} ${renderShutter(state, context)}
      <div class="switches">${renderMute(state, context)} ${renderSwitch(state, context)}</div>
    </div>
  `;
}

const renderOtherWay = ({view}: CameraState, {t, send}: StepContext): TemplateResult =>
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
          ${t.stopped.files}
        </button>
      `;

const renderShutter = ({phase}: CameraState, {t, send}: StepContext): TemplateResult =>
  phase.name === 'counting'
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
      `;

const renderMute = ({journey: {muted}}: CameraState, {t, send}: StepContext): TemplateResult => html`
  <button
    type="button"
    class="icon-button"
    aria-label=${t.camera.mute}
    aria-pressed=${muted}
    @click=${() => send({type: 'muted-set', muted: !muted})}
  >
    ${muted ? mutedIcon : soundIcon}
  </button>
`;

const renderSwitch = ({phase}: CameraState, {t, send}: StepContext): TemplateResult | typeof nothing =>
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
    : nothing;

function renderReviewControls({view, journey}: CameraState, {t, send}: StepContext): TemplateResult {
  const retake = (): void => send({type: 'photo-retaken', view});
  if (faultOn(journey, view) !== null) return primaryButton(t.camera.retake, retake);
  return html`
    ${primaryButton(html`${checkIcon}${t.camera.use}`, () => send({type: 'photo-accepted'}))}
    ${secondaryButton(t.camera.retake, retake)}
  `;
}

/** The buttons for the two photos. A shopper who stands away from the screen can wait: they are then used. */
const renderReviewBoth = (
  {secondsLeft}: Extract<CameraPhase, {name: 'review-both'}>,
  {t, format, send}: StepContext,
): TemplateResult => html`
  ${primaryButton(html`${checkIcon}${t.camera.useBoth}`, () => send({type: 'photo-accepted'}))}
  <div class="retakes">
    ${(['front', 'side'] as const).map(view =>
      secondaryButton(t.camera.retakeView[view], () => send({type: 'photo-retaken', view})),
    )}
  </div>
  ${
    secondsLeft === null
      ? nothing
      : html`
          <div class="going-on">
            <span>${t.camera.goingOn(t.camera.seconds(format.number(secondsLeft)))}</span>
            <span class="going-on-bar" aria-hidden="true"></span>
            ${quietButton(t.camera.wait, () => send({type: 'countdown-cancelled'}))}
          </div>
        `
  }
`;
