import {expect, fixture, html} from '@open-wc/testing';
import {onPage} from '../../src/element/page/on-page.js';
import {chooseOnPage} from '../../src/element/page/size-control.js';
import {choose, wanted} from '../support/size-controls.js';

const NUMBERS = ['36', '38', '40', '42'].map(label => ({label}));
const GROUPS = ['regular', 'plus'].flatMap(group => ['S', 'M', 'L'].map(label => ({label, group})));

describe('the page’s size control', () => {
  it('chooseOnPage takes the option that reads as the size before one whose id does', async () => {
    const control = html`<select>
      <option value="42">36</option>
      <option value="43">38</option>
      <option value="44">42</option>
    </select>`;
    expect(await choose(control, wanted('42', NUMBERS))).to.deep.equal({setting: 'set', taken: ['42']});
    // Nothing reads as 40, and the ids are no sizes.
    const ids = html`<select>
      <option>Choose</option>
      <option value="40">36</option>
    </select>`;
    expect(await choose(ids, wanted('40', NUMBERS))).to.deep.equal({setting: 'not-found', taken: ['Choose']});
  });

  it('chooseOnPage takes a value that is the size where the text names no other size', async () => {
    const control = html`<select>
      <option value="s">Small</option>
      <option value="m">Medium</option>
    </select>`;
    expect(await choose(control, wanted('M'))).to.deep.equal({setting: 'set', taken: ['Medium']});
  });

  it('chooseOnPage reads past a price or a remark behind the size', async () => {
    for (const text of [
      'L - 29,90 €',
      'L – only 2 left',
      'L (42)',
      'L, in stock',
      'Size L',
      'L | 29.90',
      'L / Blue',
      'L 29,90 €',
      'L €29.90',
      'L-29,90€',
      'L +$5.00',
      'Blue / L',
    ]) {
      const control = html`<select>
        <option>S - 29,90 €</option>
        <option>${text}</option>
        <option>XL - 29,90 €</option>
      </select>`;
      expect(await choose(control, wanted('L')), text).to.deep.equal({setting: 'set', taken: [text]});
    }
  });

  it('chooseOnPage takes no combined size for one of its parts', async () => {
    for (const text of ['L/XL', 'L - XL', 'L-XL', 'L / XL', 'LT', 'XL / L', 'L 42']) {
      const control = html`<select>
        <option>S</option>
        <option>${text}</option>
      </select>`;
      expect(await choose(control, wanted('L')), text).to.deep.equal({setting: 'not-found', taken: ['S']});
    }
  });

  it('chooseOnPage takes no price for a size', async () => {
    const control = html`<select>
      <option>Other</option>
      <option>38,90 €</option>
    </select>`;
    expect((await choose(control, wanted('38', NUMBERS))).setting).to.equal('not-found');
  });

  it('chooseOnPage reads the letters of a size in words and in another spelling, unless they are another size', async () => {
    const control = html`<select>
      <option value="1">Choose</option>
      <option value="2">Large</option>
      <option value="3">X-Large</option>
      <option value="4">2XL</option>
    </select>`;
    const sizes = ['L', 'XL', 'XXL'].map(label => ({label}));
    const taken = async (label: string) => (await choose(control, wanted(label, sizes))).taken;
    expect(await taken('L')).to.deep.equal(['Large']);
    expect(await taken('XL')).to.deep.equal(['X-Large']);
    expect(await taken('XXL')).to.deep.equal(['2XL']);
    const both = [...sizes, {label: '2XL'}];
    expect((await choose(control, wanted('XXL', both))).setting).to.equal('not-found');
  });

  it('chooseOnPage does not take the Japanese 2L, which is about an XL, for 2XL', async () => {
    const control = html`<div><button>L</button><button>2L</button></div>`;
    const sizes = ['L', 'XL', 'XXL'].map(label => ({label}));
    expect((await choose(control, wanted('XXL', sizes))).setting).to.equal('not-found');
  });

  it('chooseOnPage keeps the colour that is chosen with the size', async () => {
    const control = html`<select>
      <option>M / Black</option>
      <option selected>M / White</option>
      <option>L / Black</option>
      <option>L / White</option>
    </select>`;
    expect((await choose(control, wanted('L'))).taken).to.deep.equal(['L / White']);
  });

  it('chooseOnPage keeps the colour where each size has a price of its own', async () => {
    const prices = [
      ['- 29 EUR', '- 31,50 EUR'],
      ['– €1.029', '– €31'],
      ['(29,90 €)', '(31,90 €)'],
      ['', '+$5.00'],
      ['2,900円', '3,100円'],
    ];
    for (const [now, then] of prices) {
      const control = html`<select>
        <option>M / Black ${now}</option>
        <option selected>M / White ${now}</option>
        <option>L / Black ${then}</option>
        <option>L / White ${then}</option>
      </select>`;
      expect((await choose(control, wanted('L'))).taken, then).to.deep.equal([`L / White ${then}`]);
    }
  });

  it('chooseOnPage leaves a button alone that is pressed already', async () => {
    const control = html`<div><button aria-pressed="true">L</button></div>`;
    expect(await choose(control, wanted('L'))).to.deep.equal({setting: 'set', taken: []});
  });

  it('chooseOnPage reaches into custom elements, and never into the finder', async () => {
    const page = await fixture<HTMLElement>(html`<div><span></span></div>`);
    const host = page.querySelector('span');
    const root = host?.attachShadow({mode: 'open'});
    if (!root) throw new Error('the page has no host');
    root.innerHTML =
      '<size-finder><button>L</button></size-finder><select><option>M</option><option>L</option></select>';
    expect(chooseOnPage(page, wanted('L'))).to.equal('set');
    expect(root.querySelector('select')?.value).to.equal('L');
  });

  it('chooseOnPage presses the button of a chip whose text is slotted, and a link', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><span>M</span><span>L</span><a href="#xl">XL</a></div>`,
    );
    const pressed: string[] = [];
    for (const chip of page.querySelectorAll('span')) {
      chip.attachShadow({mode: 'open'}).innerHTML = '<button><slot></slot></button>';
      chip.shadowRoot?.querySelector('button')?.addEventListener('click', () => {
        pressed.push(chip.textContent);
      });
    }
    page.querySelector('a')?.addEventListener('click', event => {
      event.preventDefault();
      pressed.push('link');
    });
    expect(chooseOnPage(page, wanted('L'))).to.equal('set');
    expect(chooseOnPage(page, wanted('XL'))).to.equal('set');
    expect(pressed).to.deep.equal(['L', 'link']);
  });

  it('chooseOnPage finds a radio button by its label, around it or beside it', async () => {
    const around = html`<div>
      <label><input type="radio" name="a" value="4710" />M</label>
      <label><input type="radio" name="a" value="4711" /><span>L</span><span>29,90 €</span></label>
    </div>`;
    const {setting, taken} = await choose(around, wanted('L'));
    expect(setting).to.equal('set');
    expect(taken[0]).to.match(/^L/);
    const beside = html`<div>
      <input type="radio" name="b" id="b1" value="4710" /><label for="b1">M</label>
      <input type="radio" name="b" id="b2" value="4711" /><label for="b2">L</label>
    </div>`;
    expect(await choose(beside, wanted('L'))).to.deep.equal({setting: 'set', taken: ['L']});
  });

  it('chooseOnPage tells figure groups apart by the text, the section or the lack of both', async () => {
    const inText = html`<select>
      <option>M</option>
      <option>Plus M</option>
    </select>`;
    expect((await choose(inText, wanted('M', GROUPS, 'plus'))).taken).to.deep.equal(['Plus M']);
    expect((await choose(inText, wanted('M', GROUPS, 'regular'))).taken).to.deep.equal(['M']);
    const inSections = html`<select>
      <optgroup label="Regular">
        <option value="1">M</option>
      </optgroup>
      <optgroup label="Plus sizes">
        <option value="2">M</option>
      </optgroup>
    </select>`;
    const page = await fixture<HTMLElement>(html`<div>${inSections}</div>`);
    const select = page.querySelector('select');
    if (!select) throw new Error('the page has no select');
    expect(chooseOnPage(select, wanted('M', GROUPS, 'plus'))).to.equal('set');
    expect(select.value).to.equal('2');
    expect(chooseOnPage(select, wanted('M', GROUPS, 'regular'))).to.equal('set');
    expect(select.value).to.equal('1');
  });

  it('chooseOnPage sets nothing where two choices of a repeated label cannot be told apart', async () => {
    const control = html`<div><button>M</button><button>M</button></div>`;
    expect(await choose(control, wanted('M', GROUPS, 'plus'))).to.deep.equal({
      setting: 'not-found',
      taken: [],
    });
  });

  it('onPage looks in the element’s own root before the document', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><i class="size-control" id="outer"></i><span></span></div>`,
    );
    const host = page.querySelector('span');
    const root = host?.attachShadow({mode: 'open'});
    if (!root) throw new Error('the page has no host');
    root.innerHTML = '<i class="size-control" id="inner"></i><s></s>';
    const element = root.querySelector('s');
    if (!element) throw new Error('the root has no element');
    expect(onPage(element, '.size-control')?.id).to.equal('inner');
    expect(onPage(element, '#outer')?.id).to.equal('outer');
    expect(onPage(element, ':::')).to.equal(null);
  });
});
