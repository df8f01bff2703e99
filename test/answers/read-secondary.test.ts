import {expect} from '@open-wc/testing';
import {readSecondary, SECONDARY_LIMITS_CM} from '../../src/answers/read-secondary.js';
import {SECONDARY_MEASURES} from '../../src/core/domain.js';
import {inchesToCm} from '../../src/core/units.js';

describe('readSecondary', () => {
  for (const [measure, text, cm] of [
    ['neck', '39', 39],
    ['neck', '39,5', 39.5],
    ['neck', '15.5', 39.37],
    ['neck', '15½', 39.37],
    ['neck', '16 ¼', 41.275],
    ['thigh', '58', 58],
    ['thigh', '22½', 57.15],
    ['underbust', '75', 75],
    ['underbust', '30', 76.2],
    ['shoulder', '44', 44],
    ['sleeve', '34', 86.36],
  ] as const)
    it(`readSecondary reads "${text}" as a ${measure} of ${cm} cm`, () => {
      const read = readSecondary(measure, text);
      expect(read.ok && read.value).to.be.closeTo(cm, 1e-9);
    });
  for (const [measure, text, code] of [
    ['neck', '', 'unreadable'],
    ['neck', 'M', 'unreadable'],
    ['neck', '25', 'out-of-range'],
    ['neck', '90', 'out-of-range'],
    ['sleeve', '62', 'out-of-range'],
  ] as const)
    it(`readSecondary refuses "${text}" as a ${measure}: ${code}`, () =>
      expect(readSecondary(measure, text)).to.deep.equal({ok: false, error: {code}}));
  for (const measure of SECONDARY_MEASURES)
    it(`no number is possible as a ${measure} in centimetres and in inches`, () => {
      const {lowest, highest} = SECONDARY_LIMITS_CM[measure];
      expect(highest).to.be.lessThan(inchesToCm(lowest));
    });
});
