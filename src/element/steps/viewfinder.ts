import {html, nothing, type TemplateResult} from 'lit';
import type {CameraPreview} from '../../core/browser-objects.js';
import {VIEWS} from '../../flow/photo-checks.js';
import type {CameraPhase, CameraState} from '../../flow/state.js';
import {liveOutline} from '../drawings/live-outline.js';
import {guideOutline, posePicture} from '../drawings/tip-pictures.js';
import {guidanceOf, guideLine} from '../text/guide-line.js';
import type {StepContext} from '../text/step-context.js';
import {checkedPhoto} from '../widgets/checked-photo.js';

/**
 * The camera's picture. Over it lies what helps to take a good photo, or the photo that was taken. The caption is above
 * the picture, where it hides neither head nor feet.
 */
export const renderViewfinder = (state: CameraState, context: StepContext): TemplateResult => html`
  <div class="viewfinder">
    ${renderCaption(state, context.t)}
    <div class="scene">${renderPicture(state, context)}</div>
  </div>
`;

function renderPicture(state: CameraState, context: StepContext): TemplateResult {
  const {phase} = state;
  const {t} = context;
  if (!('preview' in phase))
    return phase.name === 'paused'
      ? html`<p class="viewfinder-note">${t.camera.paused}</p>`
      : html`${posePicture(state.view, 'scan')}
          <p class="viewfinder-note">${t.camera.starting}</p>`;
  const {video, mirrored} = phase.preview;
  // The video stays in the page under a photo. If it were removed, it would stand still when it came back.
  return html`
    <div class="live ${mirrored ? 'mirrored' : ''}" role="img" aria-label=${t.camera.preview}>${video}</div>
    ${renderOverVideo(state, phase, context)}
  `;
}

type LivePhase = Extract<CameraPhase, {preview: CameraPreview}>;

function renderOverVideo(state: CameraState, phase: LivePhase, context: StepContext): TemplateResult {
  const {t} = context;
  const {view} = state;
  switch (phase.name) {
    case 'review':
      return checkedPhoto(state.journey, view, t);
    case 'review-both':
      return html`<div class="both">${VIEWS.map(one => renderNamedPhoto(state, one, t))}</div>`;
    case 'counting':
      return html`${renderOutline(state, phase)}${renderCount(phase.secondsLeft, context)}`;
    case 'shooting':
      return html`<div class="flash" aria-hidden="true"></div>`;
    case 'aiming': {
      const guidance = guidanceOf(state);
      return html`
        ${renderOutline(state, phase)}
        ${guidance?.phase === 'counting' ? renderCount(guidance.secondsLeft, context) : nothing}
      `;
    }
  }
}

const renderNamedPhoto = (
  state: CameraState,
  view: CameraState['view'],
  t: StepContext['t'],
): TemplateResult => html`
  <div class="one">
    ${checkedPhoto(state.journey, view, t)}<span class="view-name" aria-hidden="true"
      >${t.files.view[view]}</span
    >
  </div>
`;

/** The outline of the person before the camera; while nobody is there, an outline to step into. */
function renderOutline(
  state: CameraState,
  {look, preview}: Extract<LivePhase, {name: 'aiming' | 'counting'}>,
): TemplateResult {
  const pose = look === null || look === 'unavailable' ? null : look.pose;
  if (pose === null) return html`${guideOutline(state.view, preview)}`;
  const guidance = guidanceOf(state);
  return html`${liveOutline(pose, preview.mirrored, guidance !== null && guidance.phase !== 'guiding')}`;
}

const renderCount = (secondsLeft: number, {format}: StepContext): TemplateResult => html`
  <div class="countdown" aria-hidden="true">${format.number(secondsLeft)}</div>
`;

/** The caption. The live region announces it, and only what is new. Without words it keeps its room in the layout. */
function renderCaption(state: CameraState, t: StepContext['t']): TemplateResult | typeof nothing {
  const line = guideLine(state, t);
  const isLive = state.phase.name !== 'review-both' && 'preview' in state.phase;
  if (line === null && !(state.journey.handsFree && isLive)) return nothing;
  const lasting = line === t.guide.unavailable ? 'lasting' : '';
  return html`<p class="caption ${lasting}">${line}</p>`;
}
