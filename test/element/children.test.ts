import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {mountFinder} from '../support/finder-harness.js';

const CHART = {
  brand: 'Acme',
  garment: 'top',
  department: 'kids',
  units: 'cm',
  sizes: [
    {label: '86/92', height: [86, 92], chest: [52, 54]},
    {label: '98/104', height: [98, 104], chest: [55, 57]},
    {label: '110/116', height: [110, 116], chest: [59, 61]},
  ],
};

describe('a children’s chart with statures', () => {
  it('gives a size for the height of a child, and no girth of an adult', async () => {
    const finder = await mountFinder({chart: CHART});
    await finder.open();
    await finder.sees(en.profile.byHeight);
    await finder.type('Height', '89');
    await finder.press(en.otherPerson.files.measure);
    await finder.sees(en.otherPerson.result.title);
    expect(finder.element.recommendation?.size).to.equal('86/92');
    expect(finder.text).to.include(en.secondary.unknown);
    expect(finder.text).to.not.include(en.result.source.statistics);
    expect(finder.buttonNames).to.not.include(en.result.addPhotos);
    finder.element.remove();
  });

  it('gives a size for the age of a child whose height is not known, and is less sure of it', async () => {
    const finder = await mountFinder({chart: CHART});
    await finder.open();
    await finder.sees(en.profile.byHeight);
    await finder.type('Age', '3');
    await finder.press(en.otherPerson.files.measure);
    await finder.sees(en.otherPerson.result.title);
    const {size, confidence = 1} = finder.element.recommendation ?? {};
    expect(size).to.equal('98/104');
    expect(confidence).to.be.lessThan(0.8);
    finder.element.remove();
  });

  it('still takes tape measurements beside the height', async () => {
    const finder = await mountFinder({chart: CHART});
    await finder.open();
    await finder.sees(en.profile.byHeight);
    await finder.type('Height', '89');
    await finder.press(en.profile.enterMeasurements);
    await finder.sees(en.otherPerson.known.tapeTitle);
    finder.element.remove();
  });
});
