import {expect} from '@open-wc/testing';
import {clear, update} from 'idb-keyval';
import {waitUntil} from '../support/wait-until.js';
import {en} from '../../src/locale/en.js';
import {CHART} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';
import {JEANS} from '../support/jeans.js';

const ASKED = en.areas.insideLeg;

const asksFor = ({dialog}: FinderHarness): boolean => dialog.querySelector('#insideLeg') !== null;

/** Answers that leave little doubt about the waist, so that the length is what is asked. */
async function answerAll(finder: FinderHarness): Promise<void> {
  await finder.answer('180');
  await finder.type('Weight', '70');
  await finder.type('Age', '30');
  await finder.pick('Male');
}

async function answered(leg?: string): Promise<FinderHarness> {
  const finder = await mountFinder({chart: JEANS});
  await answerAll(finder);
  if (leg !== undefined) await finder.type(ASKED, leg);
  await finder.press(en.profile.noPhotos);
  await finder.sees(en.result.measurements);
  return finder;
}

describe('the inside leg', () => {
  it('asks for the inside leg only where sizes of one girth come in several lengths', async () => {
    const jeans = await mountFinder({chart: JEANS});
    await jeans.answer();
    expect(asksFor(jeans)).to.equal(true);
    expect(jeans.text).to.include(en.lengths.how);
    const oneLength = {...CHART, sizes: CHART.sizes.map(size => ({...size, insideLeg: 79}))};
    for (const chart of [CHART, oneLength, {...JEANS, department: 'kids'}]) {
      const other = await mountFinder({chart});
      await other.answer();
      expect(asksFor(other)).to.equal(false);
    }
  });

  it('estimates the inside leg from the height where it is not told, and chooses the length by it', async () => {
    const finder = await answered();
    const {insideLeg} = finder.measurements ?? {};
    expect(insideLeg?.source).to.equal('statistics');
    expect(finder.element.recommendation?.size).to.match(/\/32$/);
    expect(finder.text).to.include(en.lengths.fromHeight);
    expect(finder.text).to.match(/82\s±\s5\scm/);
  });

  it('counts an inside leg as told, and says so', async () => {
    const finder = await answered('87');
    expect(finder.element.recommendation?.size).to.match(/\/34$/);
    expect(finder.measurements?.insideLeg).to.deep.equal({valueCm: 87, sdCm: 2, source: 'told'});
    expect(finder.text).to.include(en.result.source.told);
  });

  it('asks whether an inside leg in the centimetre field is in inches', async () => {
    const finder = await mountFinder({chart: JEANS});
    await finder.answer('180');
    await finder.type(ASKED, 'L32');
    await finder.press('Yes, 32 in (81 cm)');
    expect(finder.field(ASKED).value).to.equal('81.3');
    await finder.pick('ft + in');
    expect(finder.field(ASKED).value).to.equal('32');
  });

  it('refuses an inside leg that no trousers have, and doubts one that is rare at the height', async () => {
    const finder = await mountFinder({chart: JEANS});
    await finder.answer('180');
    await finder.type(ASKED, '140');
    expect(finder.text).to.include('from 55\u00a0cm to 105\u00a0cm');
    await finder.press(en.profile.noPhotos);
    expect(finder.steps.at(-1)).to.equal('profile');
    await finder.type(ASKED, '100');
    expect(finder.text).to.include(en.lengths.unusual);
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
  });

  it('shows a wrong inside leg even where the next chart does not ask for it, so that it can be mended', async () => {
    const finder = await mountFinder({chart: JEANS});
    await finder.answer('180');
    await finder.type(ASKED, 'x');
    finder.element.chart = CHART;
    await finder.element.updateComplete;
    expect(asksFor(finder)).to.equal(true);
    await finder.type(ASKED, '');
    expect(asksFor(finder)).to.equal(false);
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    expect(finder.text).not.to.include(ASKED);
  });

  it('corrects the inside leg in the result, tells the page, and undoes it', async () => {
    const finder = await answered();
    const before = finder.measurements?.insideLeg;
    const save = async (text: string): Promise<void> => {
      const field = finder.dialog.querySelector<HTMLInputElement>('#tape-inside-leg');
      if (field) field.value = text;
      field?.form?.requestSubmit();
      await finder.settled();
    };
    await save('200');
    expect(finder.dialog.querySelector('#tape-inside-leg-problem')?.textContent).to.include('105\u00a0cm');
    await save('30');
    expect(finder.dialog.querySelector('#tape-inside-leg-problem')?.textContent).to.include(
      '30\u00a0in = 76\u00a0cm',
    );
    const told = nextEvent(finder.element, 'size-found');
    await save('76');
    expect((await told).recommendation.size).to.match(/\/30$/);
    expect((await told).measurements).to.equal(null);
    await finder.press(en.result.changeAnswers);
    expect(finder.field(ASKED).value).to.equal('76');
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    await finder.press(en.result.undo(ASKED));
    expect(finder.measurements?.insideLeg).to.deep.equal(before);
  });

  it('calls a length short or long, not tight or loose', async () => {
    const finder = await answered('95');
    expect(finder.text).to.include(en.lengths.short);
    expect(finder.text).to.match(/\d\scm shorter than ideal/);
  });

  it('erases the inside leg with the other answers', async () => {
    const finder = await answered('87');
    await finder.press(en.result.forget);
    await finder.type('Height', '180');
    expect(finder.field(ASKED).value).to.equal('');
    expect(finder.measurements).to.equal(null);
  });

  it('counts the inside leg in measurements without a screen', async () => {
    const finder = await mountFinder({chart: JEANS});
    const picture = new ImageData(90, 160);
    const shopper = {heightCm: 180, insideLegCm: 87};
    const measured = await finder.element.measure({front: picture}, shopper);
    expect(measured.insideLeg?.valueCm).to.equal(87);
    expect(finder.element.recommend(measured).size).to.match(/\/34$/);
    await waitUntil(() => finder.element.recommendation?.size?.endsWith('/34') ?? false);
  });

  describe('of somebody who is kept', () => {
    beforeEach(() => clear());
    after(() => clear());

    const mount = (): Promise<FinderHarness> => mountFinder({chart: JEANS, attributes: {remember: ''}});
    const reads = (finder: FinderHarness, text: RegExp): Promise<void> =>
      waitUntil(
        () => text.test(finder.root.querySelector('.trigger')?.textContent.trim() ?? ''),
        `never ${text}`,
      );

    async function keep(leg: string): Promise<FinderHarness> {
      const finder = await mount();
      await answerAll(finder);
      await finder.type(ASKED, leg);
      await finder.press(en.profile.noPhotos);
      await finder.sees(en.result.measurements);
      await finder.pick(en.result.keep);
      await finder.type('Name', 'Sam');
      await waitUntil(() => finder.buttonNames.includes('Sam'), 'Sam is not kept');
      return finder;
    }

    it('knows the inside leg of a kept person on the next page', async () => {
      (await keep('87')).element.remove();
      const next = await mount();
      await reads(next, /\/34$/);
      expect(next.measurements?.insideLeg?.valueCm).to.equal(87);
    });

    it('adds the inside leg to a person who was kept before the finder knew inside legs', async () => {
      (await keep('87')).element.remove();
      await update<{all: {measurements: object; outcome: {shopper: object}}[]}>('size-finder', stored => {
        for (const {measurements, outcome} of stored?.all ?? []) {
          for (const name of ['height', 'insideLeg']) Reflect.deleteProperty(measurements, name);
          Reflect.deleteProperty(outcome.shopper, 'insideLegCm');
        }
        return stored ?? {all: []};
      });
      const next = await mount();
      await reads(next, /:/);
      expect(next.measurements).not.to.have.property('insideLeg');
      await next.press(/^Suggested size/);
      await next.sees(en.lengths.fromHeight);
      await next.press('Close');
      await waitUntil(() => next.measurements?.insideLeg !== undefined, 'no inside leg');
      next.element.remove();
      const third = await mount();
      await waitUntil(() => third.measurements?.insideLeg?.source === 'statistics', 'not kept');
    });
  });
});
