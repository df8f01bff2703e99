import type {ReactiveControllerHost} from 'lit';
import {handOffAddress} from '../hand-off/hand-off-address.js';
import {withinTime} from '../../perception/client/within-time.js';
import type {QrCode} from '../hand-off/qr-code.js';
import type {HandOffView} from '../steps/hand-off.js';
import {medium} from '../styles/windows.js';

/** A computer. Its camera is rarely where somebody can step back from it. */
const COMPUTER = `${medium.cssText} and (pointer: fine)`;

const DRAWN_WITHIN_MS = 15_000;

/** The QR code with the page's address. It is drawn when the shopper asks for it, and again for a new address. */
export class HandOff {
  private drawn: {readonly address: string; readonly code: QrCode | 'failed' | null} | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly pageUrl: () => string,
  ) {}

  /** Null on phones, and where a phone could not open the page's address. */
  view(): HandOffView | null {
    const address = handOffAddress(this.pageUrl());
    if (address === null || !matchMedia(COMPUTER).matches) return null;
    const code = this.drawn?.address === address ? this.drawn.code : null;
    return {code, asked: () => this.draw(address)};
  }

  private async draw(address: string): Promise<void> {
    if (this.drawn?.address === address && this.drawn.code !== 'failed') return;
    this.drawn = {address, code: null};
    const loading = import('../hand-off/qr-code.js');
    const code = await withinTime(loading, DRAWN_WITHIN_MS, () => new Error('the file does not arrive')).then(
      ({drawQrCode}) => drawQrCode(address),
      () => 'failed' as const,
    );
    if (this.drawn.address === address) this.drawn = {address, code};
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
