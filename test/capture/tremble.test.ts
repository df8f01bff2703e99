import {expect} from '@open-wc/testing';
import {tremble} from '../../src/capture/shutter-sound.js';

describe('the vibration at a photo', () => {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vibrate');
  const realMatch = window.matchMedia.bind(window);
  let felt: unknown[];

  beforeEach(() => {
    felt = [];
    Object.defineProperty(navigator, 'vibrate', {
      configurable: true,
      value: (ms: unknown) => felt.push(ms),
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'vibrate');
    if (real) Object.defineProperty(Navigator.prototype, 'vibrate', real);
    window.matchMedia = realMatch;
  });

  it('the phone vibrates for less than a tenth of a second', () => {
    tremble();
    expect(felt).to.have.length(1);
    expect(felt[0]).to.be.within(10, 99);
  });

  it('the phone does not vibrate for a shopper who wants reduced motion', () => {
    // Firefox cannot be told to prefer it.
    window.matchMedia = query => realMatch(query.replace('(prefers-reduced-motion: reduce)', 'all'));
    tremble();
    expect(felt).to.deep.equal([]);
  });

  it('a browser without vibrations is left alone', () => {
    Reflect.deleteProperty(navigator, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    expect(tremble).not.to.throw();
  });
});
