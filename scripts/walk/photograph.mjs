/** So much of a picture is in the next one as well: what is cut by an edge is whole in one of the two. */
const OVERLAP_PX = 56;

/**
 * Keeps a screen as pictures in which each of its parts is to be seen: from the top, and page by page as far as the
 * dialog's body scrolls (`name.png`, `name-2.png` …). Without a dialog it is the page from its top, and the finder
 * where that lies further down.
 * @param {import('playwright-core').Page} page
 * @param {string} path without its ending
 * @returns {Promise<number>} how many pictures
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

/** In the page: where to scroll to, one picture after the other. */
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

/** In the page: the same scroller as above. Two frames later, what has come into view is painted as well. */
async function scrollTo(top) {
  const body = document.querySelector('size-finder').shadowRoot.querySelector('dialog[open] .body-scroll');
  (body ?? globalThis).scrollTo({top, behavior: 'instant'});
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}
