import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {observeBraSize, parseBraSize} from '../../src/anatomy/bra-size.js';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {BRA_SYSTEMS, type BraSize, type BraSystem} from '../../src/core/domain.js';
import {runs} from '../support/property-runs.js';

const bustCm = (label: string, system: BraSystem): number => {
  const seen = observeBraSize({system, label});
  if (!seen.ok) throw new Error(`${label}: ${seen.error.code}`);
  return seen.value.valueCm;
};
const problemOf = (label: string, system: BraSystem): unknown => {
  const parsed = parseBraSize(label, system);
  return parsed.ok ? parsed.value : parsed.error;
};

describe('a bra size', () => {
  it('observeBraSize gives the bust girths of EN 13402-3', () => {
    // The standard's own examples: 87 and 107 cm are 85D, 89 and 108 cm 90D, 82 and 100 cm 80C.
    expect(bustCm('85D', 'eu')).to.be.closeTo(107, 3);
    expect(bustCm('90D', 'eu')).to.be.closeTo(108, 3);
    expect(bustCm('80C', 'eu')).to.be.closeTo(100, 3);
    expect(bustCm('75AA', 'eu')).to.equal(86);
  });

  it('observeBraSize gives the same girth for a French number, which is 15 larger', () => {
    for (const [eu, fr] of [
      ['75C', '90C'],
      ['60AA', '75AA'],
      ['105E', '120E'],
    ] as const)
      expect(bustCm(fr, 'fr')).to.equal(bustCm(eu, 'eu'));
  });

  it('observeBraSize adds an inch for each cup to the number of a size in inches', () => {
    expect(bustCm('34A', 'uk')).to.be.closeTo(35 * 2.54, 1e-9);
    expect(bustCm('34C', 'us')).to.be.closeTo(37 * 2.54, 1e-9);
    expect(bustCm('32DD', 'uk')).to.equal(bustCm('32DD', 'us'));
    // Beyond DD the two countries go apart: E is the sixth cup in the UK and the fifth in the US.
    expect(bustCm('34E', 'uk') - bustCm('34E', 'us')).to.be.closeTo(2.54, 1e-9);
    expect(bustCm('34FF', 'uk')).to.equal(bustCm('34H', 'us'));
  });

  for (const [system, band, cups] of [
    ['eu', 75, 'AA=11 A=13 B=15 C=17 D=19 E=21 DD=21 F=23 G=25 H=27 I=29 J=31 K=33'],
    ['uk', 34, 'AA=0.5 A=1 B=2 C=3 D=4 DD=5 E=6 F=7 FF=8 G=9 GG=10 H=11 HH=12 J=13 JJ=14 K=15'],
    ['us', 34, 'AA=0.5 A=1 B=2 C=3 D=4 DD=5 E=5 DDD=6 F=6 G=7 H=8 I=9 J=10 K=11'],
  ] as const)
    it(`observeBraSize adds to the band of ${system} what each cup stands for`, () => {
      const unitCm = system === 'eu' ? 1 : 2.54;
      for (const [cup = '', adds] of cups.split(' ').map(text => text.split('=')))
        expect(bustCm(`${band}${cup}`, system), cup).to.be.closeTo((band + Number(adds)) * unitCm, 1e-9);
    });

  for (const [system, lowest, highest, step] of [
    ['eu', 60, 120, 5],
    ['fr', 75, 135, 5],
    ['uk', 28, 52, 2],
    ['us', 28, 52, 2],
  ] as const)
    it(`parseBraSize reads the bands of ${system} from ${lowest} to ${highest} in steps of ${step}`, () => {
      const bands = Array.from({length: 140}, (_, i) => i + 10);
      const read = bands.filter(band => parseBraSize(`${band}B`, system).ok);
      expect(read).to.deep.equal(bands.filter(n => n >= lowest && n <= highest && n % step === 0));
    });

  it('observeBraSize gives the bust an SD of 5 cm', () =>
    expect(observeBraSize({system: 'eu', label: '75C'})).to.deep.equal({
      ok: true,
      value: {kind: 'bra', girth: 'chest', valueCm: 92, sdCm: 5},
    }));

  it('observeBraSize differs by at most its SD between a size and the size that shops convert it to', () => {
    const pairs = [
      ['34A', '75A'],
      ['34B', '75B'],
      ['34C', '75C'],
      ['36D', '80D'],
      ['38DD', '85E'],
      ['32F', '70G'],
    ] as const;
    for (const [uk, eu] of pairs) expect(bustCm(uk, 'uk'), uk).to.be.closeTo(bustCm(eu, 'eu'), 5);
  });

  it('parseBraSize reads several spellings of a size', () => {
    for (const text of ['75c', ' 75 C', 'C75', 'c-75', '75-C', 'Ｃ７５'])
      expect(problemOf(text, 'eu'), text).to.deep.equal({system: 'eu', label: '75C'});
    expect(problemOf('34DD/E', 'us')).to.deep.equal({system: 'us', label: '34DD/E'});
  });

  it('parseBraSize names the systems in which a label is a size', () => {
    expect(problemOf('34C', 'eu')).to.deep.equal({code: 'other-system', systems: ['uk', 'us']});
    expect(problemOf('75C', 'uk')).to.deep.equal({code: 'other-system', systems: ['eu', 'fr']});
    expect(problemOf('34FF', 'us')).to.deep.equal({code: 'other-system', systems: ['uk']});
  });

  it('parseBraSize calls a text unreadable that is no size in any system', () => {
    for (const text of [
      '',
      'M',
      '75',
      'C',
      '77C',
      '75Z',
      '34C/D',
      '2C',
      '750C',
      '34 C 36',
      'constructor',
      '75CONSTRUCTOR',
    ])
      expect(problemOf(text, 'eu'), text).to.deep.equal({code: 'unreadable'});
  });

  it('parseBraSize turns any text into a problem or a size that it reads again', () => {
    // Bands of the system itself and a little beyond them, so that about half of the texts are sizes.
    const sizeLike = (system: BraSystem): fc.Arbitrary<readonly [string, BraSystem]> => {
      const isMetric = system === 'eu' || system === 'fr';
      const band = isMetric
        ? fc.integer({min: 10, max: 28}).map(steps => 5 * steps)
        : fc.integer({min: 12, max: 28}).map(steps => 2 * steps);
      const cup = fc.constantFrom('AA', 'a', 'B', 'c', 'D', 'dd', 'E', 'F', 'K', 'E/DD', 'DD/E', 'A/B', 'Q');
      return fc
        .tuple(band, cup, fc.boolean())
        .map(
          ([number, letters, isCupFirst]) =>
            [isCupFirst ? `${letters} ${number}` : `${number}${letters}`, system] as const,
        );
    };
    const anySystem = fc.constantFrom(...BRA_SYSTEMS);
    let sizes = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(fc.string({unit: 'binary'}), anySystem), {
          weight: 4,
          arbitrary: anySystem.chain(sizeLike),
        }),
        ([text, system]) => {
          const parsed = parseBraSize(text, system);
          if (!parsed.ok) return;
          sizes += 1;
          expect(parseBraSize(parsed.value.label, system)).to.deep.equal(parsed);
          expect(bustCm(parsed.value.label, system)).to.be.within(55, 180);
        },
      ),
      runs(200),
    );
    expect(sizes, 'texts that are sizes').to.be.greaterThan(4);
  });
});

