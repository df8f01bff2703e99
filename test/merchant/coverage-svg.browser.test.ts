import {expect, fixture, html} from '@open-wc/testing';
import {coverChart} from '../../src/merchant/reports/coverage.js';
import {coverageSvg} from '../../src/merchant/reports/coverage-svg.js';
import {chartOf, TOP} from '../chart/chart-samples.js';

const chart = chartOf({
  ...TOP,
  brand: 'A & B <i>',
  department: 'men',
  sizes: [...TOP.sizes, {label: '5 < 6 "&"', chest: [118, 126]}],
});

function drawCoverage(): string {
  const result = coverChart(chart);
  if (!result.ok) throw new Error(result.error.message);
  return coverageSvg(result.value, chart);
}

describe('the coverage as a picture', () => {
  const svg = drawCoverage();

  it('coverageSvg writes well-formed SVG with labels as text', () => {
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    const texts = [...document.querySelectorAll('text')].map(({textContent}) => textContent);
    expect(texts).to.include('5 < 6 "&"');
    expect(document.querySelector('i, script')).to.equal(null);
  });
  it('coverageSvg writes a name and a description', async () => {
    const image = await fixture<HTMLDivElement>(html`<div></div>`);
    image.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
    expect(image.querySelector('title')?.textContent).to.contain('A & B');
    expect(image.querySelector('desc')?.textContent).to.contain('M: ');
    await expect(image).to.be.accessible();
  });
});
