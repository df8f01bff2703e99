import {addFakes} from './fakes.mjs';

/** Two photos of one rendered person, relative to the root of the repository. */
export const PHOTOS = ['demo/samples/b0060/front.jpg', 'demo/samples/b0060/side.jpg'];

const SCREEN_TIMEOUT_MS = 10_000;
const MODELS_TIMEOUT_MS = 120_000;

/** In the page: whether the video resembles the wanted photo more than the other one. */
async function showsPhoto({photos, wanted}) {
  const video = document.querySelector('size-finder').shadowRoot.querySelector('video');
  if (video === null || video.videoWidth === 0) return false;
  const [width, height] = [18, 32];
  const pixelsOf = (source, isFlipped) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (isFlipped) context.setTransform(-1, 0, 0, 1, width, 0);
    context.drawImage(source, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  const shown = pixelsOf(video);
  const distances = await Promise.all(
    photos.map(async (url, index) => {
      const response = await fetch(url);
      // The clip shows the side photo mirrored.
      const photo = pixelsOf(await createImageBitmap(await response.blob()), index === 1);
      return photo.reduce((sum, value, at) => sum + Math.abs(value - shown[at]), 0);
    }),
  );
  return distances[wanted] === Math.min(...distances);
}

/** In the page: the view of the outline over the video. The front view has arms away from the body and is wide. */
function viewOfOutline() {
  const outline = document.querySelector('size-finder').shadowRoot.querySelector('.live-outline');
  if (outline === null) throw new Error('no outline of whoever is there');
  const {width, height} = outline.querySelector(':scope > g').getBBox();
  return width > height / 3 ? 'front' : 'side';
}

/**
 * A shopper in the demo shop, who enters and presses things. Names are English, because every screen is reached in English and
 * then shown in other languages.
 */
export class Shopper {
  /** Uncaught errors of the page so far. */
  faults = [];

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(SCREEN_TIMEOUT_MS);
    page.on('pageerror', error => this.faults.push(`uncaught: ${error.message}`));
  }

  /** Opens the shop. `fakes` names the replaced parts of the browser (see fakes.mjs). */
  async enter(url, {attributes = {}, product = 'tee', ...fakes} = {}) {
    await this.page.addInitScript(addFakes, fakes);
    await this.page.goto(`${url}/#${product}`);
    await this.page.waitForFunction(() => document.querySelector('size-finder')?.chartSrc);
    await this.page.evaluate(given => {
      const finder = document.querySelector('size-finder');
      for (const [name, value] of Object.entries(given)) {
        if (value === null) finder.removeAttribute(name);
        else finder.setAttribute(name, value);
      }
      if ('chart-src' in given) finder.chartSrc = given['chart-src'] ?? undefined;
      globalThis.walk.replaceServices(finder);
    }, attributes);
  }

  async open() {
    await this.page.locator('size-finder').getByRole('button').first().click();
    // The title differs for children, and when no size can be named.
    await this.sees(/^(Find (your|the right) size|Your measurements)$/);
  }

  async tells(height = '170') {
    await this.open();
    await this.types('Height', height);
  }

  types = (name, text) => this.page.getByRole('textbox', {name, exact: true}).fill(text);

  /** A way is named by what it is, followed by how it works. */
  press = name =>
    this.page
      .getByRole('dialog')
      .getByRole('button', {name, exact: true})
      .or(this.page.locator('size-finder .way', {has: this.page.getByText(name, {exact: true})}))
      .click();

  /** Opens a disclosure or selects a choice. */
  pick = text => this.page.locator('size-finder').getByText(text, {exact: true}).first().click();

  sees = text =>
    this.page.locator('size-finder').getByText(text).first().waitFor({timeout: MODELS_TIMEOUT_MS});

  async chooses(files = PHOTOS) {
    await this.press('Choose two photos');
    const fields = this.page.locator('size-finder input[type=file]');
    for (const [index, file] of files.entries()) await fields.nth(index).setInputFiles(file);
  }

  /** Enters the answers and takes one of the ways to a size. */
  async takes(way) {
    await this.tells();
    await this.press(way);
  }

  /** Submits two files and goes on to the result, or to what the fakes do instead. */
  async measures() {
    await this.tells();
    await this.chooses();
    await this.press('Find my size');
  }

  /** Goes to the result with two files. */
  async finishes() {
    await this.measures();
    await this.page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  }

  /** Selects a size of the first garment that the page offers. */
  async wears() {
    for (const name of ['Brand and garment', 'Size'])
      await this.page.getByRole('radiogroup', {name, exact: true}).locator('label').nth(1).click();
  }

  async opensCamera(...choices) {
    await this.takes('Use the camera');
    for (const choice of choices) await this.pick(choice);
    await this.press('Start the camera');
  }

  isClipAt(view) {
    const photos = PHOTOS.map(file => file.replace('demo', ''));
    return this.page.evaluate(showsPhoto, {photos, wanted: view === 'front' ? 0 : 1});
  }

  /** Waits until the camera's clip, which runs by itself, shows the view. */
  async seesClip(view) {
    const until = Date.now() + MODELS_TIMEOUT_MS;
    while (!(await this.isClipAt(view))) {
      if (Date.now() > until) throw new Error(`the clip does not show the ${view} view`);
      await this.page.waitForTimeout(200);
    }
  }

  /** Waits until the clip shows the view and pauses it there, for a screen that takes no photo. */
  async holdsClip(view) {
    const video = this.page.locator('size-finder video');
    do {
      await video.evaluate(element => {
        delete element.play;
        return element.play();
      });
      await this.seesClip(view);
      await video.evaluate(element => {
        // The finder resumes a video that others pause.
        element.play = () => Promise.resolve();
        element.pause();
      });
      // The clip may have changed views before the pause.
    } while (!(await this.isClipAt(view)));
  }

  /**
   * Stops the looks at the live picture and pauses the clip at the view of the last outline. The clip runs while a look is
   * answered and may have changed views by then.
   */
  async holdsLook() {
    await this.page.evaluate(() => (globalThis.walk.isHeld = true));
    await this.page.waitForFunction(() => globalThis.walk.isSettled, undefined, {timeout: MODELS_TIMEOUT_MS});
    await this.holdsClip(await this.page.evaluate(viewOfOutline));
  }

  /** Waits until the shutter button is enabled. */
  canShoot = () => this.page.locator('size-finder button.shutter:not([disabled])').waitFor();
}
