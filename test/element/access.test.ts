import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {SCREENS, showCamera} from '../support/screens.js';

describe('every screen', () => {
  for (const [name, come] of Object.entries(SCREENS))
    for (const scheme of ['light', 'dark'] as const)
      it(`${name} is accessible in ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const finder = await come();
        // Contrast is measured on what stands still.
        await Promise.all(finder.dialog.getAnimations({subtree: true}).map(stop));
        await expect(finder.element).to.be.accessible();
        finder.element.remove();
        document.documentElement.style.colorScheme = '';
      });

  for (const [name, come] of Object.entries(SCREENS))
    it(`${name} fits 320 px without scrolling sideways, in both directions`, async () => {
      await setViewport({width: 320, height: 640});
      const finder = await come();
      for (const lang of ['en', 'de', 'ar']) {
        finder.element.lang = lang;
        await waitUntil(() => finder.dialog.lang === lang && finder.title !== '');
        await finder.settled();
        const scroller = finder.dialog.querySelector('.body-scroll');
        if (scroller === null) throw new Error('nothing scrolls');
        expect(scroller.scrollWidth, lang).to.equal(scroller.clientWidth);
      }
      finder.element.remove();
      await setViewport({width: 800, height: 600});
    });

  for (const [name, come] of Object.entries(SCREENS))
    it(`${name} has targets of at least 44 px`, async () => {
      const finder = await come();
      for (const control of finder.dialog.querySelectorAll<HTMLElement>(
        'button, summary, .segment, .check, .drop',
      )) {
        if (!control.checkVisibility({visibilityProperty: true})) continue;
        const {height} = control.getBoundingClientRect();
        expect(height, control.innerText || (control.ariaLabel ?? '')).to.be.at.least(43.5);
      }
      finder.element.remove();
    });
});

/** Animations that end are played to their end; those that breathe for ever are taken away. */
async function stop(animation: Animation): Promise<void> {
  if (animation.effect?.getTiming().iterations === Infinity) animation.cancel();
  else await animation.finished;
}

/** What has the focus inside of the finder. */
const focused = ({root}: FinderHarness): HTMLElement => {
  const {activeElement} = root;
  if (activeElement instanceof HTMLElement) return activeElement;
  throw new Error('nothing in the finder has the focus');
};

/** Tabs to the control of that name, as a person without a mouse would. */
async function tabTo(finder: FinderHarness, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await sendKeys({press: 'Tab'});
    const {root} = finder;
    const element = root.activeElement;
    if (element instanceof HTMLElement && labelOf(element) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const labelOf = (element: HTMLElement): string =>
  (
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null) ??
    element.textContent
  )
    .replace(/\s+/g, ' ')
    .trim();

describe('by keyboard alone', () => {
  it('goes from the trigger to a chosen size, and the focus comes back', async () => {
    const finder = await mountFinder();
    finder.button('Find my size').focus();
    await sendKeys({press: 'Enter'});
    await finder.sees('Find your size');
    expect(focused(finder).innerText).to.equal('Find your size');
    await tabTo(finder, 'Height');
    await sendKeys({type: '172'});
    await tabTo(finder, 'No photos: estimate from my answers');
    await sendKeys({press: 'Enter'});
    await finder.sees('Your measurements');
    expect(focused(finder).id).to.equal('step-title');
    const size = finder.element.recommendation?.size ?? '';
    await tabTo(finder, `Choose ${size}`);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !finder.dialog.open);
    expect(finder.root.activeElement).to.equal(finder.button(`Your size: ${size}`));
  });

  it('moves through choices with the arrow keys', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await tabTo(finder, 'Skip');
    await sendKeys({press: 'ArrowLeft'});
    await finder.settled();
    expect(finder.field('Male').checked).to.equal(true);
  });

  it('leaves with Escape', async () => {
    const finder = await mountFinder();
    await finder.open();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !finder.dialog.open);
    // The dialog tells of it after it has closed.
    await waitUntil(() => finder.steps.length > 1);
    expect(finder.steps).to.deep.equal(['profile', 'closed']);
  });

  it('keeps the focus at hand when a phase replaces the control that had it', async () => {
    const finder = await showCamera();
    finder.button('Take the photo').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => finder.buttonNames.includes('Use this photo'));
    await finder.settled();
    expect(labelOf(focused(finder))).to.equal('Use this photo');
    finder.element.remove();
  });
});

describe('screen readers', () => {
  it('hear the countdown, the shot, and the next instruction', async () => {
    const finder = await showCamera();
    const heard: string[] = [];
    const region = finder.root.querySelector('[aria-live]');
    if (!region) throw new Error('no live region');
    new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await finder.pick('3\u00a0s');
    await finder.press('Take the photo');
    await waitUntil(() => heard.some(text => text.startsWith('Front photo taken.')), 'no shot');
    await finder.press('Use this photo');
    await waitUntil(() => heard.at(-1)?.startsWith('Turn to your left'));
    expect(heard.slice(0, 3)).to.deep.equal(['3', '2', '1']);
    finder.element.remove();
  });
});

describe('the camera of a computer', () => {
  it('has a wide panel for a wide picture where the window is high, and shows any beside the controls where it is low', async () => {
    const finder = await showCamera();
    const video = finder.root.querySelector('video');
    if (video === null) throw new Error('no video');
    const panelPx = async (timer: string, isLandscape: boolean, windowPx: number): Promise<number> => {
      await setViewport({width: 1200, height: windowPx});
      const [long, short] = [
        {value: 1280, configurable: true},
        {value: 720, configurable: true},
      ];
      Object.defineProperties(video, {
        videoWidth: isLandscape ? long : short,
        videoHeight: isLandscape ? short : long,
      });
      // Rendered anew, as by the next look at a live picture.
      await finder.pick(timer);
      return finder.dialog.offsetWidth;
    };
    expect(await panelPx('3', false, 900)).to.equal(540);
    expect(await panelPx('5', true, 900)).to.equal(960);
    expect(await panelPx('3', true, 700)).to.equal(860);
    const box = (selector: string): DOMRect | undefined =>
      finder.root.querySelector(selector)?.getBoundingClientRect();
    expect(box('.viewfinder')?.right).to.be.below(box('.camera-controls')?.left ?? 0);
    // 400 px less than the window's height would be left below the instruction and above the controls.
    expect(box('.viewfinder')?.height).to.equal(700 - 170);
    finder.element.remove();
    await setViewport({width: 800, height: 600});
  });
});
