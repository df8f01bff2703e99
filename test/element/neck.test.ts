import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {CHART} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';

const SHIRTS = {
  ...CHART,
  garment: 'top',
  sizes: CHART.sizes.map((size, index) => ({...size, neck: [36 + 2 * index, 38 + 2 * index]})),
};

async function answered(chart: object): Promise<FinderHarness> {
  const finder = await mountFinder({chart});
  await finder.answer('180');
  await finder.press(en.profile.noPhotos);
  await finder.sees(en.result.measurements);
  return finder;
}

/** Types a collar into the field below the pencil of the neck. */
async function correct(finder: FinderHarness, text: string): Promise<void> {
  const input = finder.dialog.querySelector<HTMLInputElement>('#tape-neck');
  if (!input?.form) throw new Error('The neck has no field.');
  input.closest('details')?.setAttribute('open', '');
  input.value = text;
  input.form.requestSubmit();
  await finder.element.updateComplete;
}

describe('the neck of a shirt', () => {
  it('shows an estimated neck with its band only where the chart has collars', async () => {
    const shirts = await answered(SHIRTS);
    expect(shirts.measurements?.neck?.source).to.equal('statistics');
    expect(shirts.text).to.include(en.neck.fromGirths);
    const other = await answered(CHART);
    expect(other.text).to.not.include(en.neck.fromGirths);
  });

  it('decides by a collar that the shopper tells, and goes back to the estimate', async () => {
    const finder = await answered(SHIRTS);
    await correct(finder, '16½');
    await finder.sees(en.result.source.told);
    expect(finder.measurements?.neck?.valueCm).to.be.closeTo(41.91, 1e-9);
    await finder.press(en.result.undo(en.areas.neck));
    expect(finder.measurements?.neck?.source).to.equal('statistics');
  });

  it('refuses a collar that no shirt has, and says which are read', async () => {
    const finder = await answered(SHIRTS);
    await correct(finder, '90');
    await finder.sees('from 28\u00a0cm to 60\u00a0cm');
  });
});
