import {html, nothing, type TemplateResult} from 'lit';
import {
  FIT_PREFERENCES,
  GIRTHS,
  lacksStature,
  type BodyMeasurements,
  type Girth,
  type Recommendation,
  type SizeOption,
} from '../../core/domain.js';
import {isForChildren} from '../../chart/model/is-for-children.js';
import {isNamed} from '../../chart/choose/certainty.js';
import {isFromPhotos} from '../../anatomy/measurements-now.js';
import type {ResultState} from '../../flow/state.js';
import {renderResultFigure} from '../drawings/result-figure.js';
import {areaNames, garmentText} from '../text/chart-names.js';
import {sizeName} from '../text/size-text.js';
import type {StepContext} from '../text/step-context.js';
import {inQuestion} from '../text/sureness.js';
import {quietButton, secondaryButton} from '../widgets/button.js';
import {segmented} from '../widgets/segmented.js';
import {renderChoice, renderWeighing} from './choose-buttons.js';
import {renderFeedback} from './feedback.js';
import {renderDecidingWeight} from './deciding-weight.js';
import {renderComingFit, renderFitAreas, type Comparison} from './fit-areas.js';
import {renderMeasurementList} from './measurement-list.js';
import {renderKeeping, renderWhoFor} from './people.js';
import {renderNote} from './quality-note.js';
import type {ResultView} from './result-view.js';
import {renderComingSize, renderSizeHeadline} from './size-headline.js';

/** The answer, what it rests on, and how to change it. */
export function renderResultStep(state: ResultState, view: ResultView, context: StepContext): TemplateResult {
  const {t, send} = context;
  const {measurements, recommendation} = view;
  const areas = areaNames(t, state.journey.outcome.shopper.sex);
  const shown = shownSize(view);
  const unit = state.journey.draft.lengthUnit;
  const {heightCm} = state.journey.outcome.shopper;
  const isChild = view.chart !== null && isForChildren(view.chart);
  const decidingWeight = renderDecidingWeight(state, context);
  const asksForWeight = decidingWeight !== null && recommendation !== null && !isNamed(recommendation);
  // Where there is a size, the measurements behind it are one tap away.
  const isOpen = shown === null && !view.isChartComing && !asksForWeight;
  return html`
    <div class="step result">
      ${view.people !== null && view.people.all.length > 1 ? renderWhoFor(view.people, context) : nothing}
      <div class="result-columns">
        ${
          view.isChartComing
            ? renderComingSize(context)
            : renderSizeHeadline(view, unit, areas, decidingWeight, context)
        }
        ${renderDepartment(state, view, context)} ${view.isChartComing ? renderComingFit() : nothing}
        ${
          shown === null || recommendation === null
            ? nothing
            : renderFitAreas(
                {
                  shown,
                  name: sizeName(shown, recommendation.sizes),
                  comparison: comparisonOf(recommendation, view),
                  garment: view.chart?.garment ?? null,
                  heightCm,
                  measurements,
                  unit,
                  areas,
                },
                context,
              )
        }
        ${
          view.isChartComing || (hasSizes(recommendation) && !asksForWeight)
            ? segmented({
                name: 'fit',
                legend: t.result.preference,
                choices: FIT_PREFERENCES.map(fit => ({value: fit, label: t.result.preferences[fit]})),
                value: view.fit,
                choose: fit => send({type: 'fit-changed', fit}),
              })
            : nothing
        }
        <details class="body" ?open=${isOpen}>
          <summary class="disclosure"><h3>${t.result.measurements}</h3></summary>
          <div class="body-columns">
            ${
              shown === null && !isChild
                ? renderResultFigure({measurements, heightCm, label: t.result.outline})
                : nothing
            }
            ${renderMeasurementList(
              {
                measurements,
                tapes: state.journey.tapes,
                unit,
                areas,
                asked: decidingWeight === null ? askedGirth(view, measurements) : null,
                isStatureTold: !lacksStature(state.journey.outcome.shopper),
                showsInsideLeg: view.countsInsideLeg,
                secondary: view.secondary,
                isForChildren: isChild,
              },
              context,
            )}
          </div>
          ${renderBra(state, context)} ${renderWorn(state, view, context)}
          <p class="hint">${t.result.band}</p>
          ${measurements.notes.map(note => renderNote(note, view.measureAgain, context))}
        </details>
      </div>
      ${view.feedback === null || recommendation === null ? nothing : renderFeedback(view.feedback, context)}
      ${renderLaterWays(state, view, context)} ${renderUnset(view, context)}
      <div class="ways sticky">${asksForWeight ? renderWeighing(context) : renderChoice(view, context)}</div>
    </div>
  `;
}

