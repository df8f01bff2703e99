import {expect} from '@open-wc/testing';
import {lintSizeChart} from '../../src/chart/lint/lint.js';

/**
 * What lint says of each chart that was collected, word for word. A change of a limit or of a sentence shows here, and is
 * reviewed like code: a failing test prints the new line.
 */
const blocks = (await (await fetch('/test/chart/findings.txt')).text()).trim().split('\n\n');

describe('the findings on the collected charts', () => {
  for (const block of blocks) {
    const [name = '', ...expected] = block.split('\n');
    it(`lintSizeChart finds in ${name} what the table says`, async () => {
      const response = await fetch(`/size-charts/${name}.json`);
      const found = lintSizeChart(await response.json());
      expect(
        found.map(({severity, code, path, message}) => `  ${severity} ${code} ${path}: ${message}`),
      ).to.deep.equal(expected);
    });
  }
});
