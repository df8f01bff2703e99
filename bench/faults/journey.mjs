import {performance} from 'node:perf_hooks';
import {SAMPLE, SAMPLE_FILES} from '../../test/support/sample.mjs';

/** Nobody waits longer than this for a next step. */
const GIVE_UP_MS = 60_000;
/** A press that does not open the finder within this time has failed. */
const PRESS_AGAIN_MS = 12_000;

/** The way without photos, as the wait and the failure name it. */
const ANSWERS = /^(Use my answers instead|Skip photos – use my answers)$/;

const dialogButton = (page, name) => page.getByRole('dialog').getByRole('button', {name}).first();
const trigger = page => page.locator('size-finder').getByRole('button').first();
const resultOf = page => page.getByRole('heading', {name: 'Your measurements'});

/**
 * A shopper opens the finder, chooses two photos and asks for a size. Each step begins with a press and ends with what the
 * shopper wants or with another way on, whichever comes first.
 */
const STEPS = [
  {
    press: page => trigger(page).click(),
    wanted: page => page.getByRole('textbox', {name: 'Height'}),
  },
  {
    press: async page => {
      await page.getByRole('textbox', {name: 'Height'}).fill(String(SAMPLE.shopper.heightCm));
      await dialogButton(page, 'Choose two photos').click();
    },
    wanted: page => page.locator('size-finder input[type=file]').first(),
  },
  {
    press: async page => {
      const {front, side} = SAMPLE_FILES;
      await page.locator('size-finder input[type=file]').first().setInputFiles([front, side]);
      await dialogButton(page, 'Find my size').click({timeout: GIVE_UP_MS});
    },
    wanted: resultOf,
  },
];

/** No way on was shown, or the one that was shown did not work. */
export const NOTHING = 'nothing';

/** The shopper got what they wanted. */
const NONE_NEEDED = 'none needed';

/** An open page fetches a script that is still on its way only once, so a second press may wait for the first. */
async function pressAgainOrReload(page) {
  await trigger(page).click();
  const isOpen = await STEPS[0]
    .wanted(page)
    .waitFor({timeout: PRESS_AGAIN_MS})
    .then(
      () => true,
      () => false,
    );
  if (isOpen) return 'press again';
  await page.reload();
  await trigger(page).click();
  await STEPS[0].wanted(page).waitFor();
  return 'reload';
}

/**
 * How a way on is shown, and how the shopper takes it; `take` gives the name of the way. What asks once more works when the
 * fault is over.
 */
const WAYS_ON = [
  {
    shown: page => page.getByText('Try again, or reload the page.').first(),
    take: async (page, end) => {
      end();
      return pressAgainOrReload(page);
    },
  },
  {
    shown: page => dialogButton(page, ANSWERS).and(page.locator('.stopped *, .measuring *')),
    take: async page => {
      await dialogButton(page, ANSWERS).click();
      await resultOf(page).waitFor();
      return 'answers instead';
    },
  },
  {
    shown: page => dialogButton(page, 'Try again'),
    take: async (page, end) => {
      end();
      await dialogButton(page, 'Try again').click();
      await dialogButton(page, 'Try again').waitFor({state: 'hidden'});
      return 'try again';
    },
  },
];

/** The index of the thing that comes into view first. Rejects when nothing does. */
const firstShown = (locators, state) =>
  Promise.any(
    locators.map((locator, i) =>
      locator.waitFor({timeout: GIVE_UP_MS, state: i === 0 ? state : 'visible'}).then(() => i),
    ),
  );

/** A way on goes when what the shopper wants comes before it is taken. */
const whatCameMeanwhile = async wanted => ((await wanted.isVisible()) ? NONE_NEEDED : NOTHING);

/**
 * Walks until a step is not what the shopper wants, takes the way on that is shown, and says after how long it was there.
 * @param {import('playwright-core').Page} page with a finder and a chart
 * @param {() => void} end ends the fault
 * @returns {Promise<{seconds: number, way: string}>} `way` is the way on that worked, "none needed" where the shopper gets the
 *   size from photos (the seconds are then those of the slowest step), or `NOTHING`
 */
export async function walk(page, end) {
  let slowest = 0;
  for (const {press, wanted} of STEPS) {
    const startedMs = performance.now();
    const shown = firstShown([wanted(page), ...WAYS_ON.map(way => way.shown(page))], 'attached');
    shown.catch(() => undefined);
    await Promise.race([press(page), shown]);
    const first = await shown.catch(() => -1);
    const seconds = (performance.now() - startedMs) / 1000;
    if (first < 0) return {seconds, way: NOTHING};
    slowest = Math.max(slowest, seconds);
    if (first === 0) continue;
    return {
      seconds,
      way: await WAYS_ON[first - 1].take(page, end).catch(() => whatCameMeanwhile(wanted(page))),
    };
  }
  return {seconds: slowest, way: NONE_NEEDED};
}
