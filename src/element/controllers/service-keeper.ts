import type {FinderServices} from '../../perception/client/finder-services.js';

/** A shopper who opens the finder again so soon finds the models still loaded. */
const REST_MS = 10_000;

/**
 * Keeps the services that measure. They are made on first use. They end some seconds after the finder shuts, and with them
 * the worker and its memory, which is several times that of the product page. A page that only calls `measure()` keeps
 * them.
 */
export class ServiceKeeper {
  private services: FinderServices | null = null;
  private calls = 0;
  private mayEnd = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly create: () => FinderServices,
    private readonly restMs = REST_MS,
  ) {}

  readonly get = (): FinderServices => (this.services ??= this.create());

  /** Runs a call of the page, during which the services stay. */
  async during<T>(call: () => Promise<T>): Promise<T> {
    this.calls += 1;
    clearTimeout(this.timer);
    try {
      return await call();
    } finally {
      this.calls -= 1;
      this.endLater();
    }
  }

  finderOpened(): void {
    this.mayEnd = false;
    clearTimeout(this.timer);
  }

  finderShut(): void {
    this.mayEnd = true;
    this.endLater();
  }

  /** Ends the services at once. A later use makes new ones. */
  end(): void {
    clearTimeout(this.timer);
    this.services?.dispose();
    this.services = null;
  }

  private endLater(): void {
    clearTimeout(this.timer);
    if (this.mayEnd && this.calls === 0 && this.services !== null)
      this.timer = setTimeout(() => this.end(), this.restMs);
  }
}
