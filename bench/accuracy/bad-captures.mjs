import {launchChromium} from '../../scripts/lib/chromium.mjs';
import {serve} from '../../scripts/lib/serve.mjs';

const PAGE = `<!doctype html><title>bad captures</title>
<script type="module" src="/dist/size-finder.js"></script><size-finder></size-finder>`;

/** Mistakes of shoppers, applied to good pictures. Cuts are shares of the body's height: to the eyes, to the ankles. */
const SPOILED = {
  'front and side exchanged': {swap: true},
  'feet cut off': {view: 'front', cutFeet: 0.05},
  'head cut off': {view: 'front', cutHead: 0.08},
  'feet cut off in the side view': {view: 'side', cutFeet: 0.05},
  'upside down': {view: 'front', turnDeg: 180},
  'lying on its side': {view: 'front', turnDeg: 90},
  'camera held askew by 12°': {view: 'front', turnDeg: 12},
  'person far away': {view: 'front', scale: 0.28},
  'very dark': {view: 'front', light: 0.06},
  'two people': {view: 'front', twice: true},
  'empty room': {view: 'front', scale: 0},
};

/** The rows of the picture that are kept, as shares of its height. */
function cropOf({view, cutHead, cutFeet}, truth) {
  if (cutHead === undefined && cutFeet === undefined) return [0, 1];
  const {bodyBoxPx, height} = truth.camera[view];
  const [, top, , bottom] = bodyBoxPx;
  const bodyPx = bottom - top;
  return [
    cutHead === undefined ? 0 : (top + cutHead * bodyPx) / height,
    cutFeet === undefined ? 1 : (bottom - cutFeet * bodyPx) / height,
  ];
}

/** Runs in the page. */
async function measureSpoiled({id, shopper, spoil}) {
  const load = async view => createImageBitmap(await (await fetch(`/corpus/${id}/${view}.jpg`)).blob());
  const draw = (image, {crop = [0, 1], turnDeg = 0, scale = 1, light = 1, twice = false}) => {
    const {width, height} = image;
    const canvas = new OffscreenCanvas(twice ? 2 * width : width, Math.round(height * (crop[1] - crop[0])));
    const context = canvas.getContext('2d');
    context.fillStyle = '#9aa0a6';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.filter = `brightness(${light})`;
    context.translate(width / 2, height / 2 - crop[0] * height);
    context.rotate((turnDeg * Math.PI) / 180);
    if (scale > 0) context.scale(scale, scale);
    if (scale > 0) context.drawImage(image, -width / 2, -height / 2);
    if (twice) context.drawImage(image, width / 2, -height / 2);
    return canvas.transferToImageBitmap();
  };
  const views = {front: await load('front'), side: await load('side')};
  if (spoil.swap) [views.front, views.side] = [views.side, views.front];
  if (spoil.view) views[spoil.view] = draw(views[spoil.view], spoil);
  try {
    const {chest, waist, hip, notes} = await document.querySelector('size-finder').measure(views, shopper);
    return {girths: [chest, waist, hip].map(({valueCm, sdCm}) => ({valueCm, sdCm})), notes};
  } catch (error) {
    // A measurement that failed says nothing about the picture.
    const isRefusal =
      typeof error?.code === 'string' && !['model-unavailable', 'internal'].includes(error.code);
    if (!isRefusal) throw error;
    return {code: error.code};
  }
}

const countBy = words => {
  const counts = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/**
 * Counts whether bad captures are refused, or at least answered with a wider band. It throws where nothing could be measured at all.
 * @param people rendered people whose pictures are spoiled
 * @returns per fault the refusals by code, the number measured with a note, and the number that is off by more than two
 *   SDs without a note
 */
export async function measureBadCaptures(people, corpusDir, onProgress) {
  const server = await serve({pages: {'/bad.html': PAGE}, folders: {'/corpus/': corpusDir}});
  const browser = await launchChromium();
  const faults = {};
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/bad.html`);
    await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
    let done = 0;
    for (const [name, spoil] of Object.entries(SPOILED)) {
      const results = [];
      for (const {id, truth} of people) {
        const {heightCm, sex, ageYears} = truth;
        const result = await page.evaluate(measureSpoiled, {
          id,
          shopper: {heightCm, sex, ageYears},
          spoil: {...spoil, crop: cropOf(spoil, truth)},
        });
        const isOff = ({valueCm, sdCm}, i) =>
          Math.abs(valueCm - [truth.chestCm, truth.waistCm, truth.hipCm][i]) > 2 * sdCm;
        results.push({
          code: result.code,
          isNoted: result.notes?.length > 0,
          isWrong: result.girths?.some(isOff) === true && result.notes.length === 0,
        });
        onProgress(++done, people.length * Object.keys(SPOILED).length);
      }
      faults[name] = {
        n: results.length,
        codes: countBy(results.flatMap(({code}) => code ?? [])),
        noted: results.filter(({isNoted}) => isNoted).length,
        wrong: results.filter(({isWrong}) => isWrong).length,
      };
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return faults;
}
