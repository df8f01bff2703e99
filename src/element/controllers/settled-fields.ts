import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FlowEvent} from '../../flow/flow-event.js';
import type {FieldAttention, SettledField} from '../steps/profile-fields.js';

/** After a pause in typing of this length, a number counts as finished. */
const PAUSE_MS = 900;

/** After these events the answers in the form are of another shopper, or there are none. */
const OTHER_ANSWERS: readonly FlowEvent['type'][] = ['forgotten', 'started-over', 'restored', 'photos-given'];

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
    this.stopTimers();
  }

  readonly attention: FieldAttention = {
    isSettled: field => this.settled.has(field),
    isVisited: field => this.visited.has(field),
    visit: field => {
      if (this.visited.has(field)) return;
      this.visited.add(field);
      this.host.requestUpdate();
    },
    edited: field => {
      this.settled.delete(field);
      clearTimeout(this.timers.get(field));
      this.timers.set(
        field,
        setTimeout(() => this.settle(field), PAUSE_MS),
      );
    },
    settle: field => this.settle(field),
  };

  /** Another shopper has finished nothing and has come to nothing yet. */
  moved({type}: FlowEvent): void {
    if (!OTHER_ANSWERS.includes(type)) return;
    this.stopTimers();
    this.settled.clear();
    this.visited.clear();
  }

  private settle(field: SettledField): void {
    clearTimeout(this.timers.get(field));
    this.settled.add(field);
    this.host.requestUpdate();
  }

  private stopTimers(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
