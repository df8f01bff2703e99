import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {showCamera} from '../support/screens.js';
import {waitUntil} from '../support/wait-until.js';

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
    element.querySelector('.way-name')?.textContent ??
    (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null) ??
    element.textContent
  )
    .replace(/\s+/g, ' ')
    .trim();

describe('by keyboard alone', () => {
  it('a keyboard alone leads from the trigger to a chosen size, and the focus comes back', async () => {
    const finder = await mountFinder();
    finder.button('Find my size').focus();
    await sendKeys({press: 'Enter'});
    await finder.sees('Find your size');
    expect(focused(finder).innerText).to.equal('Find your size');
    await tabTo(finder, 'Height');
    await sendKeys({type: '172'});
    await tabTo(finder, 'Skip photos – use my answers');
    await sendKeys({press: 'Enter'});
    await finder.sees('Your measurements');
    expect(focused(finder).id).to.equal('step-title');
    const size = finder.element.recommendation?.size ?? '';
    await tabTo(finder, `Choose ${size}`);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !finder.dialog.open);
    expect(finder.root.activeElement).to.equal(finder.button(`Your size: ${size}`));
  });

  it('the arrow keys move through choices', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await tabTo(finder, 'Skip');
    await sendKeys({press: 'ArrowLeft'});
    await finder.settled();
    expect(finder.field('Male').checked).to.equal(true);
  });

  it('Escape closes the finder', async () => {
    const finder = await mountFinder();
    await finder.open();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !finder.dialog.open);
    // The dialog tells of it after it has closed.
    await waitUntil(() => finder.steps.length > 1);
    expect(finder.steps).to.deep.equal(['profile', 'closed']);
  });

  it('the focus goes to the next control when a phase replaces the focused one', async () => {
    const finder = await showCamera();
    finder.button('Take the photo').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => finder.buttonNames.includes('Use this photo'));
    await finder.settled();
    expect(labelOf(focused(finder))).to.equal('Use this photo');
    finder.element.remove();
  });
});
