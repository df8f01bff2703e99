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
});
