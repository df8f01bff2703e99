import {expect} from '@open-wc/testing';
import {importText, withRepair} from '../../src/merchant/index.js';
import {QUESTIONS} from './questionable-charts.js';
import {FIGURES} from './questionable-figures.js';
import {LANGUAGES} from './readable-languages.js';
import {LAYOUTS} from './readable-layouts.js';
import {PARTS} from './readable-parts.js';
import {PAGES} from './readable-pages.js';
import {SHEETS} from './readable-sheets.js';
import {SHOPS} from './readable-shops.js';
import {TABLES} from './readable-tables.js';
import {WIDTHS} from './readable-widths.js';

/** Whom the importer takes a table for. */
function departmentOf(text: string): unknown {
  const read = importText(text);
  if (!read.ok) throw read.error;
  return read.value.file['department'];
}

describe('importText', () => {
  const adults =
    '<table><tr><th>Размер<th>Рост, см<th>Грудь, см<tr><td>40<td>158-170<td>80-83<tr><td>54<td>158-170<td>108-111</table>';
  it('importText takes no table for one of children whose numbers are those of adults', () =>
    expect(departmentOf(`<p>Дети</p>${adults}`)).to.equal(undefined));
  it('importText takes no tabs beside each other for the title of a table', () =>
    expect(departmentOf(`<p>Женщины</p><p>Мужчины</p>${adults}`)).to.equal(undefined));
  it('importText takes a lone headline for the title of a table', () =>
    expect(departmentOf(`<h2>Женщины</h2>${adults}`)).to.equal('women'));

  it('importText takes the department from the summary of a part that folds', () => {
    expect(departmentOf(`<details><summary>Women, "classic" fit</summary>${adults}</details>`)).to.equal(
      'women',
    );
    expect(departmentOf(`<button>Women, "classic" fit</button>${adults}`)).to.equal('women');
  });
  it('importText takes no size of Switzerland, one size or code for a girth', () => {
    const trousers = (heading: string) =>
      importText(`Größe;${heading};Taille;Hüfte\nS;36;70;94\nM;38;74;98\nL;40;78;102`, {
        units: 'cm',
        garment: 'bottom',
        department: 'women',
      });
    const swiss = trousers('CH');
    if (!swiss.ok) throw swiss.error;
    expect(swiss.value.isComplete).to.equal(true);
    expect(swiss.value.file['sizes']).to.deep.include({
      label: 'M',
      waist: 74,
      hip: 98,
      equivalents: {ch: '38'},
    });
    for (const heading of ['TU', 'Col', 'OS', 'OP', 'UB'])
      expect(JSON.stringify(trousers(heading)), heading).not.to.match(
        /"(?:chest|neck|underbust)":\d|"waist":38|"hip":38/,
      );
  });
  it('importText takes no inches from words in quotation marks', () => {
    const chests = '<table><tr><th>Size<th>Chest<tr><td>S<td>34-36<tr><td>M<td>38-40</table>';
    const read = importText(`<h3>Women, "classic" fit</h3>${chests}`, {garment: 'top'});
    expect(read.ok ? read.value.file['units'] : read.error.issues[0]?.code).to.equal('units-missing');
  });
  it('importText takes the unit and the way of measuring from the summary of a part that folds', () => {
    const widths = '<table><tr><th>Size<th>Chest<tr><td>S<td>48<tr><td>M<td>52<tr><td>L<td>56</table>';
    const read = importText(`<details><summary>Garment measured flat, in cm</summary>${widths}</details>`, {
      garment: 'top',
    });
    if (!read.ok) throw read.error;
    expect(read.value.file).to.deep.include({units: 'cm', basis: 'garment-flat'});
  });

  for (const [unit, text] of Object.entries({
    metres: 'Size,Height (m),Chest (cm)\nS,1.62 - 1.70,88-92\nM,1.70 - 1.76,92-96',
    'inches that only the chest names': 'Size,Height,Chest (in)\nS,62-66,34-36\nM,66-70,38-40',
    feet: 'Size,Height (ft),Chest (cm)\nS,5.2,86-90\nM,5.6,90-94',
  }))
    it(`importText takes no adults for children whose statures are in ${unit}`, () =>
      expect(departmentOf(text)).to.equal(undefined));

  for (const [name, {text, facts = {}, basis, sizes}] of Object.entries({
    ...LANGUAGES,
    ...TABLES,
    ...PAGES,
    ...LAYOUTS,
    ...WIDTHS,
    ...SHOPS,
    ...PARTS,
    ...SHEETS,
  }))
    it(`importText reads a chart without a question: ${name}`, () => {
      const result = importText(text, facts);
      if (!result.ok) throw result.error;
      expect(result.value.file['sizes']).to.deep.equal(sizes);
      if (facts.basis === undefined && result.value.file['basis'] !== 'garment')
        expect(result.value.file['basis']).to.equal(basis);
      expect(result.value.isComplete).to.equal(true);
    });

  for (const [name, {text, facts = {}, code, at, answers}] of Object.entries({...QUESTIONS, ...FIGURES})) {
    it(`importText asks about ${name}, and names the answers`, () => {
      const result = importText(text, facts);
      if (result.ok) throw new Error('it was accepted');
      const [issue] = result.error.issues;
      expect([issue?.code, issue?.path]).to.deep.equal([code, at]);
      expect(issue?.repairs?.map(({option, value}) => `${option} ${value}`)).to.deep.equal(answers);
    });

    it(`each answer about ${name} settles the question that was asked`, () => {
      const result = importText(text, facts);
      if (result.ok) throw new Error('it was accepted');
      const [issue] = result.error.issues;
      for (const repair of issue?.repairs ?? []) {
        const repaired = importText(text, withRepair(facts, repair));
        const open = repaired.ok ? [] : repaired.error.issues;
        expect(
          open.some(other => other.code === code && other.path === at && other.message === issue?.message),
          repair.title,
        ).to.equal(false);
      }
    });
  }
});
