import {expect} from '@open-wc/testing';
import {canRunModels} from '../../../src/perception/client/device.js';

describe('what the device can do', () => {
  it('canRunModels is true in this browser', () => {
    expect(canRunModels()).to.equal(true);
  });

  for (const missing of ['WebAssembly', 'OffscreenCanvas'])
    it(`canRunModels is false without ${missing}`, () => {
      const scope = Object.fromEntries(
        ['WebAssembly', 'OffscreenCanvas'].filter(name => name !== missing).map(name => [name, {}]),
      );
      expect(canRunModels(scope)).to.equal(false);
    });

  /** A browser whose canvases give these pixels. */
  const givingPixels = (pixel: readonly number[]): object => ({
    WebAssembly,
    OffscreenCanvas: class {
      getContext(): object {
        const data = Uint8ClampedArray.from({length: 64}, (_, i) => pixel[i % 4] ?? 0);
        return {fillRect: () => undefined, getImageData: () => ({data})};
      }
    },
  });

  it('canRunModels is false where the browser gives noise in place of pixels, and true where it changes them a little', () => {
    expect(canRunModels(givingPixels([199, 13, 105, 232]))).to.equal(false);
    expect(canRunModels(givingPixels([255, 255, 255, 255]))).to.equal(false);
    expect(canRunModels(givingPixels([61, 119, 180, 255]))).to.equal(true);
  });
});
