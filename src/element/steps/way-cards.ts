import {html, type TemplateResult} from 'lit';
import type {Way} from '../../flow/state.js';
import {answersIcon, cameraIcon, garmentIcon, photosIcon, tapeIcon} from '../drawings/icons.js';
import type {StepContext} from '../text/step-context.js';

interface WayCards {
  /** The main way first. Enter takes that one. */
  readonly ways: readonly Way[];
  readonly take: (way: Way) => void;
  /** Called when the pointer or the focus comes to a way, before it is taken. */
  readonly reach: (way: Way) => void;
}

const ICONS = {
  camera: cameraIcon,
  files: photosIcon,
  'kept-photos': photosIcon,
  answers: answersIcon,
  worn: garmentIcon,
  tape: tapeIcon,
} as const;

/**
 * Each way to a size, with the time that it takes and how precise it is: the main one as a button, the others as a quiet
 * list below it.
 */
export const renderWayCards = ({ways, take, reach}: WayCards, context: StepContext): TemplateResult[] =>
  ways.map((way, index) => {
    const isMain = index === 0;
    return html`
      <button
        type=${isMain ? 'submit' : 'button'}
        class="way ${isMain ? 'button primary' : 'button'}"
        part=${isMain ? 'primary-button' : 'secondary-button'}
        @click=${isMain ? null : () => take(way)}
        @pointerenter=${() => reach(way)}
        @focus=${() => reach(way)}
      >
        ${ICONS[way]}
        <span class="way-text">
          <span class="way-name">${wayName(way, context)}</span>
          <span class="way-how">${context.t.profile.waysHow[way]}</span>
        </span>
      </button>
    `;
  });

function wayName(way: Way, {t}: StepContext): string {
  switch (way) {
    case 'kept-photos':
      return t.profile.usePhotosAgain;
    case 'camera':
      return t.profile.useCamera;
    case 'files':
      return t.profile.chooseFiles;
    case 'answers':
      return t.profile.noPhotos;
    case 'worn':
      return t.known.worn;
    case 'tape':
      return t.known.tape;
  }
}
