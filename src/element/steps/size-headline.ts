import {html, nothing, type TemplateResult} from 'lit';
import type {BodyMeasurements, Recommendation, SizeOption} from '../../core/domain.js';
import type {LengthUnit} from '../../core/units.js';
import {doubtfulEnd, isNamed} from '../../chart/choose/certainty.js';
import type {OtherName} from '../../chart/chart-facts.js';
import {isLengthArea, type AreaNames} from '../text/chart-names.js';
import {farthestPlace, isBeyondStretch} from '../text/outside-text.js';
import {sizeName} from '../text/size-text.js';
import type {StepContext} from '../text/step-context.js';
import {compareTwo, secondInQuestion, span, surenessOf, type TwoSizes} from '../text/sureness.js';

/** Outcomes that are less likely than this are not listed. */
const LISTED_FROM = 0.02;

/** Longer labels than this, such as "36/32", are written smaller. */
const SHORT_LABEL = 3;

/** What the headline is made of. */
export interface SizeView {
  /** Null where there is no chart. */
  readonly recommendation: Recommendation | null;
  /** With the shopper's corrections. */
  readonly measurements: BodyMeasurements;
  /** The size that would fit, where none in stock does; else null. */
  readonly soldOut: string | null;
  /** The size in the systems of other countries. */
  readonly otherNames: readonly OtherName[];
}

/** The size in large type, how sure it is, and what other size may fit. Without a size, why there is none. */
export function renderSizeHeadline(
  view: SizeView,
  unit: LengthUnit,
  areas: AreaNames,
  /** A field for what would decide, where too little is known. */
  decidingField: TemplateResult | null,
  context: StepContext,
): TemplateResult {
  const {recommendation} = view;
  if (recommendation === null) return renderNoSize('no-chart', view.soldOut, context);
  const {reason} = recommendation;
  if (reason === 'not-enough-information' || reason === 'none-in-stock')
    return renderNoSize(reason, view.soldOut, context);
  if (!isNamed(recommendation)) return renderUnsure(recommendation, decidingField, context);
  return recommendation.best === null
    ? renderOutside(recommendation, view, unit, areas, context)
    : renderSize(recommendation, view, areas, context);
}

