import {addFakes} from './fakes.mjs';

/** Two photos of one rendered person, as files from the repository's root. */
export const PHOTOS = ['demo/samples/b0060/front.jpg', 'demo/samples/b0060/side.jpg'];

const SCREEN_TIMEOUT_MS = 10_000;
const MODELS_TIMEOUT_MS = 120_000;

/** In the page: whether the video is like that one of the two photos rather than like the other. */
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
      // The clip shows the side photo the other way round.
      const photo = pixelsOf(await createImageBitmap(await response.blob()), index === 1);
      return photo.reduce((sum, value, at) => sum + Math.abs(value - shown[at]), 0);
    }),
  );
  return distances[wanted] === Math.min(...distances);
}

/** In the page: the view that the outline over the video is of. With arms away from the body it is wide. */
function viewOfOutline() {
  const outline = document.querySelector('size-finder').shadowRoot.querySelector('.live-outline');
  if (outline === null) throw new Error('no outline of whoever is there');
  const {width, height} = outline.querySelector(':scope > g').getBBox();
  return width > height / 3 ? 'front' : 'side';
}

/**
 * A shopper in the demo shop, who says and presses things. Names are English: a screen is come to in English and
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

  /** Comes to the shop; `fakes` says what of the world is replaced (see fakes.mjs). */
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
    // For children, "the right size"; where none can be named, the measurements.
    await this.sees(/^(Find (your|the right) size|Your measurements)$/);
  }

  async tells(height = '170') {
    await this.open();
    await this.types('Height', height);
  }

  types = (name, text) => this.page.getByRole('textbox', {name, exact: true}).fill(text);

  press = name => this.page.getByRole('dialog').getByRole('button', {name, exact: true}).click();

  /** Opens a disclosure, or picks one of several choices. */
  pick = text => this.page.locator('size-finder').getByText(text, {exact: true}).first().click();

  sees = text =>
    this.page.locator('size-finder').getByText(text).first().waitFor({timeout: MODELS_TIMEOUT_MS});

  async chooses(files = PHOTOS) {
    await this.press('Choose two photos');
    const fields = this.page.locator('size-finder input[type=file]');
    for (const [index, file] of files.entries()) await fields.nth(index).setInputFiles(file);
  }

  /** The answers are told, and one of the ways on is taken. */
  async takes(way) {
    await this.tells();
    await this.press(way);
  }

  /** By two files to the result, or to whatever the fakes do instead. */
  async measures() {
    await this.tells();
    await this.chooses();
    await this.press('Find my size');
  }

  /** To the result by two files. */
  async finishes() {
    await this.measures();
    await this.page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  }

  /** A size of the first garment that the page gives. */
  async wears() {
    await this.page.getByLabel('Brand and garment').selectOption({index: 1});
    await this.page.getByLabel('Size', {exact: true}).last().selectOption({index: 2});
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

  /** The camera's clip goes on by itself: waits until it shows the view. */
  async seesClip(view) {
    const until = Date.now() + MODELS_TIMEOUT_MS;
    while (!(await this.isClipAt(view))) {
      if (Date.now() > until) throw new Error(`the clip does not show the ${view} view`);
      await this.page.waitForTimeout(200);
    }
  }

  /** The same, and keeps the picture there, for a screen at which nothing more is taken. */
  async holdsClip(view) {
    const video = this.page.locator('size-finder video');
    do {
      await video.evaluate(element => {
        delete element.play;
        return element.play();
      });
      await this.seesClip(view);
      await video.evaluate(element => {
        // The finder plays on what is paused by others.
        element.play = () => Promise.resolve();
        element.pause();
      });
      // It may have turned before the pause.
    } while (!(await this.isClipAt(view)));
  }

  /**
   * Asks for no more looks at the live picture, and keeps a picture of the view that the last one's outline is of: the
   * clip goes on while a look is answered, and may have turned by then.
   */
  async holdsLook() {
    await this.page.evaluate(() => (globalThis.walk.isHeld = true));
    await this.page.waitForFunction(() => globalThis.walk.isSettled, undefined, {timeout: MODELS_TIMEOUT_MS});
    await this.holdsClip(await this.page.evaluate(viewOfOutline));
  }

  /** The camera waits for its button. */
  canShoot = () => this.page.locator('size-finder button.shutter:not([disabled])').waitFor();
}
