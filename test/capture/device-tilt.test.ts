import {expect} from '@open-wc/testing';
import {allowTilt, tiltOf, watchTilt, type Tilt} from '../../src/capture/device-tilt.js';

describe('tilt of the phone', () => {
  it('tiltOf is 0 for a phone that is held upright', () => {
    const {pitchDeg, rollDeg} = tiltOf(90, 0, 'environment');
    expect(pitchDeg).to.be.closeTo(0, 1e-9);
    expect(rollDeg).to.be.closeTo(0, 1e-9);
  });

  // The rear camera of a phone that lies flat on a table (beta 0) looks at the floor.
  it('tiltOf has a negative pitch when the camera looks down', () =>
    expect(tiltOf(70, 0, 'environment').pitchDeg).to.be.closeTo(-20, 1e-9));
  it('tiltOf has a positive pitch when the camera looks up', () =>
    expect(tiltOf(110, 0, 'environment').pitchDeg).to.be.closeTo(20, 1e-9));

  it('tiltOf has the opposite pitch for the camera on the other side', () =>
    expect(tiltOf(70, 0, 'user').pitchDeg).to.be.closeTo(20, 1e-9));

  it('tiltOf has rolls of opposite sign for leaning to either side', () => {
    const [one, other] = [tiltOf(80, 30, 'user'), tiltOf(80, -30, 'user')];
    expect(one.rollDeg).to.be.closeTo(-other.rollDeg, 1e-9);
    expect(Math.abs(one.rollDeg)).to.be.greaterThan(1);
  });

  it('watchTilt calls back until the signal is aborted', () => {
    const told: Tilt[] = [];
    const watching = new AbortController();
    watchTilt('environment', tilt => told.push(tilt), watching.signal);
    window.dispatchEvent(new DeviceOrientationEvent('deviceorientation', {beta: 80, gamma: 0}));
    window.dispatchEvent(new DeviceOrientationEvent('deviceorientation', {}));
    watching.abort();
    window.dispatchEvent(new DeviceOrientationEvent('deviceorientation', {beta: 60, gamma: 0}));
    expect(told.map(({pitchDeg}) => Math.round(pitchDeg))).to.deep.equal([-10]);
  });
});

describe('asking how the phone is held', () => {
  type Ask = () => Promise<'granted' | 'denied'>;

  /** The answer of `allowTilt` on a system with this `requestPermission`, or without one. */
  async function allowing(requestPermission: Ask | undefined): Promise<boolean> {
    Object.assign(DeviceOrientationEvent, {requestPermission});
    try {
      return await allowTilt();
    } finally {
      Reflect.deleteProperty(DeviceOrientationEvent, 'requestPermission');
    }
  }

  it('allowTilt is true without asking where the system needs no permission', async () =>
    expect(await allowing(undefined)).to.equal(true));

  it("allowTilt gives the shopper's answer on iOS", async () => {
    expect(await allowing(() => Promise.resolve('granted'))).to.equal(true);
    expect(await allowing(() => Promise.resolve('denied'))).to.equal(false);
  });

  it('allowTilt is false when iOS refuses to ask outside a tap', async () =>
    expect(await allowing(() => Promise.reject(new DOMException('', 'NotAllowedError')))).to.equal(false));

  it('allowTilt asks synchronously, within the tap', () => {
    let asked = 0;
    const ask: Ask = () => {
      asked += 1;
      return Promise.resolve('granted');
    };
    void allowing(ask);
    expect(asked).to.equal(1);
  });
});