function renderSize(
  recommendation: Recommendation,
  {otherNames}: SizeView,
  areas: AreaNames,
  context: StepContext,
): TemplateResult {
  const {t} = context;
  return html`
    <header class="headline">
      <h2 id="step-title" tabindex="-1">
        <span class="headline-label">${t.result.title}</span>
        <bdi class="size" part="size" ?data-long=${(recommendation.size ?? '').length > SHORT_LABEL}>
          ${recommendation.size}
        </bdi>
      </h2>
      <div class="headline-side">
        ${renderOtherNames(recommendation, otherNames, context)}
        <p class="sureness">${t.result.sureness[surenessOf(recommendation)]}</p>
        ${renderDoubt(recommendation, areas, context)} ${renderChances(recommendation, context)}
      </div>
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
  reason: 'not-enough-information' | 'none-in-stock' | 'no-chart',
  soldOut: string | null,
  {t}: StepContext,
): TemplateResult {
  const {what, todo} = t.result.noSize[reason];
  return html`
    <header class="headline no-size">
      <h2 id="step-title" tabindex="-1">${what}</h2>
      <p>${soldOut === null ? nothing : t.result.soldOut(soldOut)} ${todo}</p>
    </header>
  `;
}

/** The sizes in question, and what would decide between them. A missing answer is the next question, not a result. */
function renderUnsure(
  recommendation: Recommendation,
  decidingField: TemplateResult | null,
  context: StepContext,
): TemplateResult {
  const {t} = context;
  const [first, last] = span(recommendation) ?? [];
  const name = (size: {label: string; group?: string}) => sizeName(size, recommendation.sizes);
  const sizes = first && last ? t.result.between(name(first), name(last)) : t.result.sureness['best-guess'];
  const [title, hint] =
    decidingField === null ? [sizes, t.result.moreDecides] : [t.result.weightDecides, sizes];
  return html`
    <header class="headline no-size">
      <h2 id="step-title" tabindex="-1">${title}</h2>
      ${decidingField ?? nothing}
      <p class=${decidingField === null ? nothing : 'hint'}>${hint}</p>
      ${renderChances(recommendation, context)}
    </header>
  `;
}

/** The item runs large or small, and which of its sizes comes nearest. */
function renderOutside(
  recommendation: Recommendation,
  {measurements}: SizeView,
  unit: LengthUnit,
  areas: AreaNames,
  context: StepContext,
): TemplateResult {
  const {t} = context;
  const {reason, closest, sizes} = recommendation;
  const runs = reason === 'below-chart' ? t.result.runsLarge : t.result.runsSmall;
  const what = isBeyondStretch(recommendation, measurements) ? t.result.noneFits : runs;
  const nearest = (): string | typeof nothing => {
    if (closest === null) return nothing;
    const name = sizeName(closest, sizes);
    const farthest = farthestPlace(recommendation, measurements);
    if (farthest === null) return t.result.closest(name);
    const length = context.format.length(Math.abs(farthest.distanceCm), unit);
    const say = farthest.distanceCm > 0 ? t.result.closestRoomy : t.result.closestTight;
    return say(name, length, areas.at(farthest.area));
  };
  return html`
    <header class="headline no-size">
      <h2 id="step-title" tabindex="-1">${what}</h2>
      <p>${nearest()}</p>
      ${renderChances(recommendation, context)}
    </header>
  `;
}

/** What else may be right: a second size, or one that the item does not have. */
function renderDoubt(
  recommendation: Recommendation,
  areas: AreaNames,
  context: StepContext,
): TemplateResult | typeof nothing {
  const {t} = context;
  const {best, sizes} = recommendation;
  if (best === null) return nothing;
  const name = (size: {label: string; group?: string}) => sizeName(size, sizes);
  const end = doubtfulEnd(recommendation);
  const missing = end && (end === 'below' ? t.result.maybeLoose : t.result.maybeTight)(name(best));
  const second = secondInQuestion(recommendation);
  const other = second && twoText(name(second), compareTwo(recommendation), name, areas, context);
  return html`${[missing, other].map(text => (text === null ? nothing : html`<p class="runner-up">${text}</p>`))}`;
}

/** How the second size differs. One that would be tight is not offered as a closer fit. */
function twoText(
  second: string,
  two: TwoSizes | null,
  name: (size: SizeOption) => string,
  areas: AreaNames,
  {t, format}: StepContext,
): string {
  if (two === null) return t.result.alsoConsider(second);
  const [closer, roomier] = [name(two.closer), name(two.roomier)];
  if (two.tight.length > 0) {
    const tight = t.result.tightAt(closer, format.list(two.tight.map(areas.at)));
    return closer === second ? tight : `${tight} ${t.result.alsoConsider(second)}`;
  }
  if (two.area === null) return t.result.closerOrLooser(closer, roomier);
  return isLengthArea(two.area)
    ? t.lengths.shorterOrLonger(closer, roomier)
    : t.result.closerOrRoomier(closer, roomier, areas.at(two.area));
}

/** Every likely outcome with its odds, the sizes that the item does not have among them. */
function renderChances(
  {sizes, outside}: Recommendation,
  {t, format}: StepContext,
): TemplateResult | typeof nothing {
  const outcomes = [
    ...sizes.map(size => ({name: sizeName(size, sizes), probability: size.probability})),
    {name: t.result.smallerThanAll, probability: outside.below},
    {name: t.result.largerThanAll, probability: outside.above},
  ];
  const listed = outcomes
    .filter(({probability}) => probability >= LISTED_FROM)
    .sort((one, other) => other.probability - one.probability);
  return html`
    <details class="chances">
      <summary class="disclosure">${t.result.howSure}</summary>
      <ul>
        ${listed.map(
          ({name, probability}) => html`
            <li>
              <bdi>${name}</bdi>
              <progress aria-hidden="true" max="1" .value=${probability}></progress>
              <span>${format.percent(probability)}</span>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
