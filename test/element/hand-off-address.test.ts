import {expect} from '@open-wc/testing';
import {withoutFlag} from '../../src/element/hand-off/arrival-flag.js';
import {handOffAddress} from '../../src/element/hand-off/hand-off-address.js';
import {drawQrCode} from '../../src/element/hand-off/qr-code.js';

describe('the address for the phone', () => {
  it('is the page with a flag, and the flag comes off again', () => {
    for (const page of ['https://shop.example/tee?colour=2', 'https://shop.example/#/tee/7']) {
      const address = handOffAddress(page);
      expect(address).to.include('size-finder');
      expect(withoutFlag(address ?? '')).to.equal(page);
    }
    expect(handOffAddress('https://shop.example/tee')).to.equal('https://shop.example/tee#size-finder');
  });

  it('keeps the fragment that a page uses itself', () =>
    expect(handOffAddress('https://shop.example/#/tee/7')).to.equal(
      'https://shop.example/?size-finder=#/tee/7',
    ));

  it('has no name or password in it', () =>
    expect(handOffAddress('https://me:secret@shop.example/')).to.equal('https://shop.example/#size-finder'));

  it('is none where a phone could not follow', () => {
    for (const page of [
      'http://shop.example/',
      'https://localhost:8000/',
      'https://shop.localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'file:///tmp/page.html',
    ])
      expect(handOffAddress(page), page).to.equal(null);
  });

  it('without the flag opens nothing', () => {
    expect(withoutFlag('https://shop.example/tee#details')).to.equal(null);
    expect(withoutFlag('https://shop.example/size-finder')).to.equal(null);
  });
});

describe('the QR code', () => {
  /** Rows of dark modules, from the path. */
  const darkIn = (path: string): ReadonlySet<string> =>
    new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));

  it('grows with the text and has the three finder patterns, and not a fourth', () => {
    const {modules, path} = drawQrCode('https://shop.example/tee#size-finder');
    expect(modules).to.equal(29);
    const dark = darkIn(path);
    const isFinder = (left: number, top: number): boolean =>
      [0, 1, 2, 3, 4, 5, 6].every(i =>
        [`${left + i},${top}`, `${left + i},${top + 6}`, `${left},${top + i}`].every(at => dark.has(at)),
      );
    expect([isFinder(0, 0), isFinder(22, 0), isFinder(0, 22), isFinder(22, 22)]).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(drawQrCode(`https://shop.example/${'x'.repeat(200)}`).modules).to.be.above(modules);
  });
});
