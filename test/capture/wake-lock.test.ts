import {expect} from '@open-wc/testing';
import {keepScreenOn} from '../../src/capture/wake-lock.js';

/** A screen that counts its locks; the test releases the answer to a request. */
function screen() {
  let held = 0;
  let answer = (): void => undefined;
  const request = (): Promise<WakeLockSentinel> =>
    new Promise(resolve => {
      answer = () => {
        held += 1;
        const release = (): Promise<void> => {
          held -= 1;
          return Promise.resolve();
        };
        // The finder only releases a lock.
        resolve({release} as WakeLockSentinel);
      };
    });
  return {wakeLock: {request}, grant: () => answer(), held: () => held};
}

describe('the screen', () => {
  it('keepScreenOn holds a lock until its signal aborts', async () => {
    const leave = new AbortController();
    const {grant, held, wakeLock} = screen();
    const kept = keepScreenOn(leave.signal, {wakeLock});
    grant();
    await kept;
    expect(held()).to.equal(1);
    leave.abort();
    expect(held()).to.equal(0);
  });

  it('keepScreenOn lets a lock go that is granted too late', async () => {
    const leave = new AbortController();
    const {grant, held, wakeLock} = screen();
    const kept = keepScreenOn(leave.signal, {wakeLock});
    leave.abort();
    grant();
    await kept;
    expect(held()).to.equal(0);
  });

  it('keepScreenOn goes on where the browser has no lock or refuses it', async () => {
    const {signal} = new AbortController();
    await keepScreenOn(signal, {});
    await keepScreenOn(signal, {
      wakeLock: {request: () => Promise.reject(new DOMException('battery', 'NotAllowedError'))},
    });
  });
});
