import {expect} from '@open-wc/testing';
import {mountFinder} from '../support/finder-harness.js';

const root = document.documentElement;

/** The size of every text of the first screen, in pixels. */
async function textSizes(rootSize: string): Promise<readonly number[]> {
  root.style.fontSize = rootSize;
  try {
    const finder = await mountFinder();
    await finder.open();
    const texts = [...finder.dialog.querySelectorAll('h2, p, label, button, input')];
    return texts.map(element => parseFloat(getComputedStyle(element).fontSize));
  } finally {
    root.style.fontSize = '';
  }
}

describe('the size of the page’s root', () => {
  it('a root of 62.5 % leaves every text of the finder as large as it is', async () => {
    const usual = await textSizes('100%');
    expect(usual).not.to.deep.equal([]);
    expect(await textSizes('62.5%')).to.deep.equal(usual);
  });

  it('a root that a shopper has enlarged enlarges the texts of the finder with it', async () => {
    const usual = await textSizes('16px');
    const large = await textSizes('20px');
    const factors = large.map((size, i) => size / (usual[i] ?? NaN));
    for (const factor of factors) expect(factor).to.be.within(1, 1.26);
    expect(Math.max(...factors)).to.be.closeTo(1.25, 0.01);
  });
});
