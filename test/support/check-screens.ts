import {expect} from '@open-wc/testing';
import type {Result as AxeResult, RunOptions} from 'axe-core';
import {setViewport} from '@web/test-runner-commands';
import type {FinderHarness} from './finder-harness.js';
import type {Screens} from './screens.js';
import {waitUntil} from './wait-until.js';

/** `accessible()` of chai-a11y-axe leaves this behind. */
declare const axe: {run: (element: Element, options: RunOptions) => Promise<{violations: AxeResult[]}>};

/** What WCAG 2.2 asks of every screen, and what phones ask. */
export function checkScreens(screens: Screens): void {
  for (const [name, come] of Object.entries(screens)) {
    it(`the screen "${name}" is accessible, in dark colours too, and its targets are at least 44 px high`, async () => {
      const finder = await come();
      await stopAnimations();
      await expect(finder.element).to.be.accessible();
      expectLargeTargets(finder);
      // axe takes a page without a background for a white one.
      Object.assign(document.documentElement.style, {colorScheme: 'dark', background: 'Canvas'});
      try {
        await stopAnimations();
        // Colours are all that a colour scheme changes.
        const {violations} = await axe.run(finder.element, {
          runOnly: ['color-contrast', 'link-in-text-block'],
        });
        expect(
          violations.flatMap(({nodes}) => nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`)),
        ).to.deep.equal([]);
      } finally {
        Object.assign(document.documentElement.style, {colorScheme: '', background: ''});
        finder.element.remove();
      }
    });

    it(`the screen "${name}" fits 320 px without scrolling sideways, in both directions of writing`, async () => {
      await setViewport({width: 320, height: 640});
      const finder = await come();
      for (const lang of ['en', 'de', 'ar']) {
        finder.element.lang = lang;
        await waitUntil(() => finder.dialog.lang === lang && finder.title !== '');
        await finder.settled();
        await stopAnimations();
        const scroller = finder.dialog.querySelector('.body-scroll');
        if (scroller === null) throw new Error('nothing scrolls');
        expect(scroller.scrollWidth, lang).to.equal(scroller.clientWidth);
      }
      finder.element.remove();
      await setViewport({width: 800, height: 600});
    });
  }
}

function expectLargeTargets({dialog}: FinderHarness): void {
  for (const control of dialog.querySelectorAll<HTMLElement>('button, summary, .segment, .check, .drop')) {
    if (!control.checkVisibility({visibilityProperty: true})) continue;
    const {height} = control.getBoundingClientRect();
    expect(height, control.innerText || (control.ariaLabel ?? '')).to.be.at.least(43.5);
  }
}

/** Plays animations to their end and takes endless ones away: colours and widths are measured when nothing moves. */
const stopAnimations = async (): Promise<void> =>
  void (await Promise.all(document.getAnimations().map(stop)));

async function stop(animation: Animation): Promise<void> {
  if (animation.effect?.getTiming().iterations === Infinity) animation.cancel();
  else await animation.finished;
}
