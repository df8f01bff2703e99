import {expect, fixture, html} from '@open-wc/testing';
import type {BodyMeasurements} from '../../src/core/domain.js';
import {en} from '../../src/locale/en.js';
import {CHART, fakeServices, MEASURED} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

/** Measurements whose girths are moved by so many cm, known to this many. */
const moved = (byCm: number, sdCm = 1): BodyMeasurements => {
  const move = ({valueCm, source}: BodyMeasurements['chest']) => ({valueCm: valueCm + byCm, sdCm, source});
  return {
    ...MEASURED,
    chest: move(MEASURED.chest),
    waist: move(MEASURED.waist),
    hip: move(MEASURED.hip),
    covarianceCm2: [0, 1, 2].map(row => [0, 1, 2].map(column => sdCm ** 2 * (row === column ? 1 : 0.8))),
  };
};

const larger = ([from, to]: readonly [number, number], byCm: number) => [from + byCm, to + byCm];

/** The same labels in two figure groups, the second one 34 cm larger. */
const GROUPED = {
  ...CHART,
  sizes: ['regular', 'plus'].flatMap((group, index) =>
    CHART.sizes.map(({label, chest, waist, hip}) => ({
      label,
      group,
      chest: larger(chest, 34 * index),
      waist: larger(waist, 34 * index),
      hip: larger(hip, 34 * index),
    })),
  ),
};

interface Shop {
  readonly chart?: object;
  readonly attributes?: Readonly<Record<string, string>>;
}

async function resultOf(measured: BodyMeasurements, shop: Shop = {}): Promise<FinderHarness> {
  const finder = await mountFinder({services: fakeServices(() => Promise.resolve(measured)), ...shop});
  await finder.measure();
  return finder;
}

describe('the result for a body outside of the chart', () => {
  it('the result says that the item runs large, names the closest size with its room, and no size as the shopper’s', async () => {
    const finder = await resultOf(moved(-22));
    expect(finder.title).to.equal(en.result.runsLarge);
    expect(finder.text).to.match(/S is the closest: about \d+\scm of room at the hip\./);
    expect(finder.text).to.include('How S fits');
    expect(finder.buttonNames).to.include.members(['Done', 'Choose S anyway']);
    expect(finder.buttonNames.filter(name => name.startsWith('Choose'))).to.deep.equal(['Choose S anyway']);
    await finder.press('Close');
    expect(finder.buttonNames).to.deep.equal(['Find my size']);
  });

  it('the result says that the item runs small, and lists the outcome among the odds', async () => {
    const finder = await resultOf(moved(22));
    expect(finder.title).to.equal(en.result.runsSmall);
    expect(finder.text).to.match(/L is the closest: about \d+\scm too tight at the chest\./);
    await finder.press(en.result.howSure);
    expect(finder.text).to.match(/Larger than any size here\s+100\s?%/);
  });

  it('the shopper can choose the closest size anyway', async () => {
    const finder = await resultOf(moved(22));
    const chosen = nextEvent(finder.element, 'size-chosen');
    await finder.press('Choose L anyway');
    expect(await chosen).to.deep.include({size: 'L', group: null});
    expect(finder.dialog.open).to.equal(false);
  });

  it('the result says that no size fits, and offers none, where the largest is too small by far', async () => {
    const finder = await resultOf(moved(40));
    expect(finder.title).to.equal(en.result.noneFits);
    expect(finder.text).to.match(/L is the closest: about 24\scm too tight at the chest\./);
    expect(finder.buttonNames.filter(name => name.startsWith('Choose'))).to.deep.equal([]);
  });

  it('the result warns that the end size may be tight while it is the likelier outcome', async () => {
    const finder = await resultOf(moved(14.5, 2));
    expect(finder.title).to.include('L');
    expect(finder.text).to.include('L may be tight, and this item has no larger size.');
    expect(finder.buttonNames.filter(name => name.startsWith('Choose'))).to.deep.equal(['Choose L']);
  });
});

describe('the words of fit', () => {
  it('the result gives a distance only where it is larger than the band of the measurement', async () => {
    const known = await resultOf(moved(-22, 1));
    expect(known.text).to.match(/\d\scm of room/);
    const unknown = await resultOf(moved(-22, 14));
    expect(unknown.text).not.to.match(/\d\scm of room/);
  });

  it('the result says that a level of fit is only probable where the girth is known roughly', async () => {
    const finder = await resultOf(moved(0, 5));
    expect(finder.text).to.include('Probably good');
    const sure = await resultOf(moved(0, 1));
    expect(sure.text).not.to.include('Probably');
  });
});

describe('the result for an item of the other department', () => {
  for (const [department, sex, line] of [
    ['women', 'Male', en.result.forWomen],
    ['men', 'Female', en.result.forMen],
  ] as const)
    it(`the result says that an item is for ${department} to a shopper who is not`, async () => {
      const finder = await mountFinder({chart: {...CHART, department}});
      await finder.answer();
      await finder.press(en.profile.noPhotos);
      await finder.sees(en.result.measurements);
      expect(finder.text).not.to.include(line);
      await finder.press('Back');
      await finder.comesToAll();
      await finder.pick(sex);
      await finder.press(en.profile.noPhotos);
      await finder.sees(line);
    });
});

