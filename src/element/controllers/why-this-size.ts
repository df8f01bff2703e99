import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Recommendation} from '../../core/domain.js';
import type {MerchantLog} from './merchant-log.js';

/** Explains each answer once to the shop's developers, on the console, where they ask for it. */
export class WhyThisSize implements ReactiveController {
  private explained: Recommendation | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly log: MerchantLog,
    /** The answer to explain; null where nobody asks. */
    private readonly answer: () => Recommendation | null,
    private readonly explain: () => Promise<string | null>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const answer = this.answer();
    if (answer === null || answer === this.explained) return;
    this.explained = answer;
    void this.explain().then(
      why => this.log.why(why ?? ''),
      (cause: unknown) => this.log.warn('the explanation cannot be loaded', cause),
    );
  }
}
