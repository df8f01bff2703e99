import {expect} from '@open-wc/testing';
import {mountFinder} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

describe('the page behind the dialog', () => {
  it('the finder keeps the page from scrolling while it is open, and gives back what the page had set', async () => {
    const {style} = document.documentElement;
    style.overflow = 'clip';
    const finder = await mountFinder();
    await finder.open();
    expect(style.overflow).to.equal('hidden');
    await finder.press('Close');
    await waitUntil(() => !finder.dialog.open);
    expect(style.overflow).to.equal('clip');
    finder.element.open();
    await waitUntil(() => finder.dialog.open);
    finder.element.remove();
    expect(style.overflow).to.equal('clip');
    style.overflow = '';
  });
});