describe('two sizes in question', () => {
  /** The labels are numbers, which no other choice of the dialog begins with. */
  const NUMBERED = {...CHART, sizes: CHART.sizes.map((size, index) => ({...size, label: String(index + 1)}))};

  it('the result switches the fit between the two sizes', async () => {
    const finder = await resultOf(moved(6, 2), {chart: NUMBERED});
    expect(finder.text).to.include('How 2 fits');
    expect(finder.buttonNames).to.include.members(['Choose 2', 'Choose 3']);
    await finder.pick('3');
    expect(finder.text).to.include('How 3 fits');
    expect(finder.title).to.include('2');
    expect(finder.root.querySelector('.sticky .primary')?.textContent?.trim()).to.equal('Choose 3');
    await finder.pick('2');
    expect(finder.root.querySelector('.sticky .primary')?.textContent?.trim()).to.equal('Choose 2');
    expect(finder.text).to.include('How 2 fits');
  });

  it('the result offers no second size and no switch where the first is very likely', async () => {
    const finder = await resultOf(moved(4, 2), {chart: NUMBERED});
    expect(finder.element.recommendation?.runnerUp).to.equal('3');
    expect(finder.text).to.include(en.result.sureness['very-likely']);
    expect(finder.buttonNames).not.to.include('Choose 3');
    expect(finder.root.querySelector('[name=compared]')).to.equal(null);
  });
});

describe('a size of a figure group', () => {
  it('the result shows the fit of the group’s own size, not of another size with its label', async () => {
    const finder = await resultOf(moved(34), {chart: GROUPED});
    expect(finder.text).to.include('How M (plus) fits');
    expect(finder.text).to.match(/Chest\s+Good/);
    expect(finder.text).not.to.include('ight');
  });

  it('choosing it tells the page the group, sets that group’s choice and lights that group’s row', async () => {
    const page = await fixture(html`
      <div>
        <select id="grouped">
          <optgroup label="Regular"><option value="1">M</option></optgroup>
          <optgroup label="Plus"><option value="2">M</option></optgroup>
        </select>
        <table id="grouped-chart">
          <caption>
            Sizes
          </caption>
          <tr>
            <td>M</td>
            <td>regular</td>
          </tr>
          <tr>
            <td>M</td>
            <td>plus</td>
          </tr>
        </table>
      </div>
    `);
    const attributes = {'size-target': '#grouped', 'chart-target': '#grouped-chart'};
    const finder = await resultOf(moved(34), {chart: GROUPED, attributes});
    const rows = [...page.querySelectorAll('tr')].map(row => row.hasAttribute('data-size-finder-row'));
    expect(rows).to.deep.equal([false, true]);
    const chosen = nextEvent(finder.element, 'size-chosen');
    await finder.press('Choose M (plus)');
    expect(await chosen).to.deep.include({size: 'M', group: 'plus'});
    expect(page.querySelector('select')?.value).to.equal('2');
    expect(finder.buttonNames).to.deep.equal(['Your size: M (plus)']);
  });
});

describe('a size that the page cannot set', () => {
  it('the size stays on the screen with the request to choose it on the page, and the shop is told once', async () => {
    await fixture(html`<div id="sold-out"><button disabled>M</button><button>L</button></div>`);
    const finder = await resultOf(moved(0), {attributes: {'size-target': '#sold-out'}});
    const {warn} = console;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
    try {
      await finder.press('Choose M');
      await finder.press('Choose M');
    } finally {
      console.warn = warn;
    }
    expect(finder.dialog.open).to.equal(true);
    expect(finder.text).to.include('Please choose M on the page.');
    expect(said).to.deep.equal(['<size-finder> size-target "#sold-out" has disabled the size "M"']);
  });
});

describe('what the page can read of the result', () => {
  it('the page reads neither measurements nor distances, and only the usual odds of such an answer', async () => {
    const finder = await mountFinder({services: fakeServices(() => Promise.resolve(moved(7, 2.2)))});
    const found = nextEvent(finder.element, 'size-found');
    await finder.measure();
    const event = await found;
    expect(finder.element.measurements).to.equal(null);
    for (const told of [event.recommendation, finder.element.recommendation]) {
      expect(JSON.stringify(told)).not.to.include('deltaCm');
      for (const {probability} of told?.sizes ?? []) expect([0, 0.3, 0.65, 0.95]).to.include(probability);
      expect(told?.best?.fit['chest']?.level).to.be.oneOf(['tight', 'snug', 'good', 'roomy', 'loose']);
    }
    expect(finder.element.recommendation).to.deep.equal(event.recommendation);
  });

  it('the page reads everything once the shopper agrees to share', async () => {
    const finder = await mountFinder({attributes: {'share-measurements': ''}});
    await finder.answer();
    await finder.pick('This shop may receive');
    const found = nextEvent(finder.element, 'size-found');
    await finder.press('Choose two photos');
    await finder.choosePhoto('Front');
    await finder.press('Continue with just the front photo');
    const event = await found;
    expect(finder.element.measurements).to.deep.equal(event.measurements);
    expect(event.recommendation).to.deep.equal(
      finder.element.recommend(finder.element.measurements ?? MEASURED),
    );
    expect(finder.element.recommendation).to.deep.equal(event.recommendation);
  });
});
