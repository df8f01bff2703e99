import {expect} from '@open-wc/testing';
import type {SecondaryMeasure} from '../../src/core/domain.js';
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

/** Types into the field below the pencil of a measurement. */
async function tell(finder: FinderHarness, measure: SecondaryMeasure, text: string): Promise<void> {
  const input = finder.dialog.querySelector<HTMLInputElement>(`#tape-${measure}`);
  if (!input?.form) throw new Error(`The ${measure} has no field.`);
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
    await tell(finder, 'neck', '16½');
    await finder.sees(en.result.source.told);
    expect(finder.measurements?.neck?.valueCm).to.be.closeTo(41.91, 1e-9);
    await finder.press(en.result.undo(en.areas.neck));
    expect(finder.measurements?.neck?.source).to.equal('statistics');
  });

  it('refuses a collar that no shirt has, and says which are read', async () => {
    const finder = await answered(SHIRTS);
    await tell(finder, 'neck', '90');
    await finder.sees('from 28\u00a0cm to 60\u00a0cm');
  });
});

describe('the secondary dimensions of other garments', () => {
  const withColumn = (garment: string, column: object) => ({
    ...CHART,
    garment,
    sizes: CHART.sizes.map(size => ({...size, ...column})),
  });

  it('shows an estimated thigh for trousers, and takes the one that the shopper tells', async () => {
    const finder = await answered(withColumn('bottom', {thigh: [55, 58]}));
    expect(finder.text).to.include(en.areas.thigh).and.to.include(en.neck.fromGirths);
    await tell(finder, 'thigh', '57');
    await finder.sees(en.result.source.told);
    expect(finder.measurements?.thigh).to.deep.equal({valueCm: 57, sdCm: 1, source: 'tape'});
  });

  it('shows an estimated sleeve for shirts in two lengths, and takes the one that the shopper tells', async () => {
    const lengths = CHART.sizes.flatMap(size =>
      [82, 88].map(sleeve => ({...size, label: `${size.label} / ${sleeve}`, sleeve})),
    );
    const finder = await answered({...CHART, garment: 'top', sizes: lengths});
    expect(finder.measurements?.sleeve?.source).to.equal('statistics');
    await tell(finder, 'sleeve', '34');
    await finder.sees(en.result.source.told);
    expect(finder.measurements?.sleeve?.valueCm).to.be.closeTo(86.36, 1e-9);
  });
});
