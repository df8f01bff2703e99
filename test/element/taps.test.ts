import {expect} from '@open-wc/testing';
import {clear} from 'idb-keyval';
import {en} from '../../src/locale/en.js';
import {CHART, pictureFile} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

/** Counts what a shopper taps: buttons, and fields before something is typed or chosen in them. */
class Tapping {
  taps = 0;

  constructor(private readonly finder: FinderHarness) {}

  async open(): Promise<void> {
    this.taps++;
    await this.finder.open();
  }

  async press(name: string): Promise<void> {
    this.taps++;
    await this.finder.press(name);
  }

  async pick(name: string): Promise<void> {
    this.taps++;
    await this.finder.pick(name);
  }

  async type(name: string, text: string): Promise<void> {
    this.taps++;
    await this.finder.type(name, text);
  }

  /** The device's own window for files is not counted. */
  async chooseTwoFiles(): Promise<void> {
    this.taps++;
    this.finder.chooseFiles('Front', [await pictureFile(), await pictureFile()]);
    await this.finder.sees(en.files.swap);
  }
}

describe('the taps from the button of the page to the size', () => {
  it('the way by answers takes at most 4 taps, with the height and the weight', async () => {
    const finder = await mountFinder();
    const shopper = new Tapping(finder);
    await shopper.open();
    await shopper.type('Height', '172');
    await shopper.type('Weight', '70');
    await shopper.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    expect(shopper.taps).to.be.at.most(4);
  });

  it('the way by a worn size takes at most 5 taps, with several garments to choose from', async () => {
    const worn = ['Other', 'Third'].map(brand => ({...CHART, brand}));
    const finder = await mountFinder({attributes: {'worn-charts': JSON.stringify(worn)}});
    const shopper = new Tapping(finder);
    await shopper.open();
    await shopper.press(en.known.worn);
    await shopper.pick('Third');
    await shopper.pick('L');
    await shopper.press(en.files.measure);
    await finder.sees(en.result.measurements);
    expect(shopper.taps).to.be.at.most(5);
  });

  it('the way by tape takes at most 4 taps for one measurement', async () => {
    const finder = await mountFinder();
    const shopper = new Tapping(finder);
    await shopper.open();
    await shopper.press(en.known.tape);
    await shopper.type('Waist', '84');
    await shopper.press(en.files.measure);
    await finder.sees(en.result.measurements);
    expect(shopper.taps).to.be.at.most(4);
  });

  it('the way by photos from files takes at most 5 taps', async () => {
    const finder = await mountFinder();
    const shopper = new Tapping(finder);
    await shopper.open();
    await shopper.type('Height', '172');
    await shopper.press(en.profile.chooseFiles);
    await shopper.chooseTwoFiles();
    const found = nextEvent(finder.element, 'size-found');
    await shopper.press(en.files.measure);
    await found;
    expect(shopper.taps).to.be.at.most(5);
  });

  it('a shopper whose measurements are kept reads the size of the next item without a tap', async () => {
    await clear();
    const first = await mountFinder({attributes: {remember: ''}});
    await first.measure();
    await first.pick(en.result.keep);
    await first.type('Name', 'Sam');
    await waitUntil(() => first.buttonNames.includes('Sam'), 'Sam is not kept');
    first.element.remove();
    const next = await mountFinder({attributes: {remember: ''}});
    await waitUntil(() => next.button(/./).textContent?.trim() === 'Suggested size: M', 'no size is read');
    expect(next.steps).to.deep.equal([]);
    await clear();
  });
});
