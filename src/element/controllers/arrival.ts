import type {ReactiveController} from 'lit';
import {withoutFlag} from '../hand-off/arrival-flag.js';

/**
 * Opens the finder on a page that was reached through the QR code on a computer's screen. Takes the flag off the
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
