import {html, nothing, type TemplateResult} from 'lit';
import type {CameraPhase} from '../../flow/state.js';
import {checkIcon} from '../drawings/icons.js';
import type {StepContext} from '../step-context.js';
import {primaryButton, quietButton, secondaryButton} from '../widgets/button.js';

/** The buttons for the two photos. A shopper who stands away from the screen can wait: they are then used. */
export const renderReviewBoth = (
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
