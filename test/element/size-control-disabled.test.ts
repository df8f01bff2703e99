import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {chooseOnPage} from '../../src/element/page/size-control.js';
import {choose, wanted} from '../support/size-controls.js';

describe('disabled choices of the page’s size control', () => {
  it('chooseOnPage says that a disabled choice is disabled, and takes nothing', async () => {
    const controls: Record<string, TemplateResult> = {
      'a radio button': html`<div><input type="radio" value="L" disabled /></div>`,
      'a radio button of a disabled set': html`<fieldset disabled>
        <input type="radio" value="L" />
      </fieldset>`,
      'a button': html`<div><button disabled>L</button></div>`,
      'a swatch by its role': html`<div><div role="radio" aria-disabled="true">L</div></div>`,
      'a swatch by its class': html`<div><div role="radio" class="swatch disabled">L</div></div>`,
      'a button in a swatch of a disabled class': html`<ul>
        <li class="is-disabled"><span role="button">L</span></li>
      </ul>`,
      'a choice in an element with the attribute': html`<div>
        <x-swatch disabled><button>L</button></x-swatch>
      </div>`,
      'an option of a disabled set': html`<fieldset disabled>
        <select>
          <option hidden selected></option>
          <option>L</option>
        </select>
      </fieldset>`,
      'an option': html`<select>
        <option hidden selected></option>
        <option disabled>L</option>
      </select>`,
      'an option of a disabled select': html`<select disabled>
        <option hidden selected></option>
        <option>L</option>
      </select>`,
    };
    for (const [name, control] of Object.entries(controls)) {
      const {setting, taken} = await choose(control, wanted('L'));
      expect({setting, taken: taken.filter(Boolean)}, name).to.deep.equal({setting: 'disabled', taken: []});
    }
  });

  it('chooseOnPage presses no link in a disabled entry, and one in an entry of a disabled page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div class="disabled">
        <ul>
          <li class="disabled"><a href="#l">L</a></li>
          <li><a href="#m">M</a></li>
        </ul>
      </div>`,
    );
    const pressed: string[] = [];
    page.addEventListener('click', event => {
      event.preventDefault();
      pressed.push(event.target instanceof Element ? (event.target.textContent ?? '') : '');
    });
    const list = page.querySelector('ul');
    if (!list) throw new Error('the page has no list');
    expect(chooseOnPage(list, wanted('L'))).to.equal('disabled');
    expect(chooseOnPage(list, wanted('M'))).to.equal('set');
    expect(pressed).to.deep.equal(['M']);
  });

  it('chooseOnPage takes the enabled one of two choices of a size', async () => {
    const control = html`<div>
      <button disabled>L</button><button aria-label="L"><b>Large</b></button>
    </div>`;
    expect(await choose(control, wanted('L'))).to.deep.equal({setting: 'set', taken: ['Large']});
  });
});
