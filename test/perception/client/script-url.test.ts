import {expect} from '@open-wc/testing';
import {serviceLocations, setScriptUrl} from '../../../src/perception/client/script-url.js';

const PAGE = 'https://shop.example/products/tee.html';

describe('where the heavy part lies', () => {
  before(() => setScriptUrl('https://cdn.example/finder/size-finder.js?v=1'));

  it('serviceLocations puts all files beside the script', () => {
    const {workerUrl, inlineUrl, modelsUrl} = serviceLocations(undefined, PAGE);
    expect(workerUrl.href).to.equal('https://cdn.example/finder/size-finder.worker.js');
    expect(inlineUrl.href).to.equal('https://cdn.example/finder/size-finder.inline.js');
    expect(modelsUrl).to.equal('https://cdn.example/finder/models');
  });

  it("serviceLocations resolves the page's address of the models against the page", () => {
    expect(serviceLocations('../models/', PAGE).modelsUrl).to.equal('https://shop.example/models');
  });

  it('serviceLocations puts the models beside the script again when the page removes their address', () => {
    const removed = null as unknown as undefined; // as Lit gives a removed attribute
    expect(serviceLocations(removed, PAGE).modelsUrl).to.equal('https://cdn.example/finder/models');
  });
});
