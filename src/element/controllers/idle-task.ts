import type {ReactiveController} from 'lit';

/**
 * Does a task that can wait, when the page has loaded and the browser has nothing else to do.
 */
export class IdleTask implements ReactiveController {
  private cancel: (() => void) | null = null;

  constructor(
    private readonly isDue: () => boolean,
    private readonly work: () => void,
  ) {}

  hostUpdated(): void {
    if (this.cancel !== null || !this.isDue()) return;
    this.cancel = whenIdle(() => {
      this.cancel = null;
      if (this.isDue()) this.work();
    });
  }

  hostDisconnected(): void {
    this.cancel?.();
    this.cancel = null;
  }
}

/** The delay in Safari, which has no `requestIdleCallback`. Most pages are at rest this long after they have loaded. */
const REST_MS = 2000;

function whenIdle(work: () => void): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  const ask = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(work);
      signal.addEventListener('abort', () => cancelIdleCallback(handle));
    } else {
      const timer = setTimeout(work, REST_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  };
  if (document.readyState === 'complete') ask();
  else addEventListener('load', ask, {once: true, signal});
  return () => listening.abort();
}
