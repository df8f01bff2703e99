import {html, type TemplateResult} from 'lit';
import {SELF_TIMERS_S, type CameraState} from '../../flow/state.js';
import {clothesPicture, hairPicture, placePicture} from '../drawings/tip-pictures.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton, quietButton} from '../widgets/button.js';
import {segmented} from '../widgets/segmented.js';

/** Three drawn tips, and the choice of how to take the photos, before the browser asks for the camera. */
export const renderTips = (state: CameraState, context: StepContext): TemplateResult => {
  const {t, send} = context;
  const tips = [
    {picture: clothesPicture, title: t.tips.clothes, how: t.tips.clothesHow},
    {picture: hairPicture, title: t.tips.hair, how: t.tips.hairHow},
    {picture: placePicture, title: t.tips.place, how: t.tips.placeHow},
  ];
  return html`
    <section class="step tips">
      <header class="step-head">
        <h2 id="step-title" tabindex="-1">${t.tips.title}</h2>
      </header>
      <ul class="tip-list">
        ${tips.map(
          ({picture, title, how}) => html`
            <li class="tip">
              ${picture}
              <div>
                <h3>${title}</h3>
                <p>${how}</p>
              </div>
            </li>
          `,
        )}
      </ul>
      <p class="lead">${t.tips.phone}</p>
      <div class="taking">
        ${renderTaking(state, context)}
        ${
          state.journey.handsFree
            ? html`<p class="hint">${t.tips.handsFreeHow}</p>`
            : renderSelfTimer(state, context)
        }
      </div>
      ${quietButton(t.camera.filesInstead, () => send({type: 'route-chosen', route: 'files'}))}
      <div class="ways sticky">${primaryButton(t.tips.start, () => send({type: 'tips-read'}))}</div>
    </section>
  `;
};

const renderTaking = ({journey}: CameraState, {t, send}: StepContext): TemplateResult =>
  segmented({
    name: 'taking',
    legend: t.tips.taking,
    choices: [
      {value: 'hands-free', label: t.tips.handsFree},
      {value: 'button', label: t.tips.withButton},
    ],
    value: journey.handsFree ? 'hands-free' : 'button',
    choose: chosen => send({type: 'hands-free-set', handsFree: chosen === 'hands-free'}),
  });

/** The choice of the self-timer. "Off" is for a friend who holds the phone. */
export const renderSelfTimer = ({journey}: CameraState, {t, format, send}: StepContext): TemplateResult =>
  segmented({
    name: 'self-timer',
    legend: t.tips.timer,
    choices: SELF_TIMERS_S.map(seconds => ({
      value: String(seconds),
      label: seconds === 0 ? t.tips.timerOff : t.camera.seconds(format.number(seconds)),
    })),
    value: String(journey.selfTimerS),
    choose: chosen => {
      const selfTimerS = SELF_TIMERS_S.find(seconds => String(seconds) === chosen);
      if (selfTimerS !== undefined) send({type: 'self-timer-set', selfTimerS});
    },
  });
