import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../../src/core/errors.js';
import {servicesOnDemand} from '../../../src/perception/client/services-on-demand.js';

const here = new URL('./', location.href);
const services = () => servicesOnDemand({modelsUrl: '/nowhere', workerUrl: here, inlineUrl: here});

describe('services on demand', () => {
  it('servicesOnDemand sees nothing in a frame before anything is loaded, and closes the frame', async () => {
    let isClosed = false;
    const frame = {close: () => (isClosed = true)} as unknown as ImageBitmap;
    expect(await services().glance(frame)).to.equal(null);
    expect(isClosed).to.equal(true);
  });

  it('servicesOnDemand passes calls on to the services that it has loaded', async () => {
    const error: unknown = await services()
      .prepare({signal: AbortSignal.abort()})
      .catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(SizeFinderError).with.property('code', 'aborted');
  });

  it('servicesOnDemand has nothing to dispose of before anything is loaded', () => {
    expect(() => services().dispose()).not.to.throw();
  });
});
