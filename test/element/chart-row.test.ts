import {expect, fixture, html} from '@open-wc/testing';
import {lightRow} from '../../src/element/page/chart-row.js';
import {en} from '../../src/locale/en.js';
import {NARROW_SIZES} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';

const GROUPS = ['regular', 'plus'].flatMap(group => ['S', 'M', 'L'].map(label => ({label, group})));

describe('the page’s chart table', () => {
  const litRows = (table: Element) =>
    [...table.querySelectorAll('tr')].flatMap((row, index) =>
      row.hasAttribute('data-size-finder-row') ? [index] : [],
    );

  it('lightRow lights the row of the figure group under its heading, and no other M', async () => {
    const table = await fixture<HTMLElement>(
      html`<table>
        <tr>
          <th colspan="2">Regular</th>
        </tr>
        <tr>
          <th>M</th>
          <td>90</td>
        </tr>
        <tr>
          <th colspan="2">Plus</th>
        </tr>
        <tr>
          <th>M</th>
          <td>114</td>
        </tr>
      </table>`,
    );
    lightRow(table, {label: 'M', group: 'plus', all: GROUPS});
    expect(litRows(table)).to.deep.equal([3]);
    lightRow(table, {label: 'M', group: 'regular', all: GROUPS});
    expect(litRows(table)).to.deep.equal([1]);
    lightRow(table, null);
    expect(litRows(table)).to.deep.equal([]);
  });

  it('lightRow lights a row whose first cell has the size and its other name', async () => {
    const table = await fixture<HTMLElement>(
      html`<table>
        <tr>
          <th>S (36)</th>
        </tr>
        <tr>
          <th>M (38)</th>
        </tr>
      </table>`,
    );
    lightRow(table, {label: 'M', all: [{label: 'S'}, {label: 'M'}]});
    expect(litRows(table)).to.deep.equal([1]);
  });

  it('no row is lit for a size that is not certain enough to be named', async () => {
    const rows = NARROW_SIZES.sizes.map(
      ({label}) =>
        html`<tr>
          <td>${label}</td>
        </tr>`,
    );
    const table = await fixture(
      html`<table id="narrow-sizes">
        ${rows}
      </table>`,
    );
    const finder = await mountFinder({chart: NARROW_SIZES, attributes: {'chart-target': '#narrow-sizes'}});
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    expect(finder.title).to.equal('One more thing: your weight');
    expect(finder.element.recommendation?.size).to.be.a('string');
    expect(litRows(table)).to.deep.equal([]);
  });
});
