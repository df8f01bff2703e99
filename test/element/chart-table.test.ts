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

  /** What a finder makes of a table: the size for one body, or that it has no chart. */
  async function sizeFrom(markup: string): Promise<string | null> {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.innerHTML = `<section id="guide">${markup}</section><size-finder chart-table="#guide"></size-finder>`;
    const element = root.querySelector('size-finder');
    if (!element) throw new Error('no element');
    await element.ready;
    return sizeOf(element);
  }
  const rows = (cells: readonly (readonly [string, number])[], attributes = '') =>
    cells.map(([label, chest]) => `<tr ${attributes}><td>${label}<td>${chest}`).join('');
  const CM = [
    ['S', 90],
    ['M', 98],
    ['L', 106],
  ] as const;
  const INCHES = CM.map(([label, cm]) => [label, Math.round(cm / 1.27) / 2] as const);

  it('a finder reads one chart of tabs with both units, one of which is hidden', async () =>
    expect(
      await sizeFrom(
        `<table><tr><th>Size<th>Chest (cm)${rows(CM)}</table><table style="display:none"><tr><th>Size<th>Chest (in)${rows(INCHES)}</table>`,
      ),
    ).to.equal('M'));
  it('a finder leaves out the rows that a toggle hides, where the table says nothing with them', async () =>
    expect(
      await sizeFrom(
        `<style>#guide .in {display: none}</style><table><tr><th>Size<th>Chest${rows(CM)}${rows(INCHES, 'class="in"')}</table>`,
      ),
    ).to.equal('M'));
  it('a finder keeps hidden rows that are further sizes', async () =>
    expect(
      await sizeFrom(
        `<style>#guide .more {display: none}</style><table><tr><th>Size<th>Chest (cm)${rows(CM.slice(0, 1))}${rows(CM.slice(1), 'class="more"')}</table>`,
      ),
    ).to.equal('M'));
  it('a finder uses no chart where tabs are of women and of men', async () =>
    expect(
      await sizeFrom(
        `<h3>Women</h3><table><tr><th>Size<th>Chest (cm)${rows(CM)}</table><h3>Men</h3><table><tr><th>Size<th>Chest (cm)${rows(
          [
            ['S', 98],
            ['M', 106],
            ['L', 114],
          ],
        )}</table>`,
      ),
    ).to.equal('no chart yet'));
  it('a finder reads the note below a table that says what the letters of a drawing are', async () =>
    expect(
      await sizeFrom(
        `<table><tr><th>Size<th>A (cm)<th>B (cm)${CM.map(([label, chest]) => `<tr><td>${label}<td>70<td>${chest}`).join('')}</table><ul><li>A: Length</li><li>B: Chest</li></ul>`,
      ),
    ).to.equal('M'));
  it('a finder reads merged cells and footnotes', async () =>
    expect(
      await sizeFrom(
        '<table><tr><th rowspan="2">Size<th colspan="2">Chest<sup>1</sup><tr><th>cm<th>in<tr><td>S<td>86-94<td>34-37<tr><td>M<td>94-102<td>37-40</table><p><sup>1</sup> Under the arms.</p>',
      ),
    ).to.equal('M'));
});
