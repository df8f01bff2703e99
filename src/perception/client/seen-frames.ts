import type {View} from '../../core/domain.js';
import {SizeFinderError} from '../../core/errors.js';
import type {ProgressListener, Sighting, WireResult} from '../protocol.js';
import {untilAborted} from './limits.js';

/** One frame of a photo. */
export interface Frame {
  readonly view: View;
  readonly image: ImageBitmap;
  /** Whether the photo has no other frames. */
  readonly isOnlyOne: boolean;
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ProgressListener;
}

type Perceive = (
  frame: Frame,
  signal: AbortSignal,
  onProgress: ProgressListener,
) => Promise<WireResult<Sighting>>;

/** The perceiving of one frame, for all who wait for it. */
interface Job extends Pick<Frame, 'view' | 'isOnlyOne'> {
  readonly outcome: Promise<WireResult<Sighting>>;
  readonly abort: AbortController;
  readonly listeners: Set<ProgressListener>;
  progress01: number;
}

/**
 * Perceives each frame once, two at a time at most so that no model is idle between them, and remembers what was seen in them for as long as the page holds the
 * frames. A frame that nobody waits for any more is given up, and so is what was seen of it so far.
 */
export class SeenFrames {
  private jobs = new WeakMap<ImageBitmap, Job>();
  private readonly unfinished = new Set<Job>();
  /** The end of the last frame, and of the one before it. */
  private ends: readonly [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];

  constructor(private readonly perceive: Perceive) {}

  /** Whether no frame is being perceived. */
  get isIdle(): boolean {
    return this.unfinished.size === 0;
  }

  /** Perceives the frame, or waits for those who began to. Rejects with `aborted` if the signal aborts. */
  see(frame: Frame, options: CallOptions = {}): Promise<WireResult<Sighting>> {
    return this.join(frame.image, this.jobOf(frame) ?? this.begin(frame), options);
  }

  /** Waits for what was asked for before; null for a frame that nobody has asked for. */
  known(frame: Frame, options: CallOptions = {}): Promise<WireResult<Sighting>> | null {
    const job = this.jobOf(frame);
    return job === null ? null : this.join(frame.image, job, options);
  }

  /** Gives up what goes on, and forgets what was seen. */
  clear(): void {
    for (const {abort} of this.unfinished) abort.abort();
    this.jobs = new WeakMap();
  }

  private jobOf({image, view, isOnlyOne}: Frame): Job | null {
    const job = this.jobs.get(image);
    return job?.view === view && job.isOnlyOne === isOnlyOne ? job : null;
  }

  private begin(frame: Frame): Job {
    const abort = new AbortController();
    const {signal} = abort;
    const listeners = new Set<ProgressListener>();
    const tell: ProgressListener = progress01 => {
      job.progress01 = progress01;
      listeners.forEach(listener => listener(progress01));
    };
    const work = async (): Promise<WireResult<Sighting>> => {
      signal.throwIfAborted();
      return this.perceive(frame, signal, tell);
    };
    const [before, last] = this.ends;
    const outcome = before.then(work);
    const {view, isOnlyOne} = frame;
    const job: Job = {view, isOnlyOne, outcome, abort, listeners, progress01: 0};
    this.jobs.set(frame.image, job);
    this.unfinished.add(job);
    const end = outcome
      // The next use perceives the frame anew.
      .catch(() => this.forget(frame.image, job))
      .finally(() => this.unfinished.delete(job));
    this.ends = [last, end];
    return job;
  }

  private async join(
    image: ImageBitmap,
    job: Job,
    {signal, onProgress = () => undefined}: CallOptions,
  ): Promise<WireResult<Sighting>> {
    const hear: ProgressListener = progress01 => onProgress(progress01);
    const leave = (): void => {
      job.listeners.delete(hear);
      if (job.listeners.size > 0 || !this.unfinished.has(job)) return;
      this.forget(image, job);
      job.abort.abort();
    };
    job.listeners.add(hear);
    hear(job.progress01);
    if (signal?.aborted === true) leave();
    return untilAborted(
      signal,
      leave,
      ({reason}) => new SizeFinderError('aborted', 'the photo is not wanted', {cause: reason}),
      () => job.outcome,
    ).finally(() => job.listeners.delete(hear));
  }

  private forget(image: ImageBitmap, job: Job): void {
    if (this.jobs.get(image) === job) this.jobs.delete(image);
  }
}
