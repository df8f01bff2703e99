import type {Photos} from '../core/browser-objects.js';
import type {View} from '../core/domain.js';
import type {SizeFinderError} from '../core/errors.js';
import type {SeenPhoto} from '../core/seen-photo.js';

/** What a look at a photo has shown; `unknown` where the models could not look. */
export type Verdict =
  | {readonly name: 'good'; readonly seen: SeenPhoto}
  | {readonly name: 'bad'; readonly error: SizeFinderError}
  | {readonly name: 'unknown'};

/** The verdict on one photo as one view. It says nothing of the photo that takes its place, or of another view. */
export interface PhotoCheck {
  readonly photo: Photos[View];
  readonly view: View;
  readonly verdict: Verdict;
}

/** The part of a journey that the verdicts are about. */
interface Checked {
  readonly route: string;
  readonly photos: Photos;
  readonly checks: readonly PhotoCheck[];
  /** Whether the photos have been exchanged already. */
  readonly exchange: string;
}

export const VIEWS: readonly View[] = ['front', 'side'];

export const otherView = (view: View): View => (view === 'front' ? 'side' : 'front');

/** Adds a verdict, and forgets those on photos that are gone. */
export const withCheck = <T extends Checked>(journey: T, check: PhotoCheck): T => ({
  ...journey,
  checks: [...journey.checks.filter(one => isOf(one, journey, one.view) && one.view !== check.view), check],
});

/** The verdict on the photo of this view; null while it is looked at, and where there is none. */
export const verdictOn = (journey: Checked, view: View): Verdict | null =>
  journey.checks.find(check => isOf(check, journey, view))?.verdict ?? null;

const isOf = (check: PhotoCheck, {photos}: Checked, view: View): boolean =>
  check.view === view && check.photo === photos[view];

/**
 * Why the photo of this view cannot be measured, as the shopper is told; null where nothing is wrong so far. A photo from
 * the wrong side is no fault yet while the other one may turn out to have changed places with it.
 */
export function faultOn(journey: Checked, view: View): SizeFinderError | null {
  const verdict = verdictOn(journey, view);
  return verdict?.name !== 'bad' || isUndecided(journey, view) ? null : verdict.error;
}

/** Whether the fault of this photo depends on the look at the other one, which has not ended. */
export const isUndecided = (journey: Checked, view: View): boolean =>
  canExchange(journey) &&
  showsWrongSide(verdictOn(journey, view)) &&
  verdictOn(journey, otherView(view)) === null;

/** Whether each photo shows what the other one should. */
export const areExchanged = (journey: Checked): boolean =>
  canExchange(journey) && VIEWS.every(view => showsWrongSide(verdictOn(journey, view)));

/** Only chosen photos can have changed places, and they are put right once: a photo halfway between fits neither place. */
const canExchange = ({route, exchange, photos}: Checked): boolean =>
  route === 'files' && exchange === 'none' && VIEWS.every(view => photos[view].length > 0);

const showsWrongSide = (verdict: Verdict | null): boolean =>
  verdict?.name === 'bad' && verdict.error.detail.reason === 'not-facing';
