import type {PeopleStore} from './people-store.js';

/**
 * `PeopleStore` behind the fetch of its file: only pages that offer to keep somebody, or want them forgotten, load it.
 * Where it cannot be had, nobody is kept, and the page may be told.
 */
export class PeopleOnDemand {
  private loading: Promise<PeopleStore | null> | null = null;

  constructor(private readonly failed: (cause: unknown) => void) {}

  /** The result of `use` on the store; `otherwise` where the store cannot be loaded. */
  async with<T>(use: (store: PeopleStore) => Promise<T>, otherwise: T): Promise<T> {
    const store = await this.load();
    return store === null ? otherwise : use(store);
  }

  watch(changed: () => void, signal: AbortSignal): void {
    void this.load().then(store => {
      if (!signal.aborted) store?.watch(changed, signal);
    });
  }

  private load(): Promise<PeopleStore | null> {
    this.loading ??= import('./people-store.js').then(
      ({PeopleStore}) => new PeopleStore(this.failed),
      (cause: unknown) => {
        this.loading = null;
        this.failed(cause);
        return null;
      },
    );
    return this.loading;
  }
}
