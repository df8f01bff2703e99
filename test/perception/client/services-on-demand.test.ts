import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../../src/core/errors.js';
import {servicesOnDemand} from '../../../src/perception/client/services-on-demand.js';

const here = new URL('./', location.href);
const services = () => servicesOnDemand({modelsUrl: '/nowhere', workerUrl: here, inlineUrl: here});

describe('services on demand', () => {
  it('see nothing in a frame before anything was prepared, and take it over all the same', async () => {
    let isClosed = false;
    const frame = {close: () => (isClosed = true)} as unknown as ImageBitmap;
    expect(await services().glance(frame)).to.equal(null);
    expect(isClosed).to.equal(true);
  });

  it('hand calls on to what they have loaded', async () => {
    const error: unknown = await services()
      .prepare({signal: AbortSignal.abort()})
      .catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(SizeFinderError).with.property('code', 'aborted');
  });

  it('have nothing to stop before they have begun', () => {
    expect(() => services().dispose()).not.to.throw();
  });
});
