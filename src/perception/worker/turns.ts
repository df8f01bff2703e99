/** Work that needs the models for itself. */
type Work = () => Promise<unknown>;

/**
 * Gives the models to one piece of work at a time, as the pose model remembers where it saw the last person. Urgent work goes
 * before all that waits. A long call takes several turns, so that a look at the live picture waits for one turn and not
 * for the whole call.
 */
export class Turns {
  private readonly urgent: Work[] = [];
  private readonly usual: Work[] = [];
  private isBusy = false;

  /** Runs the work when it is its turn. Settles as the work does. */
  take<T>(work: () => Promise<T>, {isUrgent = false} = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // An async function also turns what the work throws at once into a rejection.
      const run = async (): Promise<T> => work();
      (isUrgent ? this.urgent : this.usual).push(() => run().then(resolve, reject));
      if (!this.isBusy) void this.run();
    });
  }

  /** Runs the work unless there is other work. */
  takeIfIdle(work: () => Promise<unknown>): Promise<unknown> {
    return this.isBusy ? Promise.resolve() : this.take(work);
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    for (;;) {
      const next = this.urgent.shift() ?? this.usual.shift();
      if (next === undefined) break;
      await next();
      await breath();
    }
    this.isBusy = false;
  }
}

/** Lets the messages in that have arrived during a turn: they may hold urgent work, or make the next turn needless. */
const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
