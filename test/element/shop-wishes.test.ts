import {expect} from '@open-wc/testing';
import type {SizeFeedbackEvent} from '../../src/element/page/events.js';
import {en} from '../../src/locale/en.js';
import {CHART, fakeServices, MEASURED} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

const triggerText = ({root}: FinderHarness): string =>
  root.querySelector('.trigger')?.textContent.trim() ?? '';

describe('a consent that the shop requires', () => {
  async function mountWithConsent(): Promise<FinderHarness> {
    const finder = await mountFinder();
    const text = document.createElement('span');
    text.slot = 'consent';
    text.textContent = 'I agree to be measured by this shop.';
    finder.element.append(text);
    await finder.answer();
    return finder;
  }
  const tick = async (finder: FinderHarness): Promise<void> => {
    finder.root.querySelector<HTMLInputElement>('.consent input')?.click();
    await finder.settled();
  };

  it('asks for the consent before any way on', async () => {
    const finder = await mountWithConsent();
    for (const way of ['Use the camera', 'Choose two photos', en.profile.noPhotos, en.known.tape]) {
      await finder.press(way);
      await finder.sees(en.profile.consentMissing);
      expect(finder.steps).to.deep.equal(['profile']);
    }
    await tick(finder);
    expect(finder.text).not.to.include(en.profile.consentMissing);
    await finder.press('Choose two photos');
    expect(finder.steps).to.deep.equal(['profile', 'capture']);
    finder.element.remove();
  });

  it('marks a missing consent and moves the focus to it each time a way is tried', async () => {
    const finder = await mountWithConsent();
    const box = finder.root.querySelector<HTMLInputElement>('.consent input');
    for (let time = 0; time < 2; time += 1) {
      await finder.press('Choose two photos');
      expect(finder.root.activeElement).to.equal(box);
      expect(box?.getAttribute('aria-invalid')).to.equal('true');
      const problem = finder.root.getElementById(box?.getAttribute('aria-describedby') ?? '');
      expect(problem?.innerText.trim()).to.equal(en.profile.consentMissing);
    }
    await tick(finder);
    expect(box?.getAttribute('aria-invalid')).to.equal('false');
    expect(box?.hasAttribute('aria-describedby')).to.equal(false);
    finder.element.remove();
  });

  it('names a missing consent together with a missing height, and the height still after the consent', async () => {
    const finder = await mountFinder();
    finder.element.append(
      Object.assign(document.createElement('span'), {slot: 'consent', textContent: 'I agree.'}),
    );
    await finder.open();
    await finder.press('Choose two photos');
    expect(finder.text).to.include(en.profile.consentMissing);
    expect(finder.root.activeElement).to.equal(finder.field('Height'));
    await tick(finder);
    expect(finder.text).not.to.include(en.profile.consentMissing);
    expect(finder.field('Height').getAttribute('aria-invalid')).to.equal('true');
    finder.element.remove();
  });

  it('takes no new photos after the consent is taken back, but keeps the answer', async () => {
    const finder = await mountWithConsent();
    await tick(finder);
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    await finder.press(en.result.changeAnswers);
    await tick(finder);
    await finder.press('Choose two photos');
    await finder.sees(en.profile.consentMissing);
    expect(finder.measurements).not.to.equal(null);
    finder.element.remove();
  });

  it('asks for no consent where the shop has no text for it', async () => {
    const finder = await mountFinder();
    await finder.answer();
    expect(finder.root.querySelector('.consent')).to.equal(null);
    finder.element.remove();
  });
});

