import {html, nothing, type TemplateResult} from 'lit';
import {canAnswerFrom} from '../chart/chart-facts.js';
import type {ChartStatus} from '../shop/shop-chart.js';
import type {CaptureState, OpenState} from '../flow/state.js';
import {backIcon, closeIcon} from './drawings/icons.js';
import type {StepContext} from './text/step-context.js';
import type {StepCode} from './controllers/step-code.js';
import {renderFetching} from './steps/fetching.js';
import {renderProfileStep, type ProfileView} from './steps/profile-step.js';
import type {ResultView} from './steps/result-view.js';
import type {TapeView} from './steps/tape-step.js';
import type {WornView} from './steps/worn-step.js';
import {renderStoppedStep} from './steps/stopped-step.js';
import {quietButton} from './widgets/button.js';

/** What the steps need beside the state: the page's settings, and actions outside of the flow. */
export interface PanelView {
  readonly steps: Pick<StepCode, 'of' | 'isMissing' | 'retry'>;
  readonly profile: Omit<ProfileView, 'namesNoSize' | 'knowsStones'>;
  readonly tape: Omit<TapeView, 'isForMen'>;
  readonly worn: WornView;
  /** Null in every other step than the result. */
  readonly result: ResultView | null;
  readonly chart: ChartStatus;
  readonly retryChart: () => void;
  readonly close: () => void;
}

/** The content of the dialog: a bar with the back and close buttons, and the step. */
export const renderPanel = (state: OpenState, view: PanelView, context: StepContext): TemplateResult => html`
  <div class="top">
    ${
      STEPS_WITH_BACK.includes(state.step)
        ? html`
            <button
              type="button"
              class="icon-button back"
              aria-label=${context.t.common.back}
              @click=${() => context.send({type: 'went-back'})}
            >
              ${backIcon}
            </button>
          `
        : html`<span></span>`
    }
    <ol class="trail" aria-hidden="true">
      ${[1, 2, 3].map(part => html`<li ?data-reached=${part <= TRAIL[state.step]}></li>`)}
    </ol>
    <button
      type="button"
      class="icon-button close"
      part="close-button"
      aria-label=${context.t.common.close}
      @click=${view.close}
    >
      ${closeIcon}
    </button>
  </div>
  <div class="body-scroll">
    ${state.step === 'profile' ? renderChartNotice(view, context) : nothing}
    ${renderStep(state, view, context)}
  </div>
`;

/** The steps with a back button in the bar. The others lead back themselves, or have nothing to go back to. */
const STEPS_WITH_BACK: readonly OpenState['step'][] = ['tape', 'worn', 'capture', 'result', 'stopped'];

/** How far along the way a step is: 1 answers, 2 photos or other measurements, 3 size. */
const TRAIL: Readonly<Record<OpenState['step'], number>> = {
  profile: 1,
  tape: 2,
  worn: 2,
  capture: 2,
  stopped: 2,
  measuring: 3,
  result: 3,
};

const isForMen = (chart: ChartStatus): boolean => chart.name === 'ready' && chart.chart.department === 'men';

function renderStep(state: OpenState, view: PanelView, context: StepContext): TemplateResult {
  const {steps, result} = view;
  const {canUseCamera} = view.profile;
  const fetching = renderFetching(steps.isMissing(state) ? steps.retry : null, context);
  switch (state.step) {
    case 'profile':
      return renderProfileStep(
        state,
        {
          ...view.profile,
          namesNoSize: namesNoSize(view.chart),
          // Both follow the same regions, but only readers of English weigh in stones.
          knowsStones: view.tape.braSystem === 'uk' && context.format.language.startsWith('en'),
        },
        context,
      );
    case 'tape':
      return (
        steps.of('known')?.renderTapeStep(state, {...view.tape, isForMen: isForMen(view.chart)}, context) ??
        fetching
      );
    case 'worn':
      return steps.of('known')?.renderWornStep(state, view.worn, context) ?? fetching;
    case 'capture':
      return renderCapture(state, view, context) ?? fetching;
    case 'measuring':
      return steps.of('result')?.renderMeasuringStep(state, context) ?? fetching;
    case 'result':
      return (result && steps.of('result')?.renderResultStep(state, result, context)) ?? fetching;
    case 'stopped':
      return renderStoppedStep(state, canUseCamera, context);
  }
}

function renderCapture(
  state: CaptureState,
  {steps, profile}: PanelView,
  context: StepContext,
): TemplateResult | undefined {
  const code = steps.of('photos');
  return state.route === 'camera'
    ? code?.renderCameraStep(state, context)
    : code?.renderFilesStep(state, profile.canUseCamera, context);
}

/** Warns that no size can be named. The shopper can go on, because measuring does not need the chart. */
function renderChartNotice(
  {chart, retryChart}: PanelView,
  {t}: StepContext,
): TemplateResult | typeof nothing {
  if (!namesNoSize(chart)) return nothing;
  const isMute = chart.name === 'ready';
  const failure = t.failures[chart.name === 'broken' ? chart.error.code : 'chart-invalid'];
  const canRetry = chart.name === 'broken' && chart.error.code === 'chart-unreachable';
  return html`
    <div class="notice warning" role="status">
      <p class="notice-title">${isMute ? t.result.noSize['not-enough-information'].what : failure.what}</p>
      <p>${t.chart.notice}</p>
      ${canRetry ? quietButton(t.stopped.retry, retryChart) : nothing}
    </div>
  `;
}

/** Whether no size can come of the chart: it is missing, cannot be read, or has no column that the finder knows. */
const namesNoSize = (chart: ChartStatus): boolean =>
  chart.name === 'broken' ||
  chart.name === 'absent' ||
  (chart.name === 'ready' && !canAnswerFrom(chart.chart));
