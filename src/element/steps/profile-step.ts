import {html, nothing, type TemplateResult} from 'lit';
import type {ProfileState, Way} from '../../flow/state.js';
import {lockIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';
import {secondaryButton} from '../widgets/button.js';
import {checkbox} from '../widgets/checkbox.js';
import {renderHandOff, type HandOffView} from './hand-off.js';
import {renderWhoFor, type PeopleView} from './people.js';
import {renderProfileFields, type FieldAttention} from './profile-fields.js';
import {renderWayCards} from './way-cards.js';

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
  /** Weights in stones are offered only where people use them: in Britain and Ireland. */
  readonly knowsStones: boolean;
  /** The inside leg can change the size. */
  readonly asksInsideLeg: boolean;
  /** Children are measured by tape, and by height where that is enough for a size. */
  readonly isForChildren: boolean;
  readonly answersByHeight: boolean;
  /** The shop has a text in the slot `consent`, which the shopper must agree to. */
  readonly requiresConsent: boolean;
  /** Null where the shopper cannot go on on a phone. */
  readonly handOff: HandOffView | null;
  /** The shop wants the measurements, so the shopper is asked. */
  readonly asksToShare: boolean;
  /** The pointer or the focus has come to the button of a way. */
  readonly reach: (way: Way) => void;
}

/** The form: height, the optional answers, and a card for each way to go on. */
export function renderProfileStep(
  state: ProfileState,
  view: ProfileView,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const {photos, sharing} = state.journey;
  const ways = waysFrom(photos.front.length > 0, view);
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
            ? html`<p>${view.answersByHeight ? t.profile.byHeight : t.profile.forChildren}</p>`
            : html`
                <p class="promise">
                  ${lockIcon}
                  <slot name="promise">${t.profile.promise}</slot>
                </p>
              `
        }
      </header>
      ${state.remark === 'forgotten' ? renderForgotten(view, context) : nothing}
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
        ${
          view.isForChildren
            ? renderChildWays(view, take, context)
            : renderWayCards({ways, take, reach: view.reach}, context)
        }
        ${view.handOff === null || view.isForChildren ? nothing : renderHandOff(view.handOff, context)}
      </div>
    </form>
  `;
}

/** The size at once, where the height is enough, and the tape. */
const renderChildWays = (
  {answersByHeight}: ProfileView,
  take: (way: Way) => void,
  {t}: StepContext,
): TemplateResult => html`
  <button type="submit" class="button primary" part="primary-button">
    ${answersByHeight ? t.files.measure : t.profile.enterMeasurements}
  </button>
  ${answersByHeight ? secondaryButton(t.profile.enterMeasurements, () => take('tape')) : nothing}
`;

/** Names whoever was forgotten while others are still kept on this device. */
function renderForgotten({people}: ProfileView, {t}: StepContext): TemplateResult {
  const name = people?.forgotten ?? null;
  const isAlone = name === null || people?.all.every(person => person.name === name);
  return html`
    <p class="notice" role="status">${isAlone ? t.result.forgotten : t.people.forgotten(name)}</p>
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

/** The ways to go on, the main one first. Enter takes that one. */
function waysFrom(
  hasPhotos: boolean,
  {canUsePhotos, canUseCamera, knowsGarments, namesNoSize, isForChildren, answersByHeight}: ProfileView,
): readonly [Way, ...Way[]] {
  if (isForChildren) return answersByHeight ? ['answers', 'tape'] : ['tape'];
  // The charts of other brands load late. Their way comes last, so that no way moves under a finger.
  const known: readonly Way[] = ['tape', ...(knowsGarments && !namesNoSize ? (['worn'] as const) : [])];
  if (!canUsePhotos) return ['answers', ...known];
  const photos: readonly [Way, ...Way[]] = canUseCamera ? ['camera', 'files'] : ['files'];
  return hasPhotos ? ['kept-photos', ...photos, 'answers', ...known] : [...photos, 'answers', ...known];
}
