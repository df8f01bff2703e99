// The page's side of `npm run bench -- compare`. It uses only what every build has, so that it drives older builds too.
// bench/compare.mjs calls each function from Node and gets plain data.
const finder = () => document.querySelector('size-finder');
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

const POLL_MS = 4;
const TIMEOUT_MS = 600_000;

/** Waits until `find` gives something in the finder's shadow root. */
async function until(find) {
  const endMs = performance.now() + TIMEOUT_MS;
  for (;;) {
    const found = find(finder().shadowRoot);
    if (found) return found;
    if (performance.now() > endMs) throw new Error(`never found: ${String(find)}`);
    await pause(POLL_MS);
  }
}

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

const longTasksMs = [];
new PerformanceObserver(list => longTasksMs.push(...list.getEntries().map(({duration}) => duration))).observe(
  {type: 'longtask', buffered: true},
);

/** The longest task on the page's thread since the last call; 0 where none took over 50 ms. */
async function longestTask() {
  // An entry comes with a task after the long one.
  await pause(100);
  return Math.max(0, ...longTasksMs.splice(0));
}

/** Opens the finder and gives the milliseconds until the browser has painted the form. */
async function open() {
  const startedMs = performance.now();
  finder().open();
  await until(root => root.querySelector('dialog[open] input[inputmode]'));
  // The first callback comes before the paint, the second after it.
  await nextFrame();
  await nextFrame();
  return performance.now() - startedMs;
}

/** Closes the finder, and makes the next visit that of a new shopper. */
async function leave() {
  finder().close();
  await finder().forget();
}

function typeHeight(input, heightCm) {
  input.value = String(heightCm);
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

async function readFile(url) {
  const blob = await (await fetch(url)).blob();
  return new File([blob], 'photo.jpg', {type: 'image/jpeg'});
}

async function choosePhoto(index, file) {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const input = await until(root => root.querySelectorAll('input[type=file]')[index]);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await until(root => root.querySelectorAll('.photo-field .remove').length > index);
}

const isFilesWay = ({textContent}) => /choose two photos|two photos/i.test(textContent);

/**
 * Goes from the open form to the result with two files and presses each button as soon as it can be pressed.
 * @param {{photos: readonly [string, string], heightCm: number, apartMs: number}} visit `apartMs` lie between the photos
 * @returns {Promise<{sinceWayMs: number, sinceSecondPhotoMs: number}>} until the result is on the screen
 */
async function measureByFiles({photos, heightCm, apartMs}) {
  const files = await Promise.all(photos.map(readFile));
  typeHeight(await until(root => root.querySelector('dialog[open] input[inputmode]')), heightCm);
  await finder().updateComplete;
  const way = await until(root => [...root.querySelectorAll('dialog button')].find(isFilesWay));
  const wayMs = performance.now();
  way.click();
  await choosePhoto(0, files[0]);
  await pause(apartMs);
  await choosePhoto(1, files[1]);
  const secondMs = performance.now();
  (await until(root => root.querySelector('.files .primary:not([disabled])'))).click();
  await until(root => root.querySelector('dialog .measurements, dialog .stopped'));
  const endMs = performance.now();
  if (finder().shadowRoot.querySelector('.stopped') !== null) throw new Error('the sample was refused');
  return {sinceWayMs: endMs - wayMs, sinceSecondPhotoMs: endMs - secondMs};
}

/** The milliseconds of one call of `measure()` with both photos, without any screen. */
async function measure({photos, heightCm}) {
  const [front, side] = await Promise.all(photos.map(readFile));
  const startedMs = performance.now();
  await finder().measure({front, side}, {heightCm});
  return performance.now() - startedMs;
}

globalThis.sizeFinderBench = {longestTask, open, leave, measureByFiles, measure};
