import {expect} from '@open-wc/testing';
import {allowTilt, tiltOf, watchTilt, type Tilt} from '../../src/capture/device-tilt.js';

describe('tilt of the phone', () => {
  it('is nothing for a phone held upright', () => {
    const {pitchDeg, rollDeg} = tiltOf(90, 0, 'environment');
    expect(pitchDeg).to.be.closeTo(0, 1e-9);
    expect(rollDeg).to.be.closeTo(0, 1e-9);
  });

  // A phone flat on a table (beta 0) has its rear camera looking at the floor.
  it('is negative when the camera looks down', () =>
    expect(tiltOf(70, 0, 'environment').pitchDeg).to.be.closeTo(-20, 1e-9));
  it('is positive when the camera looks up', () =>
    expect(tiltOf(110, 0, 'environment').pitchDeg).to.be.closeTo(20, 1e-9));

  it('has the other camera look the other way', () =>
    expect(tiltOf(70, 0, 'user').pitchDeg).to.be.closeTo(20, 1e-9));

  it('counts leaning to either side as roll of opposite sign', () => {
    const [one, other] = [tiltOf(80, 30, 'user'), tiltOf(80, -30, 'user')];
    expect(one.rollDeg).to.be.closeTo(-other.rollDeg, 1e-9);
    expect(Math.abs(one.rollDeg)).to.be.greaterThan(1);
  });

  it('is told until the signal is aborted', () => {
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

  /** What comes of asking on a system that has this way of asking, or none. */
  async function allowing(requestPermission: Ask | undefined): Promise<boolean> {
    Object.assign(DeviceOrientationEvent, {requestPermission});
    try {
      return await allowTilt();
    } finally {
      Reflect.deleteProperty(DeviceOrientationEvent, 'requestPermission');
    }
  }

  it('needs no permission where the system asks for none', async () =>
    expect(await allowing(undefined)).to.equal(true));

  it('is up to the shopper on iOS', async () => {
    expect(await allowing(() => Promise.resolve('granted'))).to.equal(true);
    expect(await allowing(() => Promise.resolve('denied'))).to.equal(false);
  });

  it('outside of a tap is refused, and harms nothing', async () =>
    expect(await allowing(() => Promise.reject(new DOMException('', 'NotAllowedError')))).to.equal(false));

  it('asks before anything else happens in the tap', () => {
    let asked = 0;
    const ask: Ask = () => {
      asked += 1;
      return Promise.resolve('granted');
    };
    void allowing(ask);
    expect(asked).to.equal(1);
  });
});
