import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {CHART, pictureFile} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

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
  it('the way by answers takes at most 4 taps', async () => {
    const finder = await mountFinder();
    const shopper = new Tapping(finder);
    await shopper.open();
    await shopper.type('Height', '172');
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
});
