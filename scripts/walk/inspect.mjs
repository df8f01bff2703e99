import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Finds faults of layout: sideways scrolling, cut-off text and targets that are too small. */
export const inspectLayout = page =>
  page.evaluate(() => {
    const LEAST_TARGET_PX = 43.5;
    const finder = document.querySelector('size-finder');
    const dialog = finder.shadowRoot.querySelector('dialog[open]');
    const root = dialog ?? finder.shadowRoot;
    const faults = [];
    const nameOf = element =>
      `${element.localName}.${element.className || element.id} "${(element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    const isShown = element =>
      element.checkVisibility({visibilityProperty: true, opacityProperty: false}) &&
      element.closest('.visually-hidden') === null;

    const page = document.scrollingElement;
    if (page.scrollWidth > page.clientWidth) faults.push(`the page is ${page.scrollWidth} px wide`);
    const scroller = dialog?.querySelector('.body-scroll');
    if (scroller && scroller.scrollWidth > scroller.clientWidth)
      faults.push(`the dialog scrolls sideways: ${scroller.scrollWidth} px`);

    for (const part of root.querySelectorAll('.step > *, .camera-controls > *')) {
      const next = part.nextElementSibling;
      if (next === null || !isShown(part) || !isShown(next) || next.matches('.sticky')) continue;
      const [one, other] = [part.getBoundingClientRect(), next.getBoundingClientRect()];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && along > 1) faults.push(`${nameOf(part)} lies over ${nameOf(next)}`);
    }

    const edge = dialog?.getBoundingClientRect();
    for (const element of root.querySelectorAll('*')) {
      if (!isShown(element) || element.closest('svg, .live, .live-outline') !== null) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      if (edge && (box.left < edge.left - 1 || box.right > edge.right + 1))
        faults.push(`beyond the edge: ${nameOf(element)}`);
      const isCut =
        element.matches('button, .segment, .segment span, .label, h2, h3, p, dd, dt') &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0;
      if (isCut && getComputedStyle(element).display !== 'inline') faults.push(`cut off: ${nameOf(element)}`);
    }

    const targets =
      'button, summary, select, .segment, .check, .drop, input:not([type=radio], [type=checkbox])';
    for (const target of root.querySelectorAll(targets)) {
      if (!isShown(target)) continue;
      const box = (target.closest('.input-frame') ?? target).getBoundingClientRect();
      if (box.height < LEAST_TARGET_PX || box.width < LEAST_TARGET_PX)
        faults.push(`target of ${Math.round(box.width)} x ${Math.round(box.height)} px: ${nameOf(target)}`);
    }
    return faults;
  });

/** Checks that a part of the finder is completely visible when it is scrolled into view. */
export const inspectShown = (page, selector) =>
  page.evaluate(wanted => {
    const {shadowRoot} = document.querySelector('size-finder');
    const part = shadowRoot.querySelector(wanted);
    if (part === null || !part.checkVisibility({visibilityProperty: true})) return [`not shown: ${wanted}`];
    const scroller = part.closest('.body-scroll');
    const {scrollTop} = scroller;
    part.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, right, bottom} = part.getBoundingClientRect();
    const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
    // The checked points avoid the corners, which may be round.
    const ends = [
      [left + 1, middleY],
      [right - 1, middleY],
      [middleX, top + 1],
      [middleX, bottom - 1],
    ];
    const isWhole = ends.every(([x, y]) => part.contains(shadowRoot.elementFromPoint(x, y)));
    scroller.scrollTo({top: scrollTop, behavior: 'instant'});
    return isWhole ? [] : [`not shown whole: ${wanted}`];
  }, selector);

/** Runs axe on the finder when it is open, otherwise on the whole page. */
export async function inspectAccess(page) {
  // axe comes as text, because the shop's policy refuses foreign scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Only at the end of a screen does the sticky bar cover nothing.
    const scroller = document.querySelector('size-finder').shadowRoot.querySelector('.body-scroll');
    const {scrollTop = 0} = scroller ?? {};
    scroller?.scrollTo(0, scroller.scrollHeight);
    const isOpen = document.querySelector('size-finder').shadowRoot.querySelector('dialog[open]') !== null;
    const {violations} = await globalThis.axe.run(isOpen ? {include: ['size-finder']} : document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    scroller?.scrollTo(0, scrollTop);
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target}) => `axe ${id}: ${target.flat().join(' ')}`),
    );
  });
}
