import {expect} from '@open-wc/testing';
import {VERSION} from '../../../src/core/version.js';
import {setScriptUrl} from '../../../src/perception/client/script-url.js';
import {serviceLocations} from '../../../src/perception/client/service-locations.js';

const PAGE = 'https://shop.example/products/tee.html';
const workerOn = (page: string): string => serviceLocations(undefined, page).workerUrl.href;

describe('where the files of the finder are', () => {
  afterEach(() => setScriptUrl(undefined));

  it('serviceLocations puts all files beside the script', () => {
    setScriptUrl('https://cdn.example/finder/size-finder.js?v=1');
    const {workerUrl, inlineUrl, modelsUrl} = serviceLocations(undefined, PAGE);
    expect(workerUrl.href).to.equal(`https://cdn.example/finder/size-finder.worker.js?v=${VERSION}`);
    expect(inlineUrl.href).to.equal(`https://cdn.example/finder/size-finder.inline.js?v=${VERSION}`);
    expect(modelsUrl).to.equal('https://cdn.example/finder/models');
  });

  it("serviceLocations resolves the page's address of the models against the page", () => {
    expect(serviceLocations('../models/', PAGE).modelsUrl).to.equal('https://shop.example/models');
  });

  it('serviceLocations puts the models beside the script again when the page removes their address', () => {
    setScriptUrl('https://cdn.example/finder/');
    const removed = null as unknown as undefined; // as Lit gives a removed attribute
    expect(serviceLocations(removed, PAGE).modelsUrl).to.equal('https://cdn.example/finder/models');
  });

  for (const [given, worker] of [
    [
      '/vendor/finder/size-finder.js',
      `https://shop.example/vendor/finder/size-finder.worker.js?v=${VERSION}`,
    ],
    ['/vendor/finder/', `https://shop.example/vendor/finder/size-finder.worker.js?v=${VERSION}`],
    ['/vendor/finder', `https://shop.example/vendor/finder/size-finder.worker.js?v=${VERSION}`],
    ['../finder/', `https://shop.example/finder/size-finder.worker.js?v=${VERSION}`],
    ['/size-finder@1.2.0/', `https://shop.example/size-finder@1.2.0/size-finder.worker.js?v=${VERSION}`],
  ] as const)
    it(`setScriptUrl takes the relative address ${given}`, () => {
      setScriptUrl(given);
      expect(workerOn(PAGE)).to.equal(worker);
    });

  it('a finder looks in /size-finder/ while nobody says where its files are', () => {
    expect(workerOn(PAGE)).to.equal(`https://shop.example/size-finder/size-finder.worker.js?v=${VERSION}`);
  });

  it('a path of the machine that built the page is no address', () => {
    setScriptUrl('file:///home/me/shop/node_modules/size-finder/dist/size-finder.js');
    expect(workerOn(PAGE)).to.equal(`https://shop.example/size-finder/size-finder.worker.js?v=${VERSION}`);
    expect(workerOn('file:///srv/kiosk/index.html')).to.equal(
      `file:///home/me/shop/node_modules/size-finder/dist/size-finder.worker.js?v=${VERSION}`,
    );
  });

  it('a page of an app with a scheme of its own has the files in its own scheme', () => {
    setScriptUrl('/finder/');
    expect(workerOn('capacitor://localhost/index.html')).to.equal(
      `capacitor://localhost/finder/size-finder.worker.js?v=${VERSION}`,
    );
  });
});
