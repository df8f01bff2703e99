import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entry/define.js';
import type {SizeFinder} from '../../src/element/size-finder.js';
import {waitUntil} from '../support/wait-until.js';

const BODY = {
  chest: {valueCm: 98, sdCm: 1, source: 'tape'},
  waist: {valueCm: 80, sdCm: 1, source: 'tape'},
  hip: {valueCm: 98, sdCm: 1, source: 'tape'},
  covarianceCm2: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  notes: [],
} as const;

const sizeOf = (element: SizeFinder): string | null => {
  try {
    return element.recommend(BODY).size;
  } catch {
    return 'no chart yet';
  }
};

describe('chart-table', () => {
  it('a finder reads the table that chart-table selects when it opens, and again when the table changes', async () => {
    const root = await fixture(html`
      <div>
        <table id="guide">
          <tr>
            <th>Size</th>
            <th>Chest (cm)</th>
          </tr>
          <tr>
            <td>M</td>
            <td id="middle">94-102</td>
          </tr>
          <tr>
            <td>L</td>
            <td>102-110</td>
          </tr>
        </table>
        <size-finder chart-table="#guide"></size-finder>
      </div>
    `);
    const element = root.querySelector('size-finder');
    if (!element) throw new Error('no element');
    expect(sizeOf(element)).to.equal('no chart yet');
    element.open();
    await waitUntil(() => sizeOf(element) === 'M');
    const cell = root.querySelector('#middle');
    if (cell) cell.textContent = '80-86';
    await waitUntil(() => sizeOf(element) === 'no chart yet');
    element.close();
  });
});
