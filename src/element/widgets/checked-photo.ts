import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../core/domain.js';
import {faultOn, verdictOn} from '../../flow/photo-checks.js';
import type {Journey} from '../../flow/state.js';
import type {Messages} from '../../locale/messages.js';
import {checkIcon, warningIcon} from '../drawings/icons.js';
import {seenOutline} from '../drawings/seen-outline.js';
import {photoCanvas} from './photo-canvas.js';

/** The photo of a view with what was found in it, and whether it can be measured. Nothing where there is none. */
export function checkedPhoto(journey: Journey, view: View, t: Messages): TemplateResult {
  const photo = shownFrame(journey, view);
  if (photo === undefined) return html``;
  return html`${outlinedPhoto(journey, view, t)}${renderBadge(journey, view, t)}`;
}

/** The photo of a view with the outline and the levels that were found in it, or what moves over it meanwhile. */
export function outlinedPhoto(journey: Journey, view: View, t: Messages): TemplateResult {
  const photo = shownFrame(journey, view);
  if (photo === undefined) return html``;
  const verdict = verdictOn(journey, view);
  return html`
    ${photoCanvas(photo, t.camera.photo[view])}
    ${verdict === null ? html`<span class="looking" aria-hidden="true"></span>` : nothing}
    ${verdict?.name === 'good' ? seenOutline(verdict.seen, photo) : nothing}
  `;
}

/** The middle one of several frames, when the shopper has settled and not yet relaxed. */
const shownFrame = ({photos}: Journey, view: View): ImageBitmap | undefined =>
  photos[view][Math.floor(photos[view].length / 2)];

function renderBadge(journey: Journey, view: View, t: Messages): TemplateResult | typeof nothing {
  // What is wrong is said beside the photo.
  if (faultOn(journey, view) !== null)
    return html`<span class="photo-badge bad" aria-hidden="true">${warningIcon}</span>`;
  const verdict = verdictOn(journey, view);
  if (verdict?.name === 'unknown') return nothing;
  return verdict?.name === 'good'
    ? html`<span class="photo-badge" role="img" aria-label=${t.files.good[view]}>${checkIcon}</span>`
    : html`<span class="photo-badge checking" role="img" aria-label=${t.files.checking}></span>`;
}
