import {html, nothing, type TemplateResult} from 'lit';
import type {SizeOption} from '../../core/domain.js';
import {isNamed} from '../../chart/choose/certainty.js';
import {isBeyondStretch} from '../text/outside-text.js';
import {sizeName} from '../text/size-text.js';
import type {StepContext} from '../text/step-context.js';
import {inQuestion, tightSecond} from '../text/sureness.js';
import {primaryButton, quietButton, secondaryButton} from '../widgets/button.js';
import {DECIDING_FORM_ID} from './deciding-weight.js';
import type {ResultView} from './result-view.js';

/** One answer is missing, and giving it is the way on. */
export const renderWeighing = ({t}: StepContext): TemplateResult => html`
  <button type="submit" form=${DECIDING_FORM_ID} class="button primary" part="primary-button">
    ${t.files.measure}
  </button>
`;

/** Takes a size to the page, or ends the run where there is none to take. */
export function renderChoice(
  {recommendation, measurements, shown, isChartComing, choose, done}: ResultView,
  {t}: StepContext,
): TemplateResult {
  const {best = null, closest = null, sizes = []} = recommendation ?? {};
  const name = (size: SizeOption) => sizeName(size, sizes);
  if (recommendation === null || best === null || !isNamed(recommendation)) {
    // A size is on its way, and choosing it will be the main action.
    const doneButton = isChartComing ? secondaryButton : primaryButton;
    const isChoice =
      recommendation !== null && closest !== null && !isBeyondStretch(recommendation, measurements);
    return html`
      ${doneButton(t.result.done, done)}
      ${isChoice ? quietButton(t.result.chooseAnyway(name(closest)), () => choose(closest)) : nothing}
    `;
  }
  // The main action goes to the size that the shopper looks at, but never to one that would be tight.
  const tight = tightSecond(recommendation);
  const main = shown === null || shown === tight ? best : shown;
  const buttonOf = (size: SizeOption) =>
    size === main ? primaryButton : size === tight ? quietButton : secondaryButton;
  return html`${inQuestion(recommendation).map(size =>
    buttonOf(size)(t.result.choose(name(size)), () => choose(size)),
  )}`;
}
