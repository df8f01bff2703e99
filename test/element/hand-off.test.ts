import {expect, fixture, html} from '@open-wc/testing';
import {renderHandOff} from '../../src/element/steps/hand-off.js';
import type {StepContext} from '../../src/element/text/step-context.js';
import {drawQrCode} from '../../src/element/hand-off/qr-code.js';
import {en} from '../../src/locale/en.js';
import {waitUntil} from '../support/wait-until.js';

describe('the QR code to the phone', () => {
  it('scrolls the whole QR code into view once it is drawn', async () => {
    const code = drawQrCode('https://shop.example/tee#size-finder');
    let isAsked = false;
    const asked = (): Promise<void> => {
      isAsked = true;
      return Promise.resolve();
    };
    // The code needs nothing of the context but the texts.
    const context = {t: en} as StepContext;
    const screen = await fixture<HTMLElement>(html`
      <div style="block-size: 400px; overflow: auto">
        <div style="block-size: 380px"></div>
        ${renderHandOff({code, asked}, context)}
        <style>
          .qr-code {
            inline-size: 150px;
          }
        </style>
      </div>
    `);
    screen.querySelector('summary')?.click();
    const drawn = screen.querySelector('.qr-code');
    await waitUntil(() => isAsked && screen.scrollTop > 0);
    const bottom = drawn?.getBoundingClientRect().bottom ?? NaN;
    expect(bottom).to.be.at.most(screen.getBoundingClientRect().bottom);
  });
});