describe('a bra size as an observation', () => {
  const WOMAN = {heightCm: 168, weightKg: 65, sex: 'female'} as const;
  const observed = (size: BraSize): ReturnType<typeof estimateBody> => {
    const seen = observeBraSize(size);
    return estimateBody(WOMAN, seen.ok ? [seen.value] : []);
  };

  it('estimateBody moves the bust towards a bra size, narrows it and names the source', () => {
    const plain = estimateBody(WOMAN);
    const {chest, waist} = observed({system: 'eu', label: '80D'});
    expect(chest.valueCm).to.be.within(plain.chest.valueCm, bustCm('80D', 'eu'));
    expect(chest.sdCm).to.be.below(plain.chest.sdCm);
    expect([chest.source, waist.source]).to.deep.equal(['bra', 'statistics']);
  });

  it('estimateBody narrows the bust far less by a bra size than by a tape', () => {
    const taped = estimateBody(WOMAN, [{kind: 'tape', girth: 'chest', valueCm: 99}]);
    expect(observed({system: 'eu', label: '80D'}).chest.sdCm).to.be.above(2 * taped.chest.sdCm);
  });

  it('estimateBody believes an unlikely bra size a little and never calls it a slip', () => {
    const {chest, notes} = observed({system: 'eu', label: '100H'});
    expect(chest.valueCm).to.be.below(bustCm('100H', 'eu') - 8);
    expect(notes).to.deep.equal([]);
  });

  it('observeBraSize gives a problem for a label that is no size', () => {
    expect(observeBraSize({system: 'eu', label: 'M'})).to.deep.equal({
      ok: false,
      error: {code: 'unreadable'},
    });
  });
});
