import {expect, fixture, html} from '@open-wc/testing';
import {chartOfTables} from '../../src/shop/page-table.js';

const chartIn = (root: Element, selector = 'table') => {
  const result = chartOfTables([...root.querySelectorAll(selector)]);
  if (!result.ok) throw new Error(JSON.stringify(result.error.issues));
  return result.value;
};

const refusalIn = (root: Element) => {
  const result = chartOfTables([...root.querySelectorAll('table')]);
  if (result.ok) throw new Error('it was accepted');
  return result.error.issues;
};

describe('chartOfTables', () => {
  it('chartOfTables reads a table with merged headings, footnotes and hidden units', async () => {
    const root = await fixture(html`
      <div>
        <h2>Women</h2>
        <table>
          <tr>
            <th rowspan="2">Size</th>
            <th colspan="2">Bust<sup>1</sup></th>
          </tr>
          <tr>
            <th>cm</th>
            <th>in</th>
          </tr>
          <tr>
            <td>S</td>
            <td><span>84–88</span><span hidden>33–34.6</span></td>
            <td>33–34½</td>
          </tr>
          <tr>
            <td>M</td>
            <td>88–92</td>
            <td>34½–36</td>
          </tr>
        </table>
      </div>
    `);
    const {sizes, department, writtenIn} = chartIn(root);
    expect([department, writtenIn]).to.deep.equal(['women', 'cm']);
    expect(sizes.map(({label, ranges}) => [label, ranges.chest])).to.deep.equal([
      ['S', {minCm: 84, maxCm: 88}],
      ['M', {minCm: 88, maxCm: 92}],
    ]);
  });

  it('chartOfTables says in the console what it read, and warns of nothing when all is read', async () => {
    const root = await fixture(html`
      <table>
        <tr>
          <th>Size</th>
          <th>Chest (cm)</th>
        </tr>
        <tr>
          <td>S</td>
          <td>84–88</td>
        </tr>
        <tr>
          <td>M</td>
          <td>88–92</td>
        </tr>
      </table>
    `);
    const said: unknown[] = [];
    const {info} = console;
    console.info = (message: unknown) => void said.push(message);
    try {
      const {warnings} = chartIn(root.parentElement ?? root);
      expect(warnings).to.deep.equal([]);
    } finally {
      console.info = info;
    }
    expect(said).to.deep.equal([
      '<size-finder> chart: read from a table of the page: chest of the body in cm for S, M.',
    ]);
  });

  it('chartOfTables takes the unit from the text above a table', async () => {
    const root = await fixture(html`
      <section>
        <p>All measurements are in inches.</p>
        <table>
          <tr>
            <th>Size</th>
            <th>Chest</th>
          </tr>
          <tr>
            <td>M</td>
            <td>38-40</td>
          </tr>
        </table>
      </section>
    `);
    expect(chartIn(root).sizes[0]?.ranges.chest).to.deep.equal({minCm: 96.52, maxCm: 101.6});
  });

  it('chartOfTables refuses a table without a unit, and one of two charts, with the answers to choose from', async () => {
    const table = (title: string, chest: string) => html`
      <div>
        <h3>${title}</h3>
        <table>
          <tr>
            <th>Size</th>
            <th>Chest${chest === '' ? '' : ' (cm)'}</th>
          </tr>
          <tr>
            <td>M</td>
            <td>${chest === '' ? '94' : chest}</td>
          </tr>
        </table>
      </div>
    `;
    const [unit] = refusalIn(await fixture(html`<div>${table('Shirt', '')}</div>`));
    expect(unit?.code).to.equal('units-missing');
    const [which] = refusalIn(
      await fixture(html`<div>${table('Men', '94-102')}${table('Women', '88-92')}</div>`),
    );
    expect(which?.repairs?.map(({title}) => title)).to.deep.equal(['Table 1 (Men)', 'Table 2 (Women)']);
  });

  it('chartOfTables refuses a table in which a cell that decides cannot be read', async () => {
    const root = await fixture(html`
      <table>
        <tr>
          <th>Size</th>
          <th>Chest (cm)</th>
        </tr>
        <tr>
          <td>M</td>
          <td>94-102</td>
        </tr>
        <tr>
          <td>L</td>
          <td>ask us</td>
        </tr>
      </table>
    `);
    const result = chartOfTables([root]);
    expect(result.ok).to.equal(false);
  });
});
