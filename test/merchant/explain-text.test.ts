import {expect} from '@open-wc/testing';
import {explainSize} from '../../src/chart/index.js';
import {explanationText} from '../../src/merchant/index.js';
import {bodyOf, chartOf, MIDDLE_OF_M, TOP} from '../chart/chart-samples.js';

const textOf = (girths: readonly [number, number, number], units: 'cm' | 'in' = 'cm', chart: unknown = TOP) =>
  explanationText(explainSize(bodyOf(girths), chartOf(chart)), units);

const lineOf = (text: string, start: string) => text.split('\n').find(line => line.startsWith(start)) ?? '';

describe('explanationText', () => {
  it('explanationText begins with the answer and what decides', () =>
    expect(textOf(MIDDLE_OF_M)).to.match(/^M \(.*% sure.*\)\. The chest decides\./));
  it('explanationText has a line for each size with its odds, ranges and fit', () => {
    const text = textOf([101, 86, 100]);
    expect(lineOf(text, '→ M')).to.match(/%\s+94\.0–102\.0\s+good\s+82\.0–90\.0\s+good/);
    expect(lineOf(text, '  S ')).to.match(/86\.0–94\.0\s+tight −7\.0/);
    expect(lineOf(text, '  XL')).to.match(/110\.0–118\.0\s+loose \+9\.0/);
  });
  it('explanationText lists the body with its 90 % band', () =>
    expect(lineOf(textOf(MIDDLE_OF_M), 'chest')).to.match(/98\.0 ± 3\.3/));
  it('explanationText gives lengths in inches', () =>
    expect(textOf(MIDDLE_OF_M, 'in')).to.match(/37\.0–40\.2/));
  it('explanationText says when a body is outside of the chart, and on which side', () =>
    expect(textOf([150, 140, 150])).to.match(/^No size\. The body is larger than the chart\./));
  it('explanationText says when no measurement that decides is known', () =>
    expect(
      textOf([NaN, 86, NaN], 'cm', {units: 'cm', garment: 'top', sizes: [{label: 'M', chest: 98}]}),
    ).to.match(/^No size\. No measurement that decides/));
  it('explanationText names the group of the answer', () =>
    expect(
      textOf(MIDDLE_OF_M, 'cm', {...TOP, sizes: TOP.sizes.map(size => ({...size, group: 'regular'}))}),
    ).to.contain('"regular"'));

  it('explanationText says why the size with the greatest odds is not named', () => {
    const narrow = chartOf({
      units: 'cm',
      sizes: [
        {label: 'S', chest: [84, 93]},
        {label: 'M', chest: [93, 95]},
        {label: 'L', chest: [95, 104]},
      ],
    });
    const text = (sdCm: number) => explanationText(explainSize(bodyOf([94, 80, 98], sdCm), narrow));
    expect(text(3)).to.match(/^M \(between sizes.*\n.*the median size is named/);
    expect(text(0.3)).not.to.include('the median size is named');
  });
});
