import type {PersonTag} from '../../people/person.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {ResultState} from '../../flow/state.js';
import {closeIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';
import {quietButton} from '../widgets/button.js';
import {checkbox} from '../widgets/checkbox.js';

export interface PeopleView {
  /** Everybody who is kept on this device. */
  readonly all: readonly PersonTag[];
  /** The person whose answers these are; null where they are not kept. */
  readonly currentId: string | null;
  /** Null stands for somebody else. */
  readonly choose: (id: string | null) => void;
  readonly keepAs: (name: string) => void;
  readonly forget: (id: string) => void;
  readonly forgetAll: () => void;
  /** The name of the person who has just been forgotten; null where nobody has been. */
  readonly forgotten: string | null;
}

/** Asks whose size the finder should look for, on a device that knows somebody. */
export function renderWhoFor(
  {all, currentId, choose}: PeopleView,
  {t}: StepContext,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const chip = (label: string, isCurrent: boolean, press: () => void): TemplateResult => html`
    <button type="button" class="person" aria-pressed=${isCurrent} @click=${press}>
      <bdi>${label}</bdi>
    </button>
  `;
  return html`
    <div class="who-for" role="group" aria-labelledby="who-for-label">
      <span class="label" id="who-for-label">${t.people.whoFor}</span>
      <div class="persons">
        ${all.map(({id, name}) => chip(name || t.people.me, id === currentId, () => choose(id)))}
        ${chip(t.people.someoneElse, currentId === null, () => choose(null))}
      </div>
    </div>
  `;
}

/** Lets the shopper keep these measurements under a name, and shows who else is kept. */
export function renderKeeping(state: ResultState, view: PeopleView, context: StepContext): TemplateResult {
  const {t, format, send} = context;
  const {person, keepingFailed} = state.journey;
  if (keepingFailed) return html`<p class="hint" role="status">${t.result.keepFailed}</p>`;
  const keep = (isKept: boolean): void => {
    const next = t.people.numbered(format.number(view.all.length + 1));
    // The first person has no name: the texts call them "Me" in the language in force.
    if (isKept) view.keepAs(view.all.length === 0 ? '' : next);
    else send({type: 'keeping-set', person: null});
  };
  return html`
    <section class="keeping">
      ${checkbox(t.result.keep, person !== null, keep, {hint: t.result.keepHow})}
      ${person === null ? nothing : renderName(person, context)}
      ${view.all.length === 1 ? renderWhoFor(view, context) : nothing} ${renderKept(view, context)}
    </section>
  `;
}

const renderName = ({name}: PersonTag, {t, send}: StepContext): TemplateResult => html`
  <div class="person-name">
    <label class="label" for="person-name">${t.people.name}</label>
    <div class="input-frame" part="input">
      <input
        id="person-name"
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength="40"
        .value=${name || t.people.me}
        @change=${({target}: Event) => {
          if (target instanceof HTMLInputElement) send({type: 'person-renamed', name: target.value});
        }}
      />
    </div>
  </div>
`;

/** The people on this device, who can be forgotten one by one or all at once. */
function renderKept({all, forget, forgetAll, forgotten}: PeopleView, {t}: StepContext): TemplateResult {
  return html`
    <p class="hint" role="status">
      ${forgotten === null ? nothing : t.people.forgotten(forgotten || t.people.me)}
    </p>
    ${
      all.length < 2
        ? nothing
        : html`
            <details class="kept-people">
              <summary class="disclosure">${t.people.onDevice}</summary>
              <ul>
                ${all.map(
                  ({id, name}) => html`
                    <li>
                      <bdi>${name || t.people.me}</bdi>
                      <button
                        type="button"
                        class="icon-button"
                        aria-label=${t.people.forget(name || t.people.me)}
                        @click=${() => forget(id)}
                      >
                        ${closeIcon}
                      </button>
                    </li>
                  `,
                )}
              </ul>
              ${quietButton(t.people.forgetAll, forgetAll)}
            </details>
          `
    }
  `;
}
