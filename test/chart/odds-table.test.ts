import {expect} from '@open-wc/testing';
import {computeOdds, writeOdds} from './odds-cases.js';
import {ODDS_TABLE} from './odds-table.js';

describe('the table of odds', () => {
  const written = ODDS_TABLE.trim().split('\n\n');
  const lines = computeOdds();

  for (const {chart, body, answer} of lines)
    it(`the table of odds holds for ${body}, on ${chart}`, () => {
      const block = written.find(text => text.startsWith(`${chart}\n`)) ?? '';
      const line = block.split('\n').find(text => text.startsWith(`  ${body}: `));
      expect(line).to.equal(`  ${body}: ${answer}`);
    });

  it('the table of odds has ten bodies on each of five charts and nothing else', () => {
    expect(lines).to.have.length(50);
    expect(ODDS_TABLE.trim()).to.equal(writeOdds(lines).trim());
  });
});
