import {html, nothing, type TemplateResult} from 'lit';
import type {Recommendation} from '../../core/domain.js';
import type {OtherName} from '../../chart/chart-facts.js';
import {isLengthArea, type AreaNames} from '../text/chart-names.js';
import type {StepContext} from '../text/step-context.js';
import {compareTwo, surenessOf} from '../text/sureness.js';

/** Sizes that are less likely than this are not listed. */
const LISTED_FROM = 0.02;

/** What the headline is made of. */
export interface SizeView {
  /** Null where there is no chart. */
  readonly recommendation: Recommendation | null;
  /** The size that would fit, where none in stock does; else null. */
  readonly soldOut: string | null;
  /** The size in the systems of other countries. */
  readonly otherNames: readonly OtherName[];
}

/** The size in large type, how sure it is, and what other size may fit. */
export function renderSizeHeadline(
  {recommendation, soldOut, otherNames}: SizeView,
  areas: AreaNames,
  context: StepContext,
): TemplateResult {
  const {t} = context;
  if (recommendation?.size == null) return renderNoSize(recommendation, soldOut, context);
  const {size} = recommendation;
  return html`
    <header class="headline">
      <h2 id="step-title" tabindex="-1">
        <span class="headline-label">${t.result.title}</span>
        <bdi class="size" part="size">${size}</bdi>
      </h2>
      ${renderOtherNames(recommendation, otherNames, context)}
      <p class="sureness">${t.result.sureness[surenessOf(recommendation)]}</p>
      ${renderRunnerUp(recommendation, areas, context)} ${renderChances(recommendation, context)}
    </header>
  `;
}

/** The figure group of the size, and its names in the systems of other countries. */
function renderOtherNames(
  {group}: Recommendation,
  otherNames: readonly OtherName[],
  {t}: StepContext,
): TemplateResult | typeof nothing {
  const names = otherNames.map(({system, label}) =>
    system === 'age' ? `${t.profile.age} ${label}` : `${system.toUpperCase()} ${label}`,
  );
  const all = [...(group === undefined ? [] : [group]), ...names];
  return all.length === 0
    ? nothing
    : html`<p class="other-names">${all.map(name => html`<bdi>${name}</bdi>`)}</p>`;
}

/** Takes the place of the answer while another product's chart loads, so that nothing jumps. */
export const renderComingSize = ({t}: StepContext): TemplateResult => html`
  <header class="headline" aria-busy="true">
    <h2 id="step-title" tabindex="-1">
      <span class="headline-label">${t.result.title}</span>
      <span class="size skeleton" aria-hidden="true"></span>
    </h2>
    <p class="sureness">${t.measuring.loading}</p>
  </header>
`;

function renderNoSize(
  recommendation: Recommendation | null,
  soldOut: string | null,
  {t}: StepContext,
): TemplateResult {
  const reason = recommendation?.reason;
  const known = reason === undefined || reason === 'fits' || reason === 'between-sizes' ? 'no-chart' : reason;
  const {what, todo} = t.result.noSize[known];
  return html`
    <header class="headline no-size">
      <h2 id="step-title" tabindex="-1">${what}</h2>
      <p>${soldOut === null ? nothing : t.result.soldOut(soldOut)} ${todo}</p>
    </header>
  `;
}

function renderRunnerUp(
  recommendation: Recommendation,
  areas: AreaNames,
  {t}: StepContext,
): TemplateResult | typeof nothing {
  const {runnerUp} = recommendation;
  if (runnerUp === null) return nothing;
  const two = compareTwo(recommendation);
  return html`
    <p class="runner-up">
      ${
        two === null
          ? t.result.alsoConsider(runnerUp)
          : isLengthArea(two.area)
            ? t.lengths.shorterOrLonger(two.closer, two.roomier)
            : t.result.closerOrRoomier(two.closer, two.roomier, areas.at(two.area))
      }
    </p>
  `;
}

function renderChances({sizes}: Recommendation, {t, format}: StepContext): TemplateResult {
  const listed = sizes
    .filter(({probability}) => probability >= LISTED_FROM)
    .sort((one, other) => other.probability - one.probability);
  return html`
    <details class="chances">
      <summary class="disclosure">${t.result.howSure}</summary>
      <ul>
        ${listed.map(
          ({label, probability}) => html`
            <li>
              <bdi>${label}</bdi>
              <progress aria-hidden="true" max="1" .value=${probability}></progress>
              <span>${format.percent(probability)}</span>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
