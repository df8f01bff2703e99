import {expect} from '@open-wc/testing';
import {secondaryOf} from '../../src/anatomy/secondary.js';
import {lengthsOf} from '../../src/anatomy/lengths.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {CHART, fakeServices, MEASURED, picture} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';

describe('without a screen', () => {
  it('measures and recommends without a screen', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    const measured = await finder.element.measure({front: await picture()}, {heightCm: 170});
    const shopper = {heightCm: 170};
    expect(measured).to.deep.equal({
      ...MEASURED,
      ...lengthsOf(shopper),
      ...secondaryOf(MEASURED, shopper, {}),
    });
    expect(finder.element.measurements).to.equal(measured);
    expect(finder.element.recommendation).to.deep.equal(finder.element.recommend(measured));
    expect(finder.root.querySelector('dialog')?.open ?? false).to.equal(false);
    expect(finder.steps).to.deep.equal([]);
  });

  it('rejects a failed measurement with a code', async () => {
    const services = fakeServices(() => Promise.reject(new SizeFinderError('body-not-found', 'nobody')));
    const {element} = await mountFinder({services});
    const error: unknown = await element
      .measure({front: await picture()}, {heightCm: 170})
      .catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(SizeFinderError);
    expect(error).to.have.property('code', 'body-not-found');
  });

  it('gives a measurement up whose element leaves the page before the finder has been fetched', async () => {
    const {element} = await mountFinder();
    const measured = element.measure({front: await picture()}, {heightCm: 170});
    element.remove();
    const error: unknown = await measured.catch((cause: unknown) => cause);
    expect(error).to.have.property('code', 'aborted');
  });

  it('recommends on a chart that was set a moment ago', async () => {
    const {element} = await mountFinder({chart: null});
    element.chart = CHART;
    expect(element.recommend(MEASURED).size).to.equal('M');
    element.chart = JSON.stringify({...CHART, sizes: [{label: 'One', chest: [80, 120]}]});
    expect(element.recommend(MEASURED).size).to.equal('One');
  });
});
