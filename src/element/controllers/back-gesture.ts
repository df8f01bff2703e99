import type {FlowEvent} from '../../flow/flow-event.js';
import type {FlowState} from '../../flow/state.js';

/** The key of the finder's mark in the state of its own entries of the page's history. */
const MARK = 'sizeFinder';

/** These lead to a step before, or to another shopper's answers. */
const LEAD_BACK: readonly FlowEvent['type'][] = [
  'went-back',
  'answers-reopened',
  'started-over',
  'restored',
  'forgotten',
  'consent-missed',
];

/** Entries of one opening of a finder. `id` tells them from those that an earlier one left ahead of the current entry. */
interface Entries {
  readonly id: number;
  readonly href: string;
  /** How many of them lie up to the current entry. */
  readonly depth: number;
}

let openings = 0;

/**
 * The way back to the page's own entry, after a finder has closed. A browser takes its time for it, and an entry that is
 * added meanwhile would be lost, so a finder that opens waits. All finders of a page share its history.
 */
const returning = {
  isUnderWay: false,
  then: null as (() => void) | null,
  begin: (steps: number): void => {
    returning.isUnderWay = true;
    addEventListener('popstate', returning.end, {once: true});
    history.go(-steps);
  },
  end: (): void => {
    returning.isUnderWay = false;
    const {then} = returning;
    returning.then = null;
    then?.();
  },
};

/**
 * Lets the browser's back button, or a phone's back gesture, step back in the finder and then close it, instead of leaving
 * the shop. The finder adds at most two entries to the page's history: one when it opens, one for the first step behind
 * that. They keep the page's address and state, and go when the finder closes, unless the page has meanwhile changed the
 * address or the state. A router of the page sees moves to where it already is: its own address with its own state.
 */
export class BackGesture {
  private entries: Entries | null = null;

  constructor(
    private readonly session: {readonly state: FlowState; readonly send: (event: FlowEvent) => void},
  ) {}

  moved(from: FlowState, to: FlowState, {type}: FlowEvent): void {
    if (from.step === to.step) return;
    if (to.step === 'closed') this.leave();
    else if (from.step === 'closed') this.begin();
    else if (this.entries !== null && this.depthNow() === 1 && !LEAD_BACK.includes(type))
      this.push({...this.entries, depth: 2});
  }

  private begin(): void {
    if (returning.isUnderWay) returning.then = this.enter;
    else this.enter();
  }

  private readonly enter = (): void => {
    addEventListener('popstate', this.handlePop);
    openings += 1;
    this.push({id: openings, href: location.href, depth: 1});
  };

  private push(entries: Entries): void {
    const {id, depth} = entries;
    try {
      history.pushState({...asObject(history.state), [MARK]: {id, depth}}, '');
      this.entries = entries;
    } catch {
      // A page without a history of its own, or a browser that limits such calls: "back" then leaves the page.
    }
  }

  /** Takes away the entries that are still the finder's own. */
  private leave(): void {
    const depth = this.depthNow();
    removeEventListener('popstate', this.handlePop);
    if (returning.then === this.enter) returning.then = null;
    this.entries = null;
    if (depth > 0) returning.begin(depth);
  }

  private readonly handlePop = (): void => {
    const {entries} = this;
    if (location.href !== entries?.href) return this.close();
    const depth = this.depthNow();
    this.entries = {...entries, depth};
    if (depth === 0) this.close();
    // Nothing comes before the form.
    else if (depth < entries.depth && this.session.state.step !== 'profile')
      this.session.send({type: 'went-back'});
    else if (depth < entries.depth) this.close();
  };

  private close(): void {
    this.session.send({type: 'closed'});
  }

  /** How many of this opening's entries lie up to the current one; none where the page has changed it. */
  private depthNow(): number {
    const {entries} = this;
    if (location.href !== entries?.href) return 0;
    const {id, depth} = asObject(asObject(history.state)[MARK]);
    return id === entries.id && typeof depth === 'number' ? depth : 0;
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};
