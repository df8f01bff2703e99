import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {toSizeFinderError, type SizeFinderError} from '../../core/errors.js';
import {effectsOf, type Effect} from '../../flow/effects.js';
import type {FlowEvent} from '../../flow/flow-event.js';
import {refusalsIn} from '../../flow/refusals.js';
import {runEffect} from './run-effect.js';
import type {FlowState} from '../../flow/state.js';
import {transition} from '../../flow/transition.js';
import type {FlowTools} from './flow-tools.js';

export interface FlowListener {
  /** The state changed; `host.requestUpdate()` has been called already. */
  readonly moved: (from: FlowState, to: FlowState, event: FlowEvent) => void;
  /** Something failed that the shopper is told of, also when the step goes on. */
  readonly failed: (error: SizeFinderError) => void;
}

/**
 * Holds the one state of the flow and keeps the running effects in line with it: each starts when the state
 * asks for it and is aborted when the state no longer does. Pictures that leave the state are closed.
 */
export class FlowController implements ReactiveController {
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tools: FlowTools,
    private readonly listener: FlowListener,
    private current: FlowState,
  ) {
    host.addController(this);
  }

  get state(): FlowState {
    return this.current;
  }

  hostDisconnected(): void {
    this.send({type: 'page-left'});
  }

  /** Never throws: a bug in a step ends that step, with the code `internal` and the other ways to a size. */
  readonly send = (event: FlowEvent): void => {
    try {
      this.take(event);
    } catch (cause) {
      this.break(cause);
    }
  };

  /** Ends the step after a bug that another part of the element noticed. The current task ends first. */
  break(cause: unknown): void {
    queueMicrotask(() => this.take({type: 'broke', error: toSizeFinderError(cause)}));
  }

  private take(event: FlowEvent): void {
    const from = this.current;
    const to = transition(from, event);
    this.current = to;
    releasePhotos([...photosIn(from), ...photosOf(event)], to);
    if (to === from) return;
    this.alignEffects();
    this.host.requestUpdate();
    this.listener.moved(from, to, event);
    for (const error of refusalsIn(from, to, event)) this.listener.failed(error);
  }

  private alignEffects(): void {
    const wanted = new Map(effectsOf(this.current).map(effect => [effect.key, effect]));
    for (const [key, running] of this.running) {
      if (wanted.has(key)) continue;
      this.running.delete(key);
      running.abort();
    }
    for (const [key, effect] of wanted) if (!this.running.has(key)) this.start(effect);
  }

  private start(effect: Effect): void {
    const abort = new AbortController();
    const {signal} = abort;
    this.running.set(effect.key, abort);
    // A late answer is dropped, and a picture that nobody waits for any more is closed.
    const send = (event: FlowEvent): void => {
      if (signal.aborted) releasePhotos(photosOf(event), this.current);
      else this.send(event);
    };
    // The effect starts after the transition is complete, so that one that answers at once finds the new state.
    queueMicrotask(() => {
      if (!signal.aborted) void runEffect(effect, this.tools, send, signal);
    });
  }
}

const photosIn = ({journey: {photos}}: FlowState): readonly ImageBitmap[] => [
  ...photos.front,
  ...photos.side,
];

function photosOf(event: FlowEvent): readonly ImageBitmap[] {
  if (event.type === 'photo-taken') return event.frames;
  return event.type === 'photo-read' ? [event.photo] : [];
}

function releasePhotos(candidates: readonly ImageBitmap[], state: FlowState): void {
  const kept = new Set(photosIn(state));
  for (const photo of candidates) if (!kept.has(photo)) photo.close();
}
