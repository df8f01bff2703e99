import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import {faultOn, otherView, VIEWS} from '../../flow/photo-checks.js';
import type {FilesState} from '../../flow/state.js';
import {closeIcon, photosIcon, warningIcon} from '../drawings/icons.js';
import {posePicture} from '../drawings/tip-pictures.js';
import {failureText} from '../text/failure-text.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton, quietButton} from '../widgets/button.js';
import {checkedPhoto} from '../widgets/checked-photo.js';

/** Two photos from files. They can be chosen, dropped or pasted, and then swapped, replaced or removed. */
export function renderFilesStep(
  state: FilesState,
  canUseCamera: boolean,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const {journey} = state;
  const {front, side} = journey.photos;
  const hasFront = front.length > 0;
  const hasSide = side.length > 0;
  const isSideUsable = hasSide && faultOn(journey, 'side') === null;
  const isReading = VIEWS.some(view => state.slots[view].name === 'reading');
  return html`
    <section class="step files">
      <header class="step-head">
        <h2 id="step-title" tabindex="-1">${t.files.title}</h2>
        <p>${t.files.intro}</p>
      </header>
      <div class="photo-fields">${VIEWS.map(view => renderField(state, view, context))}</div>
      <div class="photo-problems">${VIEWS.map(view => renderRefusal(state, view, context))}</div>
      ${journey.exchange === 'by-finder' ? html`<p class="hint centred">${t.files.exchanged}</p>` : nothing}
      ${hasFront && hasSide ? quietButton(t.files.swap, () => send({type: 'photos-swapped'})) : nothing}
      ${hasFront ? nothing : html`<p class="hint centred">${t.files.needFront}</p>`}
      ${
        canUseCamera
          ? quietButton(t.files.cameraInstead, () => send({type: 'route-chosen', route: 'camera'}))
          : nothing
      }
      <div class="ways sticky">
        ${primaryButton(
          hasFront && !isSideUsable ? t.files.measureFrontOnly : t.files.measure,
          () => send({type: 'measure-requested'}),
          !hasFront || isReading || state.thenMeasure || faultOn(journey, 'front') !== null,
        )}
      </div>
    </section>
  `;
}

function renderField(state: FilesState, view: View, context: StepContext): TemplateResult {
  const {t, send} = context;
  const slot = state.slots[view];
  const photo = state.journey.photos[view][0];
  const isReading = slot.name === 'reading';
  return html`
    <div class="photo-field">
      <label
        class="drop"
        part="photo-field"
        aria-busy=${isReading}
        @dragover=${markDropTarget}
        @dragleave=${unmarkDropTarget}
        @drop=${(event: DragEvent) => takeDropped(event, view, context)}
      >
        <input
          class="visually-hidden"
          type="file"
          accept="image/*"
          multiple
          aria-label=${photo === undefined ? `${t.files.view[view]}: ${t.files.choose}` : t.files.replace[view]}
          aria-describedby="${view}-problem"
          aria-invalid=${problemOf(state, view) !== null}
          @change=${(event: Event) => takeChosen(event, view, context)}
        />
        ${photo === undefined ? renderEmpty(view, isReading, context) : checkedPhoto(state.journey, view, t)}
        <span class="view-name">${t.files.view[view]}</span>
      </label>
      ${
        photo === undefined
          ? nothing
          : html`
              <button
                type="button"
                class="icon-button remove"
                aria-label=${t.files.remove[view]}
                @click=${() => send({type: 'photo-removed', view})}
              >
                ${closeIcon}
              </button>
            `
      }
    </div>
  `;
}

/** Why the file or the photo of this view was refused; null where nothing is wrong. */
const problemOf = ({slots, journey}: FilesState, view: View): SizeFinderError | null => {
  const slot = slots[view];
  return slot.name === 'refused' ? slot.error : faultOn(journey, view);
};

/** Says why a photo was refused. It is below both photos, because a sentence has no room beside one. */
function renderRefusal(state: FilesState, view: View, {t}: StepContext): TemplateResult {
  const error = problemOf(state, view);
  return html`
    <div class="problem" id="${view}-problem" role="status">
      ${
        error === null
          ? nothing
          : html`<p>
              ${warningIcon}<span
                ><b>${t.files.view[view]}</b> – ${failureText(error, t).what}
                ${failureText(error, t).todo}</span
              >
            </p>`
      }
    </div>
  `;
}

const renderEmpty = (view: View, isReading: boolean, {t}: StepContext): TemplateResult => html`
  ${posePicture(view, 'pose')}
  <span class="drop-text">
    ${
      isReading
        ? t.files.reading
        : html`<span class="drop-action">${photosIcon}${t.files.choose}</span
            ><span>${t.files.hint[view]}</span>`
    }
  </span>
`;

function choosePhoto(file: File | undefined, view: View, {send}: StepContext): void {
  if (file !== undefined) send({type: 'photo-chosen', view, source: file});
}

function takeChosen({target}: Event, view: View, context: StepContext): void {
  if (!(target instanceof HTMLInputElement)) return;
  takeFiles(target.files, view, context);
  // Else choosing the same file again, after it was refused, would fire no event.
  target.value = '';
}

function takeDropped(event: DragEvent, view: View, context: StepContext): void {
  event.preventDefault();
  unmarkDropTarget(event);
  takeFiles(event.dataTransfer?.files ?? null, view, context);
}

/** Two files at once fill both fields. The finder swaps them where they are mixed up. */
function takeFiles(files: FileList | null, view: View, context: StepContext): void {
  choosePhoto(files?.[0], view, context);
  choosePhoto(files?.[1], otherView(view), context);
}

function markDropTarget(event: DragEvent): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.toggleAttribute('data-over', true);
}

function unmarkDropTarget({currentTarget}: DragEvent): void {
  if (currentTarget instanceof HTMLElement) currentTarget.toggleAttribute('data-over', false);
}
