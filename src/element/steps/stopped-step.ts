import {html, nothing, type TemplateResult} from 'lit';
import type {StoppedState} from '../../flow/state.js';
import {eventOf, waysOn, type WayOn} from '../../flow/ways-on.js';
import {warningIcon} from '../drawings/icons.js';
import {failureText, unnamedPhoto} from '../text/failure-text.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton, quietButton, secondaryButton} from '../widgets/button.js';

/** One sentence that says what happened, one that says what to do, and every way that is still open. */
export function renderStoppedStep(
  state: StoppedState,
  canUseCamera: boolean,
  {t, send}: StepContext,
): TemplateResult {
  const {what, todo} = failureText(state.error, t);
  const {front, side} = state.journey.photos;
  const photo = unnamedPhoto(state.error, t);
  // A file that could not be opened is not spoken of as a photo that is still here.
  const hasPhotos = state.error.code !== 'image-unreadable' && (front.length > 0 || side.length > 0);
  const ways = waysOn(state).filter(way => way !== 'camera' || canUseCamera);
  const label = (way: WayOn): string => wayLabel(way, state, t);
  return html`
    <section class="step stopped">
      <span class="stopped-icon">${warningIcon}</span>
      <header class="step-head">
        ${photo === null ? nothing : html`<p class="hint">${t.camera.title[photo]}</p>`}
        <h2 id="step-title" tabindex="-1">${what}</h2>
        <p class="lead">${todo}</p>
        <p class="hint">${hasPhotos ? t.stopped.keptPhotos : t.stopped.keptAnswers}</p>
      </header>
      <div class="ways">
        ${ways.map((way, index) => {
          const press = (): void => send(eventOf(way));
          if (index === 0) return primaryButton(label(way), press);
          return way === 'answers' ? quietButton(label(way), press) : secondaryButton(label(way), press);
        })}
      </div>
    </section>
  `;
}

/** "New front photo" sounds like one to be taken. For files, which also offer the camera, it is "Replace". */
const retakeTexts = ({route}: StoppedState['journey'], t: StepContext['t']) =>
  route === 'files' ? t.files.replace : t.camera.retakeView;

function wayLabel(way: WayOn, {error, journey}: StoppedState, t: StepContext['t']): string {
  switch (way) {
    case 'retry':
      return t.stopped.retry;
    case 'retake':
      return error.detail.view === undefined
        ? t.stopped.retakeAny
        : retakeTexts(journey, t)[error.detail.view];
    case 'camera':
      return t.profile.useCamera;
    case 'files':
      return t.stopped.files;
    case 'answers':
      return t.profile.noPhotos;
    case 'change-answers':
      return t.result.changeAnswers;
  }
}
