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

  describe('chartOfTables reads below a table only what is said of it', () => {
    const table = (unit = '') =>
      `<table><tr><th>Size<th>Chest${unit}<th>Waist${unit}<tr><td>S<td>88-92<td>74-78<tr><td>M<td>92-96<td>78-82<tr><td>L<td>96-100<td>82-86</table>`;
    const pageOf = (markup: string) => {
      const root = document.createElement('main');
      root.innerHTML = markup;
      document.body.append(root);
      after(() => root.remove());
      return root;
    };
    const others: Record<string, string> = {
      'a button': `${table()}<button>View in inches</button>`,
      'a button above': `<button>View in inches</button>${table()}`,
      'a switch above': `<div role="switch" aria-checked="false">Inches</div>${table()}`,
      'a bare word above': `<span>Inches</span>${table()}`,
      'a bare word below': `<div>${table()}<span>Inches</span></div>`,
      'an offer above': `<p>Show in inches</p>${table()}`,
      'a switch among other elements': `${table()}<div><label>Inches <input type="checkbox"></label></div>`,
      'a link': `${table()}<p><a href="#inches">Chart in inches</a></p>`,
      'a style and a script': `${table()}<style>/* inches */</style><script type="text/plain">in inches</script>`,
      'the next part of the page': `<div><h2>Sizes</h2>${table()}</div><div>Parcels are measured in inches.</div>`,
      'a part with a heading': `${table()}<h3>Delivery</h3><p>Parcels are measured in inches.</p>`,
      'a part that has its heading inside': `${table()}<div><h3>Delivery</h3><p>Parcels are measured in inches.</p></div>`,
    };
    for (const [what, markup] of Object.entries(others))
      it(`chartOfTables takes no unit from ${what}`, () => {
        const {writtenIn, sizes} = chartIn(pageOf(markup));
        expect(writtenIn).to.equal('cm');
        expect(sizes.map(({label}) => label)).to.deep.equal(['S', 'M', 'L']);
      });

    it('chartOfTables takes the unit from a note below, and the letters of a drawing from a part further down', () => {
      const note =
        '<table><tr><th>Size<th>Chest<tr><td>M<td>38-40</table><p>All measurements are in inches.</p>';
      expect(chartIn(pageOf(`<div>${note}</div>`)).writtenIn).to.equal('in');
      const drawing = '<table><tr><th>Size<th>A (cm)<th>B (cm)<tr><td>M<td>94<td>80</table>';
      const {sizes} = chartIn(
        pageOf(
          `<div><p>Women</p>${drawing}</div><h3>How to measure</h3><ul><li>A: Chest</li><li>B: Waist</li></ul>`,
        ),
      );
      expect(sizes[0]?.ranges).to.have.keys('chest', 'waist');
    });

    const inches =
      '<table><tr><th>Size<th>Chest<tr><td>S<td>34-36<tr><td>M<td>38-40<tr><td>L<td>42-44</table>';
    for (const [what, markup] of Object.entries({
      'a stressed word above': `<p>All measurements are in <em>inches</em>.</p>${inches}`,
      'a word beside its name above': `<div>Measurements: <span>inches</span></div>${inches}`,
      'a paragraph with one word': `<p><span>Inches</span></p>${inches}`,
      'a part with a paragraph of one word': `<div><p>Inches</p></div>${inches}`,
      'a caption of a figure': `<figure><figcaption>Inches</figcaption>${inches}</figure>`,
      'a summary': `<details open><summary>Women’s tops, sizes in inches</summary>${inches}</details>`,
      'a label above': `<label>Men (inches)</label>${inches}`,
      'an accordion': `<div class="et_pb_toggle"><p>All measurements are in inches</p>${inches}</div>`,
      'a note in an accordion': `<div>${inches}<div class="et_pb_toggle"><p>All measurements are in inches</p></div></div>`,
      'a note beside names that only hold the word of a switch': `<div>${inches}<div class="switchable"><p>Inches</p></div></div>`,
    }))
      it(`chartOfTables takes the unit from ${what}`, () =>
        expect(chartIn(pageOf(markup)).writtenIn).to.equal('in'));

    it('chartOfTables takes no unit from an offer inside of a sentence', () =>
      expect(
        chartIn(pageOf(`<p>All sizes in cm. <a href="#in">View in inches</a></p>${table()}`)).writtenIn,
      ).to.equal('cm'));

    it('chartOfTables leaves hidden rows out where the table can only be read in part with them', () => {
      const rows = table(' (cm)').replace(
        '</table>',
        '<tr style="display:none"><td>XL<td>tba<td>tba</table>',
      );
      expect(chartIn(pageOf(rows)).sizes.map(({label}) => label)).to.deep.equal(['S', 'M', 'L']);
    });
  });
});
