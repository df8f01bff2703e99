import {del, get, set} from 'idb-keyval';
import type {BodyMeasurements} from '../core/domain.js';
import type {Journey, Outcome} from './state.js';

/** What is kept on this device when the shopper says so: answers and measurements, never a photo. */
export interface Keepsake {
  readonly journey: Journey;
  readonly outcome: Outcome;
  /** With the corrections by hand: enough to name a size on the next page with nothing else loaded. */
  readonly measurements: BodyMeasurements;
}

interface StoredKeepsake extends Keepsake {
  readonly version: number;
  readonly keptAtMs: number;
}

const KEY = 'size-finder';
/** Raised whenever the stored form changes; another version is dropped, since measuring anew is quick. */
const VERSION = 2;
/** Bodies change; an answer from measurements older than this would be a guess. */
const KEEP_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** Storage may be full, blocked or broken; the finder works without it, and the page may be told. */
export class KeepsakeStore {
  constructor(
    private readonly failed: (cause: unknown) => void,
    private readonly nowMs: () => number = Date.now,
  ) {}

  async load(): Promise<Keepsake | null> {
    const stored: unknown = await this.trying(() => get<unknown>(KEY));
    if (stored === undefined) return null;
    if (isCurrent(stored, this.nowMs())) return stored;
    await this.erase();
    return null;
  }

  /** False when it could not be kept. */
  async save({journey, ...measured}: Keepsake): Promise<boolean> {
    const stored: StoredKeepsake = {
      version: VERSION,
      keptAtMs: this.nowMs(),
      journey: {...journey, photos: {front: [], side: []}},
      ...measured,
    };
    return (await this.trying(() => set(KEY, stored).then(() => true))) ?? false;
  }

  async erase(): Promise<void> {
    await this.trying(() => del(KEY));
  }

  private async trying<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.failed(cause);
      return undefined;
    }
  }
}

function isCurrent(stored: unknown, nowMs: number): stored is StoredKeepsake {
  if (typeof stored !== 'object' || stored === null) return false;
  if (!('version' in stored && 'keptAtMs' in stored && 'journey' in stored && 'measurements' in stored))
    return false;
  const {version, keptAtMs} = stored;
  return version === VERSION && typeof keptAtMs === 'number' && nowMs - keptAtMs < KEEP_FOR_MS;
}
