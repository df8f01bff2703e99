import type {BraSize, FitPreference} from '../core/domain.js';
import type {Tapes} from '../core/outcome.js';
import type {ProfileDraft} from './profile-draft.js';
import type {WornGarment} from '../core/worn-garment.js';

/** What a shopper tells of themselves: everything about them that is no photo. */
export interface Answers {
  readonly draft: ProfileDraft;
  readonly tapes: Tapes;
  /** A size that the shopper wears elsewhere. */
  readonly worn: WornGarment | null;
  /** The bra size that the shopper wears. */
  readonly bra: BraSize | null;
  /** Null until the shopper chooses a fit. Until then the page's setting counts. */
  readonly fit: FitPreference | null;
}

/** The answers alone, of anything that holds them. */
export const answersIn = ({draft, tapes, worn, bra, fit}: Answers): Answers => ({
  draft,
  tapes,
  worn,
  bra,
  fit,
});
