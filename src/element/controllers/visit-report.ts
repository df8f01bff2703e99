import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PublicRecommendation} from '../../core/domain.js';
import type {FlowEvent} from '../../flow/flow-event.js';
import type {FlowState} from '../../flow/state.js';
import {beginVisit, followVisit, outcomeOf, type Visit} from '../../flow/visit.js';
import {SizeFinderVisitEvent} from '../page/events.js';
import type {FinderPage} from './finder-session.js';

type Host = ReactiveControllerHost & EventTarget & {readonly recommendation: PublicRecommendation | null};
type Page = Pick<FinderPage, 'productId' | 'variant'>;

/** Tells the page of each visit to the finder when it ends, also when the shopper closes the whole page. */
export class VisitReport implements ReactiveController {
  private visit: Visit | null = null;
  private hasChosen = false;
  private last: FlowState | null = null;

  constructor(
    private readonly host: Host,
    private readonly page: Page,
    private readonly now: () => number = () => performance.now(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('size-chosen', this.handleChosen);
    addEventListener('pagehide', this.handlePageHide);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('size-chosen', this.handleChosen);
    removeEventListener('pagehide', this.handlePageHide);
  }

  /** To be called after each change of the flow's state. */
  moved(from: FlowState, to: FlowState, event: FlowEvent): void {
    const nowMs = this.now();
    if (to.step === 'closed') {
      if (from.step !== 'closed') this.end(nowMs);
      return;
    }
    if (from.step === 'closed') {
      this.visit = beginVisit(nowMs);
      this.hasChosen = false;
    }
    this.visit &&= followVisit(this.visit, from, to, event, nowMs);
    this.last = to;
  }

  private end(nowMs: number): void {
    const {visit, last} = this;
    this.visit = null;
    if (visit === null || last === null) return;
    const {openedMs, answeredMs, ways, refusals} = visit;
    const size = this.host.recommendation?.size ?? null;
    const seconds = (untilMs: number): number => Math.round((untilMs - openedMs) / 1000);
    this.host.dispatchEvent(
      new SizeFinderVisitEvent({
        ways,
        refusals,
        outcome: outcomeOf(last, size, this.hasChosen),
        seconds: seconds(nowMs),
        secondsToAnswer: answeredMs === null ? null : seconds(answeredMs),
        productId: this.page.productId(),
        variant: this.page.variant(),
      }),
    );
  }

  private readonly handleChosen = (): void => {
    this.hasChosen = true;
  };

  private readonly handlePageHide = (): void => this.end(this.now());
}
