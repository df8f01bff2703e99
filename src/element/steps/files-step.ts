import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../core/domain.js';
import type {FilesState} from '../../flow/state.js';
import {closeIcon, photosIcon, warningIcon} from '../drawings/icons.js';
import {posePicture} from '../drawings/tip-pictures.js';
import {failureText} from '../text/failure-text.js';
import type {StepContext} from '../text/step-context.js';
import {primaryButton, quietButton} from '../widgets/button.js';
import {photoCanvas} from '../widgets/photo-canvas.js';

const VIEWS: readonly View[] = ['front', 'side'];

/** Two photos from files. They can be chosen, dropped or pasted, and then swapped, replaced or removed. */
export function renderFilesStep(
  state: FilesState,
  canUseCamera: boolean,
  context: StepContext,
): TemplateResult {
  const {t, send} = context;
  const {front, side} = state.journey.photos;
  const hasFront = front.length > 0;
  const hasSide = side.length > 0;
  const isReading = VIEWS.some(view => state.slots[view].name === 'reading');
  return html`
    <section class="step files">
      <header class="step-head">
        <h2 id="step-title" tabindex="-1">${t.files.title}</h2>
        <p>${t.files.intro}</p>
      </header>
      <div class="photo-fields">${VIEWS.map(view => renderField(state, view, context))}</div>
      <div class="photo-problems">${VIEWS.map(view => renderRefusal(state, view, context))}</div>
      ${hasFront && hasSide ? quietButton(t.files.swap, () => send({type: 'photos-swapped'})) : nothing}
      ${hasFront ? nothing : html`<p class="hint centred">${t.files.needFront}</p>`}
      <div class="ways">
        ${primaryButton(
          hasFront && !hasSide ? t.files.measureFrontOnly : t.files.measure,
          () => send({type: 'measure-requested'}),
          !hasFront || isReading,
        )}
        ${
          canUseCamera
            ? quietButton(t.files.cameraInstead, () => send({type: 'route-chosen', route: 'camera'}))
            : nothing
        }
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
          aria-label=${photo === undefined ? `${t.files.view[view]}: ${t.files.choose}` : t.files.replace[view]}
          aria-describedby="${view}-problem"
          aria-invalid=${slot.name === 'refused'}
          @change=${(event: Event) => takeChosen(event, view, context)}
        />
        ${photo === undefined ? renderEmpty(view, isReading, context) : photoCanvas(photo, t.camera.photo[view])}
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

/** Says why a file was refused. It is below both photos, because a sentence has no room beside one. */
function renderRefusal({slots}: FilesState, view: View, {t}: StepContext): TemplateResult {
  const slot = slots[view];
  return html`
    <div class="problem" id="${view}-problem" role="status">
      ${
        slot.name === 'refused'
          ? html`<p>
              ${warningIcon}<span
                ><b>${t.files.view[view]}</b> – ${failureText(slot.error, t).what}
                ${failureText(slot.error, t).todo}</span
              >
            </p>`
          : nothing
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

type Sender = Pick<StepContext, 'send'>;

function choosePhoto(file: File | undefined, view: View, {send}: Sender): void {
  if (file !== undefined) send({type: 'photo-chosen', view, source: file});
}

function takeChosen({target}: Event, view: View, context: StepContext): void {
  if (!(target instanceof HTMLInputElement)) return;
  choosePhoto(target.files?.[0], view, context);
  // Else choosing the same file again, after it was refused, would fire no event.
  target.value = '';
}

function takeDropped(event: DragEvent, view: View, context: StepContext): void {
  event.preventDefault();
  unmarkDropTarget(event);
  const files = [...(event.dataTransfer?.files ?? [])];
  choosePhoto(files[0], view, context);
  // Two files at once are taken as front and side. The shopper can swap them.
  choosePhoto(files[1], view === 'front' ? 'side' : 'front', context);
}

/** A picture on the clipboard fills the first empty photo. */
export function takePasted(event: ClipboardEvent, {journey: {photos}}: FilesState, context: Sender): void {
  const file = [...(event.clipboardData?.files ?? [])].find(({type}) => type.startsWith('image/'));
  choosePhoto(file, photos.front.length === 0 ? 'front' : 'side', context);
}

function markDropTarget(event: DragEvent): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.toggleAttribute('data-over', true);
}

function unmarkDropTarget({currentTarget}: DragEvent): void {
  if (currentTarget instanceof HTMLElement) currentTarget.toggleAttribute('data-over', false);
}
