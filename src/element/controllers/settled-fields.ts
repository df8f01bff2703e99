import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SettledField} from '../steps/profile-fields.js';

/** After a pause in typing of this length, a number counts as finished. */
const PAUSE_MS = 900;

/**
 * Knows which fields the shopper has finished, so that "17" is not called wrong on the way to "172", and which they have
 * come to, so that the next question follows.
 */
export class SettledFields implements ReactiveController {
  private readonly settled = new Set<SettledField>();
  private readonly visited = new Set<SettledField>();
  private readonly timers = new Map<SettledField, ReturnType<typeof setTimeout>>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  readonly isSettled = (field: SettledField): boolean => this.settled.has(field);

  readonly isVisited = (field: SettledField): boolean => this.visited.has(field);

  readonly visit = (field: SettledField): void => {
    if (this.visited.has(field)) return;
    this.visited.add(field);
    this.host.requestUpdate();
  };

  readonly edited = (field: SettledField): void => {
    this.settled.delete(field);
    clearTimeout(this.timers.get(field));
    this.timers.set(
      field,
      setTimeout(() => this.settle(field), PAUSE_MS),
    );
  };

  readonly settle = (field: SettledField): void => {
    clearTimeout(this.timers.get(field));
    this.settled.add(field);
    this.host.requestUpdate();
  };
}
