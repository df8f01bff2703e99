/** Folders of test/ whose tests need no browser: Node runs them, and browsers can. */
export const PURE_FOLDERS = [
  'core',
  'measure',
  'anatomy',
  'guidance',
  'chart',
  'merchant',
  'answers',
  'shop',
  'people',
  'flow',
  'locale',
];

/** How the names of the few tests of those folders end that need a browser all the same. */
export const NEEDS_BROWSER = '.browser.test.ts';
