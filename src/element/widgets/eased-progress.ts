import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';

/** How far the shown progress may run ahead of the true one. */
const AHEAD = 0.12;
/** It never looks finished before it is. */
const MOST = 0.98;
/** In this time it covers two thirds of what is left up to that limit. */
const PACE_MS = 4000;

/**
 * The progress to show next. It creeps on while one pass of a model takes seconds, jumps to the true progress where that is
 * further, and never falls.
 *
 * @param shown01 what is shown now
 * @param true01 the share of the work that is done
 * @param elapsedMs since the last change of what is shown
 */
export function easeProgress(shown01: number, true01: number, elapsedMs: number): number {
  const limit = Math.min(MOST, true01 + AHEAD);
  const crept = shown01 + Math.max(0, limit - shown01) * (1 - Math.exp(-elapsedMs / PACE_MS));
  return Math.max(crept, Math.min(1, true01));
}

const TICK_MS = 250;

/** Moves a bar between the true marks until it leaves the page. */
class EasedProgress extends AsyncDirective {
  private bar: HTMLProgressElement | null = null;
  private true01 = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private lastMs = 0;

  render(_true01: number): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [true01]: [number]): typeof noChange {
    this.true01 = true01;
    if (this.bar === null && element instanceof HTMLProgressElement) {
      this.bar = element;
      element.value = true01;
      this.reconnected();
    }
    this.move();
    return noChange;
  }

  override disconnected(): void {
    clearInterval(this.timer);
  }

  override reconnected(): void {
    this.lastMs = performance.now();
    this.timer = setInterval(() => this.move(), TICK_MS);
  }

  private move(): void {
    if (this.bar === null) return;
    const nowMs = performance.now();
    this.bar.value = easeProgress(this.bar.value, this.true01, nowMs - this.lastMs);
    this.lastMs = nowMs;
  }
}

/** Shows on a `<progress>` the share of the work that is done, and lets it creep on in between. */
export const easedProgress = directive(EasedProgress);
