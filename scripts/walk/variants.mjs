/**
 * The variants in which each screen is checked: size of the window, colours of the shop, language. Each screen is reached once and
 * then shown in all variants, because the element must follow the page while it is open.
 * @typedef {{width: number, height: number, theme?: 'light' | 'dark' | 'loud', lang?: string, forced?: boolean, axe?: boolean}} Variant
 */

const WIDTHS = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
];

/** @type {readonly (readonly [string, Variant])[]} */
const EVERY_SIZE = WIDTHS.flatMap(([width, height]) =>
  ['light', 'dark'].flatMap(theme =>
    ['en', 'ar'].map(lang => [
      `${width}-${theme}-${lang}`,
      // The findings of axe depend on colours and texts, and hardly on the width.
      {width, height, theme, lang, axe: width === 390 && (theme === 'light') === (lang === 'en')},
    ]),
  ),
);

/** @type {readonly (readonly [string, Variant])[]} */
const MORE = [
  ['320-light-de', {width: 320, height: 640, lang: 'de'}],
  ['390-light-fr', {width: 390, height: 844, lang: 'fr'}],
  ['390-light-es', {width: 390, height: 844, lang: 'es'}],
  ['390-loud-de', {width: 390, height: 844, theme: 'loud', lang: 'de', axe: true}],
  ['1440-loud-fr', {width: 1440, height: 900, theme: 'loud', lang: 'fr'}],
  ['390-forced', {width: 390, height: 844, forced: true}],
  ['1440-forced-ar', {width: 1440, height: 900, lang: 'ar', forced: true}],
  // The most common laptop, without the bars of its browser.
  ['1280-light-en', {width: 1280, height: 640}],
  ['1280-dark-de', {width: 1280, height: 720, theme: 'dark', lang: 'de'}],
  // 200 % zoom of a window of 1280 x 800 leaves half of its CSS pixels.
  ['zoomed-640', {width: 640, height: 400}],
  ['landscape-844', {width: 844, height: 390}],
  // WCAG's reflow criterion requires 400 % of the same window.
  ['zoomed-320', {width: 320, height: 256, lang: 'de'}],
];

export const VARIANTS = [...EVERY_SIZE, ...MORE];

/** The main variants, for quick checks during development. */
export const QUICK_VARIANTS = VARIANTS.filter(([name]) =>
  [
    '320-light-de',
    '390-light-en',
    '390-dark-ar',
    '1280-light-en',
    '1280-dark-de',
    '1440-light-en',
    '768-light-en',
  ].includes(name),
);

const WIDEST_TOUCHED = 1024;

/** Whether a window belongs to a computer, which has no touch. */
export const isComputer = ({width}) => width > WIDEST_TOUCHED;

/** The open sessions of the protocol. A session that ends would undo its settings. */
const sessions = new WeakMap();

/**
 * Sets touch emulation only where it changes something. After any such command, even one that turns touch off, Chromium gives the
 * page no pointer at all, not even a mouse. A screen that needs a mouse therefore begins without touch and is shown only in
 * the windows of computers.
 */
async function touch(page, enabled) {
  if ((await page.evaluate(() => navigator.maxTouchPoints > 0)) === enabled) return;
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setTouchEmulationEnabled', {enabled});
}

/**
 * Applies a variant to the demo shop and waits until the finder has followed.
 * @param {import('playwright-core').Page} page
 * @param {Variant} variant
 */
export async function dress(page, {width, height, theme = 'light', lang = 'en', forced = false}) {
  await page.setViewportSize({width, height});
  await touch(page, !isComputer({width}));
  await page.emulateMedia({forcedColors: forced ? 'active' : 'none'});
  await page.evaluate(
    ([shop, tag]) => {
      const root = document.documentElement;
      Object.assign(root, {lang: tag, dir: tag === 'ar' ? 'rtl' : 'ltr'});
      root.dataset.theme = shop;
    },
    [theme, lang],
  );
  await page.waitForFunction(tag => {
    const {shadowRoot} = document.querySelector('size-finder');
    const dialog = shadowRoot.querySelector('dialog[open]');
    return dialog === null || (dialog.lang === tag && shadowRoot.querySelector('#step-title') !== null);
  }, lang);
  await page.evaluate(async () => {
    const finder = document.querySelector('size-finder');
    await finder.updateComplete;
    const animations = [...document.getAnimations(), ...finder.shadowRoot.getAnimations()];
    for (const animation of animations)
      if (animation.effect.getTiming().iterations !== Infinity) animation.finish();
  });
}
