import {html, type TemplateResult} from 'lit';
import {lacksStature} from '../../core/domain.js';
import {PROFILE_LIMITS} from '../../core/profile-limits.js';
import {isFromPhotos} from '../../anatomy/measurements-now.js';
import {readWeight} from '../../answers/read-weight.js';
import type {ResultState} from '../../flow/state.js';
import type {StepContext} from '../text/step-context.js';

/** Id of the form, whose button is the main one of the step. */
export const DECIDING_FORM_ID = 'deciding';

/**
 * The field for the weight, where the answers alone leave several sizes open and the weight is not told. Null where it
 * would not decide: photos and tapes tell more than it does, and without the stature it says little.
 */
export function renderDecidingWeight({journey}: ResultState, context: StepContext): TemplateResult | null {
  const {outcome, draft, tapes} = journey;
  const {weightKg, isChild = false} = outcome.shopper;
  const isKnown = isChild || weightKg !== undefined || isFromPhotos(outcome.measured);
  if (isKnown || lacksStature(outcome.shopper) || Object.keys(tapes).length > 0) return null;
  const {t, format, send} = context;
  const take = (text: string): string => {
    const edited = {...draft, weight: text, pounds: ''};
    const weight = readWeight(edited);
    if (weight.ok && weight.value !== null) {
      send({type: 'answers-changed', draft: edited});
      return '';
    }
    if (weight.ok || weight.error.code === 'unreadable') return t.problems.unreadable;
    const {lowest, highest} = PROFILE_LIMITS.weightKg;
    return t.problems.outOfRange(
      format.weight(lowest, draft.massUnit),
      format.weight(highest, draft.massUnit),
    );
  };
  return html`
    <form
      class="deciding"
      id=${DECIDING_FORM_ID}
      novalidate
      @submit=${(event: SubmitEvent) => submit(event, take)}
    >
      <label class="label" for="deciding-weight">${t.profile.weight}</label>
      <div class="input-row">
        <div class="input-frame" part="input">
          <input
            id="deciding-weight"
            name="weight"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            maxlength="8"
            aria-describedby="deciding-weight-problem"
          />
          <span class="suffix" aria-hidden="true">${t.unitNames[draft.massUnit]}</span>
        </div>
      </div>
      <div class="problem" id="deciding-weight-problem" role="status"><p></p></div>
    </form>
  `;
}

function submit(event: SubmitEvent, take: (text: string) => string): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const text = new FormData(event.target).get('weight');
  const remark = event.target.querySelector('.problem p');
  const problem = take(typeof text === 'string' ? text : '');
  if (remark) remark.textContent = problem;
}
