import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {chooseOnPage, type Setting} from '../../src/element/page/size-control.js';
import type {WantedSize} from '../../src/element/page/size-name.js';

const LETTERS = ['S', 'M', 'L', 'XL'].map(label => ({label}));

export const wanted = (label: string, all: WantedSize['all'] = LETTERS, group?: string): WantedSize => ({
  label,
  ...(group !== undefined && {group}),
  all,
});

/** What is set in a control after a size was chosen: the texts of what is selected, checked or pressed. */
export async function choose(
  control: TemplateResult,
  size: WantedSize,
): Promise<{readonly setting: Setting; readonly taken: readonly string[]}> {
  const page = await fixture<HTMLElement>(html`<div>${control}</div>`);
  const pressed: string[] = [];
  page.addEventListener('click', ({target}) => {
    if (target instanceof HTMLButtonElement) pressed.push(target.textContent.trim());
  });
  const target = page.firstElementChild;
  if (!target) throw new Error('the page has no control');
  const setting = chooseOnPage(target, size);
  const options = [...page.querySelectorAll('option')].filter(({selected}) => selected);
  const radios = [...page.querySelectorAll<HTMLInputElement>('input:checked')];
  const label = (radio: HTMLInputElement) => radio.labels?.[0]?.textContent.trim() ?? radio.value;
  return {setting, taken: [...options.map(({text}) => text.trim()), ...radios.map(label), ...pressed]};
}