describe('what the shop hears', () => {
  it('tells the shop whether the answer helps, once and only where the shop asks', async () => {
    const silent = await mountFinder();
    await silent.measure();
    expect(silent.text).not.to.include(en.feedback.question);
    silent.element.remove();

    const finder = await mountFinder({
      attributes: {feedback: '', variant: 'B', 'product-id': 'tee-7'},
    });
    await finder.measure();
    const heard = nextEvent(finder.element, 'size-feedback');
    await finder.press('Yes');
    const {verdict, size, productId, variant}: SizeFeedbackEvent = await heard;
    expect({verdict, size, productId, variant}).to.deep.equal({
      verdict: 'helpful',
      size: 'M',
      productId: 'tee-7',
      variant: 'B',
    });
    await finder.sees(en.feedback.thanks);
    expect(finder.buttonNames).not.to.include('Yes');
    finder.element.remove();
  });

  it('tells the shop the group of its experiment with every event', async () => {
    const finder = await mountFinder({attributes: {variant: 'B'}});
    const variants: (string | null)[] = [];
    finder.element.addEventListener('size-finder-step', ({variant}) => variants.push(variant));
    finder.element.addEventListener('size-found', ({variant}) => variants.push(variant));
    finder.element.addEventListener('size-chosen', ({variant}) => variants.push(variant));
    await finder.measure();
    await finder.press('Choose M');
    expect(variants.length).to.be.greaterThan(5);
    expect(new Set(variants)).to.deep.equal(new Set(['B']));
    finder.element.remove();
  });

  it('writes to the console why each size was named, where the shop asks for that', async () => {
    const said: string[] = [];
    const {info} = console;
    console.info = (text: string) => said.push(text);
    try {
      const finder = await mountFinder({attributes: {debug: ''}});
      await finder.measure();
      await waitUntil(() => said.length === 1);
      expect(said[0]).to.match(/^<size-finder> M \(fits/);
      await finder.pick('Looser');
      await waitUntil(() => said.length === 2);
      finder.element.remove();
    } finally {
      console.info = info;
    }
  });
});

describe('the next product of a page without reloads', () => {
  it('keeps the words of a known shopper’s button while the next chart is fetched', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify({...CHART, brand: 'Next'})]));
    const finder = await mountFinder({services: fakeServices()});
    await finder.measure();
    await finder.press('Choose M');
    const texts = new Set<string>();
    const watcher = new MutationObserver(() => texts.add(triggerText(finder)));
    watcher.observe(finder.root, {subtree: true, childList: true, characterData: true});
    Object.assign(finder.element, {chart: undefined});
    finder.element.chartSrc = url;
    await waitUntil(() => texts.has('Your size: M'));
    watcher.disconnect();
    expect([...texts].filter(text => !text.startsWith('Your size: '))).to.deep.equal([]);
    finder.element.remove();
    URL.revokeObjectURL(url);
  });

  it('shows a skeleton of the answer while the next chart is fetched, and no broken chart', async () => {
    const finder = await mountFinder();
    await finder.measure();
    Object.assign(finder.element, {chart: undefined});
    finder.element.chartSrc = '/never-there-yet.json';
    await finder.element.updateComplete;
    expect(finder.root.querySelector('.skeleton')).not.to.equal(null);
    expect(finder.text).not.to.include(en.result.noSize['no-chart'].what);
    finder.element.chart = CHART;
    await finder.sees('Very sure');
    expect(finder.root.querySelector('.skeleton')).to.equal(null);
    finder.element.remove();
  });
});

describe('a chart', () => {
  it('says before any question that the chart cannot name a size', async () => {
    const sizes = [
      {label: 'M', sleeve: [60, 64]},
      {label: 'L', sleeve: [64, 68]},
    ];
    const finder = await mountFinder({chart: {...CHART, sizes}});
    await finder.open();
    await finder.sees(en.result.noSize['not-enough-information'].what);
    expect(finder.title).to.equal(en.result.measurements);
    expect(finder.buttonNames).to.include(en.known.tape).and.not.to.include(en.known.worn);
    finder.element.remove();
  });

  it('offers only the tape for a children’s chart', async () => {
    const finder = await mountFinder({chart: {...CHART, department: 'kids'}});
    await finder.open();
    await finder.sees(en.profile.forChildren);
    for (const way of [en.profile.useCamera, en.profile.chooseFiles, en.profile.noPhotos])
      expect(finder.buttonNames).not.to.include(way);
    await finder.type('Height', '130');
    await finder.press(en.profile.enterMeasurements);
    await finder.sees(en.otherPerson.known.tapeTitle);
    finder.element.remove();
  });

  it('never calls the size or the measurements the reader’s on a children’s chart', async () => {
    const finder = await mountFinder({chart: {...CHART, department: 'kids'}, attributes: {remember: ''}});
    const isOwn = /\b(your|my) (size|measurements)\b|\b(I|you) wear\b|\bforget me\b/i;
    await finder.open();
    await finder.sees(en.profile.forChildren);
    expect(finder.text).not.to.match(isOwn);
    await finder.type('Height', '150');
    await finder.press(en.profile.enterMeasurements);
    expect(finder.text).not.to.match(isOwn);
    await finder.type('Chest', '98');
    await finder.press('Find the size');
    await finder.sees('The size');
    expect(finder.text).not.to.match(isOwn);
    await finder.press('Close');
    expect(finder.buttonNames).to.deep.equal(['Suggested size: M']);
    finder.element.remove();
  });

  it('names the size in the systems of other countries', async () => {
    const sizes = CHART.sizes.map((size, at) => ({...size, equivalents: {us: String(6 + 2 * at), eu: 'x'}}));
    const finder = await mountFinder({chart: {...CHART, sizes}});
    await finder.measure();
    await finder.sees(/US 8\s*EU x/);
    expect(finder.element.recommend(MEASURED).size).to.equal('M');
    finder.element.remove();
  });
});
