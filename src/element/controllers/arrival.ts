import type {ReactiveController} from 'lit';
import {withoutFlag} from '../hand-off-address.js';

/**
 * Opens the finder when the page was reached by the code that a computer showed. The flag is taken off the
 * address, so that neither a reload nor a second finder on the page opens again.
 */
export class Arrival implements ReactiveController {
  constructor(private readonly open: () => void) {}

  hostConnected(): void {
    const address = withoutFlag(location.href);
    if (address === null) return;
    history.replaceState(history.state, '', address);
    this.open();
  }
}
