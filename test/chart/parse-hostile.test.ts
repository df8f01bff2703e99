import {expect} from '@open-wc/testing';
import {chartOf, issuePaths} from './chart-samples.js';

describe('parseSizeChart', () => {
  describe('is not hurt by', () => {
    it('parseSizeChart removes markup and reordering marks from labels', () => {
      const chart = chartOf({
        units: 'cm',
        sizes: [
          {label: '<img src=x onerror=alert(1)>M\u202E\u200B', chest: 96},
          {label: '<b>L</b>', chest: 104},
          {label: '<34', chest: 80},
        ],
      });
      expect(chart.sizes.map(({label}) => label)).to.deep.equal(['M', 'L', '<34']);
    });
    it('parseSizeChart refuses a cycle', () => {
      const cycle: Record<string, unknown> = {units: 'cm'};
      cycle['sizes'] = [cycle];
      expect(issuePaths(cycle)).to.deep.equal(['']);
    });
    it('parseSizeChart refuses a getter or a proxy that throws', () => {
      const getter = {
        get units(): never {
          throw new Error('no');
        },
      };
      const trap = (): never => {
        throw new Error('no');
      };
      expect(issuePaths(getter)).to.deep.equal(['']);
      expect(issuePaths(new Proxy({}, {ownKeys: trap, get: trap}))).to.deep.equal(['']);
    });
    it('parseSizeChart ignores keys that would change a prototype', () => {
      const text =
        '{"__proto__": {"polluted": 1}, "units": "cm", "sizes": [{"label": "M", "chest": 96, "equivalents": {"__PROTO__": "x", "constructor": "y"}}]}';
      const chart = chartOf(text);
      expect(chart.sizes[0]?.equivalents).to.deep.equal({});
      expect('polluted' in {}).to.equal(false);
    });
    it('parseSizeChart refuses megabytes of text, ten thousand rows and great depth', () => {
      expect(issuePaths(`"${'x'.repeat(2_000_000)}"`)).to.deep.equal(['']);
      expect(
        issuePaths({units: 'cm', sizes: Array.from({length: 10_000}, () => ({label: 'M', chest: 96}))}),
      ).to.deep.equal(['sizes']);
      expect(issuePaths(`${'['.repeat(5000)}${']'.repeat(5000)}`)).to.deep.equal(['']);
    });
    it('parseSizeChart reads or refuses values that are not JSON', () => {
      const sizes = [
        {label: 'M', chest: [94n, 102n], waist: 'NaN', hip: Infinity, fn: () => 1, [Symbol('x')]: 1},
      ];
      const [size] = chartOf({units: 'cm', sizes}).sizes;
      expect(size?.ranges).to.deep.equal({chest: {minCm: 94, maxCm: 102}});
    });
  });
});
