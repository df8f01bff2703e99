import {expect} from '@open-wc/testing';
import {GARMENTS} from '../../src/chart/model/size-chart.js';
import {GIRTHS} from '../../src/core/domain.js';
import {drawFigure} from '../../src/element/drawings/figure.js';
import {drawGarment} from '../../src/element/drawings/garment.js';
import {CHART, fakeServices} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';
import {isInPath} from '../support/is-in-path.js';

const LEVELS = ['tight', 'snug', 'good', 'roomy', 'loose'] as const;

describe('the garment on the figure', () => {
  it('drawGarment draws each level of fit wider than the one before, and none narrower than the body', () => {
    const figure = drawFigure();
    for (const girth of GIRTHS) {
      const widths = LEVELS.map(level => drawGarment('dress', figure, {[girth]: level}).halfWidth(girth));
      expect(widths).to.deep.equal([...widths].sort((one, other) => one - other));
      expect(widths[0]).to.be.above(figure.levels[girth].halfWidth);
    }
  });

  it('drawGarment covers the measured levels that the kind of garment has', () => {
    const figure = drawFigure({chest: 120, waist: 125, hip: 122}, 165);
    for (const kind of GARMENTS)
      for (const girth of kind === 'bottom' ? (['waist', 'hip'] as const) : GIRTHS) {
        const {outline} = drawGarment(kind, figure, {chest: 'good', waist: 'good', hip: 'good'});
        const {halfWidth, y} = figure.levels[girth];
        for (const x of [-halfWidth, 0, halfWidth])
          expect(isInPath(outline, x, y), `${kind}, ${girth}, ${x}`).to.equal(true);
      }
  });

  it('drawGarment draws trousers for a chart without a chest that names no garment', () => {
    const figure = drawFigure();
    const {outline} = drawGarment(null, figure, {waist: 'good', hip: 'good'});
    expect(isInPath(outline, 0, figure.levels.chest.y)).to.equal(false);
    expect(isInPath(outline, 5, 85)).to.equal(true);
  });
});

describe('the garment in the result', () => {
  it('the result shows a band on the garment for each girth of the chart, with its level', async () => {
    const finder = await mountFinder({services: fakeServices()});
    await finder.measure();
    const bands = [...finder.root.querySelectorAll('.dressed .band')];
    const rows = [...finder.root.querySelectorAll('.fit-row')];
    expect(bands.length).to.equal(3);
    expect(bands.map(band => band.getAttribute('data-level'))).to.deep.equal(
      rows.map(row => row.getAttribute('data-level')),
    );
  });

  it('the result draws a closer garment when a larger chest is entered', async () => {
    const finder = await mountFinder({chart: {...CHART, sizes: CHART.sizes.slice(1, 2)}});
    await finder.measure();
    const outline = (): string | null | undefined =>
      finder.root.querySelector('.dressed .garment')?.getAttribute('d');
    const before = outline();
    const input = finder.field('Chest by tape measure');
    input.value = '103';
    input.form?.requestSubmit();
    await finder.sees('measured by tape');
    expect(outline()).not.to.equal(before);
  });
});
