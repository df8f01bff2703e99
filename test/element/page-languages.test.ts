import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {ar} from '../../src/locale/ar.js';
import {mountFinder} from '../support/finder-harness.js';

describe('languages', () => {
  it('speaks the element’s own language, else the nearest ancestor’s, else the page’s', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="fr">
        <size-finder></size-finder>
        <size-finder lang="de-AT"></size-finder>
      </div>
    `);
    const [french, german] = [...page.querySelectorAll('size-finder')];
    expect(french?.shadowRoot?.textContent).to.include('Trouver ma taille');
    expect(german?.shadowRoot?.textContent).to.include('Meine Größe finden');
    page.lang = 'es';
    await waitUntil(() => french?.shadowRoot?.textContent.includes('Encontrar mi talla'));
    expect(german?.shadowRoot?.textContent).to.include('Meine Größe finden');
  });

  it('shows no word of another language on any screen', async () => {
    const words = /[A-Za-z]{2,}/g;
    const international = ['https', 'M'];
    const finder = await mountFinder({attributes: {remember: '', 'share-measurements': ''}});
    await finder.open();
    finder.element.lang = 'ar';
    await finder.sees('اعثر على مقاسك');
    const latin = (): readonly string[] =>
      [...finder.text.matchAll(words)].map(([word]) => word).filter(word => !international.includes(word));
    expect(latin(), 'profile').to.deep.equal([]);
    await finder.pick('قدم');
    await finder.pick('سم');
    await finder.type('الطول', '172');
    await finder.press('استخدام الكاميرا');
    expect(latin(), 'tips').to.deep.equal([]);
    await finder.press('اختيار صور بدلًا من ذلك');
    expect(latin(), 'files').to.deep.equal([]);
    await finder.press('رجوع');
    await finder.press(ar.profile.noPhotos);
    await finder.sees('قياساتك');
    await finder.press('ما مدى دقة ذلك؟');
    await finder.press('تصحيح: الخصر');
    expect(latin(), 'result').to.deep.equal([]);
  });

  it('changes its language without losing what was opened or typed', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Correct Waist');
    finder.field('Waist by tape measure').value = '81';
    finder.element.lang = 'es';
    await waitUntil(() => finder.dialog.lang === 'es');
    await finder.settled();
    const field = finder.root.querySelector<HTMLInputElement>('#tape-waist');
    expect(field?.value).to.equal('81');
    expect(field?.closest('details')?.open).to.equal(true);
  });

  it('changes its language and direction while it is open', async () => {
    const finder = await mountFinder();
    await finder.answer();
    finder.element.lang = 'ar';
    await finder.sees('اعثر على مقاسك');
    expect(finder.dialog.dir).to.equal('rtl');
    expect(getComputedStyle(finder.dialog).direction).to.equal('rtl');
    finder.element.lang = 'fi';
    await finder.sees('Find your size');
    expect([finder.dialog.dir, finder.dialog.lang]).to.deep.equal(['ltr', 'en']);
  });
});
