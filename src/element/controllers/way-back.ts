import {depthOf, type Entries} from './own-entries.js';

/** A shop may go on to its bag when a size is chosen. A step back within that time would stop it. */
const PAUSE_MS = 500;

/** A browser that goes back at all has done so by then. A page that is frozen meanwhile waits for the rest of it later. */
const GIVE_UP_MS = 1000;

/** The page is about to go, so the entries stay where they are. A shop may leave before the finder has closed. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/**
 * The way back to the page's own entry, after a finder has closed. All finders of a page share its history, so they share
 * this as well. The finder waits for a moment before it goes. A browser takes its time to go, and an entry that is added
 * meanwhile would be lost, so a finder that opens waits for it.
 */
class WayBack {
  private left: Entries | null = null;
  private isPageLeaving = false;
  private pause: number | undefined;
  private patience: number | undefined;
  private whenFree: (() => void) | null = null;
  private place: readonly [x: number, y: number] | null = null;

  begin(entries: Entries | null): void {
    clearTimeout(this.pause);
    if (depthOf(entries) === 0) return this.unwatch();
    this.left = entries;
    if (!this.isPageLeaving) this.pause = setTimeout(this.go, PAUSE_MS);
  }

  /** Calls `use` as soon as an entry can be added, with the entries that an earlier opening has left there, if any. */
  meet(use: (left: Entries | null) => void): () => void {
    this.isPageLeaving = false;
    for (const type of LEAVING) addEventListener(type, this.stay);
    const answer = (): void => {
      clearTimeout(this.pause);
      const depth = depthOf(this.left);
      use(this.left !== null && depth > 0 ? {...this.left, depth} : null);
    };
    if (this.place === null) answer();
    else this.whenFree = answer;
    return () => {
      if (this.whenFree === answer) this.whenFree = null;
    };
  }

  private readonly stay = (): void => {
    this.isPageLeaving = true;
    clearTimeout(this.pause);
  };

  private unwatch(): void {
    for (const type of LEAVING) removeEventListener(type, this.stay);
  }

  private readonly go = (): void => {
    this.unwatch();
    const depth = depthOf(this.left);
    if (depth === 0) return;
    this.place = [scrollX, scrollY];
    this.patience = setTimeout(this.arrive, GIVE_UP_MS);
    addEventListener('popstate', this.arrive);
    history.go(-depth);
  };

  private readonly arrive = (event?: PopStateEvent): void => {
    clearTimeout(this.patience);
    removeEventListener('popstate', this.arrive);
    const {left, place, whenFree} = this;
    this.place = null;
    this.whenFree = null;
    if (place !== null && event !== undefined && location.href === left?.href) stayAt(place);
    whenFree?.();
  };
}

export const wayBack = new WayBack();

/** A browser that goes back scrolls to where the page was when the finder opened. The shop may have scrolled since. */
function stayAt([left, top]: readonly [x: number, y: number]): void {
  const scroll = (): void => {
    scrollTo({left, top, behavior: 'instant'});
  };
  scroll();
  // Some browsers scroll after they have told of the step.
  requestAnimationFrame(scroll);
}
