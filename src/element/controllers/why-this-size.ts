import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Recommendation} from '../../core/domain.js';
import type {MerchantLog} from './merchant-log.js';

/** Tells the shop's developers, where they ask for it, why the size is what it is: once for each answer. */
export class WhyThisSize implements ReactiveController {
  private told: Recommendation | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly log: MerchantLog,
    /** Null where nobody asks. */
    private readonly answer: () => Recommendation | null,
    private readonly explain: () => Promise<string | null>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const answer = this.answer();
    if (answer === null || answer === this.told) return;
    this.told = answer;
    void this.explain().then(
      why => this.log.why(why ?? ''),
      (cause: unknown) => this.log.warn('the explanation cannot be loaded', cause),
    );
  }
}
