import type {ModelFile} from './model-files.js';

/** Model files that stay on the device from visit to visit, each under its digest. */
export interface KeptFiles {
  /** Null for a file that is not kept. */
  find(file: ModelFile): Promise<ArrayBuffer | null>;
  /** Never rejects: a file that cannot be kept is downloaded again at the next visit. */
  keep(file: ModelFile, contents: ArrayBuffer): Promise<void>;
  /** Removes all other files, which are those of other releases. Never rejects. */
  keepOnly(files: readonly ModelFile[]): Promise<void>;
}

const NAME = 'size-finder-models';

/** A device that does not find a file within this time is asked for nothing: the network gives the file. */
const FOUND_WITHIN_MS = 3000;

/** Keys have the form of an address, which nobody asks for. They name the contents alone, so a file may move to another host. */
const keyOf = ({sha256}: ModelFile): string | null => sha256 && `https://size-finder.invalid/${sha256}`;

/**
 * Writing a file takes a core for as long as a look at a photo, so it waits until the first photos are usually seen. A page that goes
 * sooner keeps nothing.
 */
const KEPT_AFTER_MS = 4000;

/**
 * The browser's cache of the page's origin. Browsers refuse it on pages without HTTPS and in sandboxed frames, and some in
 * private windows and when the device is full. Nothing is kept then.
 *
 * All options are replaced in tests alone.
 */
export function keptFiles({
  storage = (): CacheStorage | undefined => globalThis.caches,
  foundWithinMs = FOUND_WITHIN_MS,
  keptAfterMs = KEPT_AFTER_MS,
} = {}): KeptFiles {
  /** What the work gives, or what stands for it where the browser refuses. */
  const attempt = async <T>(work: (cache: Cache) => Promise<T>, refused: T): Promise<T> => {
    try {
      // The getter itself throws where a frame has no storage.
      const cache = await storage()?.open(NAME);
      return cache === undefined ? refused : await work(cache);
    } catch {
      return refused;
    }
  };
  return {
    async find(file) {
      const key = keyOf(file);
      if (key === null) return null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>(resolve => {
        timer = setTimeout(resolve, foundWithinMs, null);
      });
      const found = attempt(async cache => (await cache.match(key))?.arrayBuffer() ?? null, null);
      return Promise.race([found, late]).finally(() => clearTimeout(timer));
    },
    async keep(file, contents) {
      const key = keyOf(file);
      if (key === null) return;
      await new Promise(resolve => setTimeout(resolve, keptAfterMs));
      await attempt(cache => cache.put(key, new Response(contents)), undefined);
    },
    async keepOnly(files) {
      const wanted = files.map(keyOf);
      await attempt(async cache => {
        const others = (await cache.keys()).filter(({url}) => !wanted.includes(url));
        await Promise.all(others.map(other => cache.delete(other)));
      }, undefined);
    },
  };
}
