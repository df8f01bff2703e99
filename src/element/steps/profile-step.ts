import {html, nothing, type TemplateResult} from 'lit';
import type {ProfileState, Way} from '../../flow/state.js';
import {cameraIcon, lockIcon, photosIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';
import {quietButton, secondaryButton} from '../widgets/button.js';
import {checkbox} from '../widgets/checkbox.js';
import {renderHandOff, type HandOffView} from './hand-off.js';
import {renderWhoFor, type PeopleView} from './people.js';
import {renderProfileFields, type FieldAttention} from './profile-fields.js';

export interface ProfileView extends FieldAttention {
  /** The chart cannot name a size, so the finder offers only measurements. */
  readonly namesNoSize: boolean;
  /** The models can run in this browser. */
  readonly canUsePhotos: boolean;
  readonly canUseCamera: boolean;
  /** The page has charts of garments that the shopper may own. */
  readonly knowsGarments: boolean;
  /** Null where the shop lets no measurements be kept. */
  readonly people: PeopleView | null;
  /** The inside leg can change the size. */
  readonly asksInsideLeg: boolean;
  /** Children are measured by tape only. */
  readonly isForChildren: boolean;
  /** The shop has a text in the slot `consent`, which the shopper must agree to. */
  readonly requiresConsent: boolean;
  /** Null where the shopper cannot go on on a phone. */
  readonly handOff: HandOffView | null;
  /** The shop wants the measurements, so the shopper is asked. */
  readonly asksToShare: boolean;
  /** The pointer or the focus has come to the button of a way. */
  readonly reach: (way: Way) => void;
}

/** The form: height, the optional answers, and the ways to go on. */
export function renderProfileStep(
  state: ProfileState,
  view: ProfileView,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const {photos, sharing} = state.journey;
  const ways = view.isForChildren ? TAPE_ONLY : waysFrom(photos.front.length > 0, view);
  const take = (route: Way): void => send({type: 'route-chosen', route});
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    take(ways[0]);
  };
  return html`
    <form class="step profile" novalidate @submit=${submit}>
      <header class="step-head">
        <h2 id="step-title" tabindex="-1">${view.namesNoSize ? t.result.measurements : t.profile.title}</h2>
        ${
          view.isForChildren
            ? html`<p>${t.profile.forChildren}</p>`
            : html`
                <p class="promise">
                  ${lockIcon}
                  <slot name="promise">${t.profile.promise}</slot>
                </p>
              `
        }
      </header>
      ${state.remark === 'forgotten' ? html`<p class="notice" role="status">${t.result.forgotten}</p>` : nothing}
      ${view.people === null ? nothing : renderWhoFor(view.people, context)}
      ${renderProfileFields(state, view, view, context)}
      ${view.isForChildren ? nothing : html`<p class="hint">${t.profile.whyOptional}</p>`}
      ${
        view.asksToShare
          ? checkbox(t.profile.share, sharing, agreed => send({type: 'sharing-set', sharing: agreed}))
          : nothing
      }
      ${view.requiresConsent ? renderConsent(state, context) : nothing} ${renderWhatIsMissing(view, context)}
      <div class="ways">
        <button
          type="submit"
          class="button primary"
          part="primary-button"
          @pointerenter=${() => view.reach(ways[0])}
          @focus=${() => view.reach(ways[0])}
        >
          ${wayLabel(ways[0], context)}
        </button>
        ${view.handOff === null || view.isForChildren ? nothing : renderHandOff(view.handOff, context)}
        ${ways.slice(1).map(way =>
          way === 'answers'
            ? quietButton(wayLabel(way, context), () => take(way))
            : secondaryButton(
                wayLabel(way, context),
                () => take(way),
                () => view.reach(way),
              ),
        )}
      </div>
      <div class="more-ways">
        ${view.isForChildren ? nothing : quietButton(t.known.tape, () => take('tape'))}
        ${view.knowsGarments && !view.namesNoSize ? quietButton(t.known.worn, () => take('worn')) : nothing}
      </div>
    </form>
  `;
}

function renderWhatIsMissing(
  {canUsePhotos, canUseCamera, isForChildren}: ProfileView,
  {t}: StepContext,
): TemplateResult | typeof nothing {
  if (isForChildren || canUseCamera) return nothing;
  return html`<p class="hint">${canUsePhotos ? t.profile.noCameraHere : t.profile.noPhotosHere}</p>`;
}

/** The text is the shop's. The finder only says that the shopper must agree to it. */
const renderConsent = ({journey, remark}: ProfileState, {t, send}: StepContext): TemplateResult => html`
  <div class="consent">
    ${checkbox(
      html`<slot name="consent"></slot>`,
      journey.consented,
      consented => send({type: 'consent-set', consented}),
      {problemId: remark === 'consent-missing' ? 'consent-problem' : null},
    )}
    <div class="problem" id="consent-problem" role="alert">
      ${remark === 'consent-missing' ? html`<p>${t.profile.consentMissing}</p>` : nothing}
    </div>
  </div>
`;

type MainWay = Exclude<Way, 'worn'>;

const TAPE_ONLY = ['tape'] as const;

/** The ways to go on, the main one first. Enter takes that one. */
function waysFrom(
  hasPhotos: boolean,
  {canUsePhotos, canUseCamera}: ProfileView,
): readonly [MainWay, ...MainWay[]] {
  if (!canUsePhotos) return ['answers'];
  if (hasPhotos)
    return canUseCamera ? ['kept-photos', 'camera', 'files', 'answers'] : ['kept-photos', 'files', 'answers'];
  return canUseCamera ? ['camera', 'files', 'answers'] : ['files', 'answers'];
}

function wayLabel(way: MainWay, {t}: StepContext): TemplateResult {
  switch (way) {
    case 'kept-photos':
      return html`${t.profile.usePhotosAgain}`;
    case 'camera':
      return html`${cameraIcon}${t.profile.useCamera}`;
    case 'files':
      return html`${photosIcon}${t.profile.chooseFiles}`;
    case 'answers':
      return html`${t.profile.noPhotos}`;
    case 'tape':
      return html`${t.profile.enterMeasurements}`;
  }
}
