import type {Answers} from '../answers/answers.js';
import type {BodyMeasurements, FitPreference} from '../core/domain.js';
import type {Outcome} from '../core/outcome.js';

/** The latest answer on the page, and whose it is. */
export interface Latest {
  readonly measurements: BodyMeasurements;
  /** The fit that the shopper chose; null where they left it to the page. */
  readonly fit: FitPreference | null;
  /** Null for somebody who is not kept on this device. */
  readonly personId: string | null;
  /** The page may have the measurements: it measured by itself, or it asked and the shopper agreed. */
  readonly isShared: boolean;
}

/** What a finder goes on with, so that it shows an answer that another finder found. */
export interface Known {
  readonly told: Answers;
  readonly outcome: Outcome;
}

/** The answer of somebody who is not kept on this device. */
export interface PageAnswer {
  readonly latest: Latest;
  /** Null where the page measured by itself and no finder has the answers. */
  readonly known: Known | null;
}

/**
 * The answer lives as long as the page does, in memory only. Shops render a part of the page anew when the shopper
 * chooses another colour, and the finder that they put there knows the shopper.
 */
let shared: PageAnswer | null = null;
const followers = new Set<() => void>();

export const pageAnswer = (): PageAnswer | null => shared;

/** Gives every finder on the page this answer; null makes them forget it. */
export function shareOnPage(answer: PageAnswer | null): void {
  if (answer === shared) return;
  shared = answer;
  for (const follow of followers) follow();
}

/** Calls `follow` after each change, until the function that it returns is called. */
export function followPage(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}
