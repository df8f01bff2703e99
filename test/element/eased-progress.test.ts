import {expect} from '@open-wc/testing';
import {easeProgress} from '../../src/element/widgets/eased-progress.js';

/** What is shown after so many ticks of 250 ms in which the true progress stands still. */
function shownAfter(ticks: number, true01: number): readonly number[] {
  const shown: number[] = [true01];
  for (let tick = 0; tick < ticks; tick++) shown.push(easeProgress(shown.at(-1) ?? 0, true01, 250));
  return shown;
}

describe('easeProgress', () => {
  it('easeProgress moves in every second of a pass that takes ten', () => {
    const shown = shownAfter(40, 0.3);
    for (let second = 1; second <= 10; second++)
      // The bar is 320 px wide.
      expect(320 * ((shown[4 * second] ?? 0) - (shown[4 * second - 4] ?? 0))).to.be.greaterThan(0.5);
  });

  it('easeProgress never runs far ahead of what is done, and never looks finished before the end', () => {
    expect(Math.max(...shownAfter(400, 0.3))).to.be.at.most(0.42);
    expect(Math.max(...shownAfter(400, 0.95))).to.be.at.most(0.98);
  });

  it('easeProgress shows at once what is done, up to the end', () => {
    expect(easeProgress(0.31, 0.7, 1)).to.be.at.least(0.7);
    expect(easeProgress(0.9, 1, 1)).to.equal(1);
  });

  it('easeProgress never falls', () => {
    expect(easeProgress(0.5, 0.2, 1000)).to.equal(0.5);
  });
});
