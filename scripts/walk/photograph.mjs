/** The overlap of two pictures, so that a part cut by the edge of one is whole in the other. */
const OVERLAP_PX = 56;

/**
 * Takes pictures that together show every part of a screen: from the top, page by page, as far as the dialog's body scrolls
 * (`name.png`, `name-2.png` …). Without a dialog it takes the page from its top, and the finder if that lies further down.
 * @param {import('playwright-core').Page} page
 * @param {string} path without extension
 * @returns {Promise<number>} the number of pictures
 */
export async function photograph(page, path) {
  const tops = await page.evaluate(findTops, OVERLAP_PX);
  for (const [index, top] of tops.entries()) {
    await page.evaluate(scrollTo, top);
    await page.screenshot({path: `${path}${index === 0 ? '' : `-${index + 1}`}.png`});
  }
  await page.evaluate(scrollTo, 0);
  return tops.length;
}

/** In the page: the scroll position of each picture. */
function findTops(overlapPx) {
  const finder = document.querySelector('size-finder');
  const body = finder.shadowRoot.querySelector('dialog[open] .body-scroll');
  if (body === null) {
    const {top, bottom} = finder.getBoundingClientRect();
    return bottom + scrollY <= innerHeight ? [0] : [0, scrollY + top - (innerHeight - (bottom - top)) / 2];
  }
  const bar = body.querySelector('.sticky');
  const barPx = bar !== null && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
  const stepPx = Math.max(body.clientHeight - barPx - overlapPx, body.clientHeight / 3);
  const lastTop = body.scrollHeight - body.clientHeight;
  return Array.from({length: Math.ceil(lastTop / stepPx) + 1}, (_, index) =>
    Math.min(index * stepPx, lastTop),
  );
}

/** In the page: scrolls, and waits two frames until the new content is painted. */
async function scrollTo(top) {
  const body = document.querySelector('size-finder').shadowRoot.querySelector('dialog[open] .body-scroll');
  (body ?? globalThis).scrollTo({top, behavior: 'instant'});
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}
