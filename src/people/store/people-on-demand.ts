import {NOBODY, type People} from '../person.js';
import type {PeopleStore} from './people-store.js';

/**
 * `PeopleStore` behind the fetch of its file: only pages that offer to keep somebody, or want them forgotten, load it.
 * Where it cannot be had, nobody is kept, and the page may be told.
 */
export class PeopleOnDemand implements Pick<
  PeopleStore,
  'load' | 'save' | 'update' | 'choose' | 'forget' | 'erase' | 'watch'
> {
  private loading: Promise<PeopleStore | null> | null = null;

  constructor(private readonly failed: (cause: unknown) => void) {}

  async load(): Promise<People> {
    return (await this.store())?.load() ?? NOBODY;
  }

  async save(person: Parameters<PeopleStore['save']>[0]): Promise<boolean> {
    return (await this.store())?.save(person) ?? false;
  }

  async update(person: Parameters<PeopleStore['update']>[0]): Promise<boolean> {
    return (await this.store())?.update(person) ?? false;
  }

  async choose(id: string | null): Promise<boolean> {
    return (await this.store())?.choose(id) ?? false;
  }

  async forget(id: string): Promise<boolean> {
    return (await this.store())?.forget(id) ?? false;
  }

  async erase(): Promise<void> {
    await (await this.store())?.erase();
  }

  watch(changed: () => void, signal: AbortSignal): void {
    void this.store().then(store => {
      if (!signal.aborted) store?.watch(changed, signal);
    });
  }

  private store(): Promise<PeopleStore | null> {
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