const hasSizes = (recommendation: Recommendation | null): boolean =>
  recommendation !== null && recommendation.reason !== 'not-enough-information';

/** The item is cut for the other sex, which can be a wish or a slip. */
function renderDepartment(
  {journey}: ResultState,
  {chart}: ResultView,
  {t}: StepContext,
): TemplateResult | typeof nothing {
  const {sex} = journey.outcome.shopper;
  const department = chart?.department;
  if (sex === 'male' && department === 'women') return html`<p class="note">${t.result.forWomen}</p>`;
  return sex === 'female' && department === 'men' ? html`<p class="note">${t.result.forMen}</p>` : nothing;
}

/** The size whose fit is shown: the one that the shopper looks at, the recommended one, or the nearest one. */
function shownSize({recommendation, shown}: ResultView): SizeOption | null {
  if (recommendation === null || !isNamed(recommendation)) return null;
  return shown ?? recommendation.best ?? recommendation.closest;
}

/** The girths that the chart has, or all of them where it names no size. */
function countedGirths(recommendation: Recommendation | null): readonly Girth[] {
  const counted = GIRTHS.filter(girth => recommendation?.sizes.some(({fit}) => girth in fit));
  return counted.length > 0 ? counted : GIRTHS;
}

/** Where no size is sure enough to be named: of the girths that the chart has, the one that is known least. */
function askedGirth({recommendation}: ResultView, measurements: BodyMeasurements): Girth | null {
  if (recommendation === null || isNamed(recommendation)) return null;
  const [least] = [...countedGirths(recommendation)].sort(
    (one, other) => measurements[other].sdCm - measurements[one].sdCm,
  );
  return least ?? null;
}

/** The two sizes to compare, while both are in question. */
function comparisonOf(recommendation: Recommendation, {show}: ResultView): Comparison | null {
  const options = inQuestion(recommendation);
  return options.length < 2
    ? null
    : {sizes: options.map(option => ({option, name: sizeName(option, recommendation.sizes)})), show};
}

/** Asks the shopper to choose on the page what could not be set there. */
const renderUnset = ({unset, recommendation}: ResultView, {t}: StepContext): TemplateResult => html`
  <p class="note" role="status">
    ${unset === null ? nothing : t.result.chooseOnPage(sizeName(unset, recommendation?.sizes ?? []))}
  </p>
`;

function renderBra({journey: {bra}}: ResultState, {t, send}: StepContext): TemplateResult | typeof nothing {
  if (bra === null) return nothing;
  const size = `${bra.label} (${t.bra.systems[bra.system]})`;
  return renderCounted(t.bra.counted(size), () => send({type: 'bra-removed'}), t);
}

/** Names a bra size or a worn size that counts towards the answer, with a button that leaves it out. */
const renderCounted = (text: string, leaveOut: () => void, t: StepContext['t']): TemplateResult => html`
  <div class="worn-garment">
    <span>${text}</span>
    <button type="button" class="text-button" @click=${leaveOut}>${t.known.wornRemove}</button>
  </div>
`;

/** Names the worn size that counts towards the answer; where there is none, offers to add one. */
function renderWorn(
  {journey: {worn}}: ResultState,
  {knowsGarments}: ResultView,
  {t, send}: StepContext,
): TemplateResult | typeof nothing {
  if (worn !== null)
    return renderCounted(
      t.known.wornCounted(worn.size, garmentText(worn.garment, t)),
      () => send({type: 'worn-removed'}),
      t,
    );
  return knowsGarments
    ? html`<button
        type="button"
        class="text-button"
        part="quiet-button"
        @click=${() => send({type: 'route-chosen', route: 'worn'})}
      >
        ${t.known.wornAdd}
      </button>`
    : nothing;
}

function renderLaterWays(state: ResultState, view: ResultView, context: StepContext): TemplateResult {
  const {t, send} = context;
  const fromPhotos = isFromPhotos(state.journey.outcome.measured);
  return html`
    ${view.people === null ? nothing : renderKeeping(state, view.people, context)}
    <div class="later">
      ${
        view.canUsePhotos && !(view.chart !== null && isForChildren(view.chart))
          ? secondaryButton(fromPhotos ? t.result.newPhotos : t.result.addPhotos, () =>
              send({type: 'route-chosen', route: state.journey.route === 'files' ? 'files' : 'camera'}),
            )
          : nothing
      }
      <div class="later-links">
        ${quietButton(t.result.changeAnswers, () => send({type: 'answers-reopened'}))}
        ${quietButton(t.result.startOver, view.startOver)}
        ${state.journey.keepingFailed ? nothing : quietButton(t.result.forget, view.forget)}
      </div>
    </div>
  `;
}
