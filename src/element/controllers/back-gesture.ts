import type {FlowEvent} from '../../flow/flow-event.js';
import type {FlowState} from '../../flow/state.js';
import {addLast, depthOf, newEntries, type Entries} from './own-entries.js';
import {wayBack} from './way-back.js';

/** These lead to a step before, or to another shopper's answers. */
const LEAD_BACK: readonly FlowEvent['type'][] = [
  'went-back',
  'answers-reopened',
  'started-over',
  'restored',
  'forgotten',
  'consent-missed',
];

/**
 * Lets the browser's back button, or a phone's back gesture, step back in the finder and then close it, instead of leaving
 * the shop. The finder adds at most two entries to the page's history: one when it opens, one for the first step behind
 * that. They keep the page's address and state, and go when the finder closes, unless the page has meanwhile changed the
 * address or the state. A router of the page sees moves to where it already is: its own address with its own state.
 */
export class BackGesture {
  private entries: Entries | null = null;
  private stopWaiting = (): void => undefined;

  constructor(
    private readonly session: {readonly state: FlowState; readonly send: (event: FlowEvent) => void},
  ) {}

  moved(from: FlowState, to: FlowState, {type}: FlowEvent): void {
    if (from.step === to.step) return;
    if (to.step === 'closed') this.leave();
    else if (from.step === 'closed') this.stopWaiting = wayBack.meet(this.enter);
    else if (this.entries !== null && depthOf(this.entries) === 1 && !LEAD_BACK.includes(type))
      this.entries = addLast({...this.entries, depth: 2}) ?? this.entries;
  }

  private readonly enter = (left: Entries | null): void => {
    addEventListener('popstate', this.handlePop);
    this.entries = left ?? addLast(newEntries());
  };

  /** Takes away the entries that are still the finder's own. */
  private leave(): void {
    this.stopWaiting();
    removeEventListener('popstate', this.handlePop);
    wayBack.begin(this.entries);
    this.entries = null;
  }

  private readonly handlePop = (): void => {
    const {entries} = this;
    if (location.href !== entries?.href) return this.close();
    const depth = depthOf(entries);
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
}
