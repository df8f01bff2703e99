import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {CHART} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';

/** The focused field: its id, or the name of its group. */
const focusedId = ({root: {activeElement: focused}}: FinderHarness): string | undefined =>
  focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.name : focused?.id;

/** Every press is answered, also where nothing has changed since the one before. */
async function expectTwice(finder: FinderHarness, button: string, id: string): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const pressed = finder.button(button);
    pressed.focus();
    await finder.press(button);
    expect(focusedId(finder)).to.equal(id);
  }
}

describe('a form that is refused', () => {
  it('moves the focus to the missing height and scrolls it into view', async () => {
    const finder = await mountFinder();
    await finder.open();
    await expectTwice(finder, 'Choose two photos', 'height');
    const {top, bottom} = finder.field('Height').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await finder.type('Height', '17');
    expect(focusedId(finder)).to.equal('height');
    finder.element.remove();
  });

  it('moves the focus to what keeps the shopper from going on, not to a doubt before it', async () => {
    const finder = await mountFinder();
    await finder.answer('172');
    await finder.type('Weight', '190');
    await finder.type('Age', '12');
    await expectTwice(finder, en.profile.noPhotos, 'age');
    expect(finder.field('Weight').getAttribute('aria-invalid')).to.equal('false');
    finder.element.remove();
  });

  it('moves the focus to the first measurement where none is given, else to the wrong one', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press(en.known.tape);
    await expectTwice(finder, 'Find my size', 'known-chest');
    await finder.type('Waist', '7');
    await expectTwice(finder, 'Find my size', 'known-waist');
    finder.element.remove();
  });

  it('moves the focus to the garment that is not chosen', async () => {
    const worn = JSON.stringify([
      {...CHART, brand: 'Other'},
      {...CHART, brand: 'Third'},
    ]);
    const finder = await mountFinder({attributes: {'worn-charts': worn}});
    await finder.answer();
    await finder.press(en.known.worn);
    await expectTwice(finder, 'Find my size', 'worn-garment');
    finder.element.remove();
  });
});
