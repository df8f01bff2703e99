import {expect} from '@open-wc/testing';
import {convertTexts, readTapes, type TapeTexts} from '../../src/answers/tape-fields.js';

const texts = (some: Partial<TapeTexts>): TapeTexts => ({chest: '', waist: '', hip: '', ...some});

describe('tape fields', () => {
  it('readTapes reads any of the three fields alone, in either unit', () => {
    expect(readTapes(texts({waist: '78,5'}), 'cm')).to.deep.equal({ok: true, tapes: {waist: 78.5}});
    expect(readTapes(texts({hip: '40'}), 'in')).to.deep.equal({ok: true, tapes: {hip: 101.6}});
  });

  it('readTapes finds no tape and no faulty field in an empty form', () =>
    expect(readTapes(texts({}), 'cm')).to.deep.equal({ok: false, problems: {}}));

  it('readTapes names the problem of each field: another unit, unreadable, out of range', () => {
    const reading = readTapes({chest: '38', waist: 'abc', hip: '999'}, 'cm');
    expect(reading.ok ? {} : reading.problems).to.deep.equal({
      chest: {code: 'other-unit', valueCm: 96.52, unit: 'in'},
      waist: {code: 'unreadable'},
      hip: {code: 'out-of-range'},
    });
  });

  it('convertTexts writes the same lengths in the other unit and keeps a text that is no number', () =>
    expect(convertTexts({chest: '100', waist: '', hip: 'x'}, 'in')).to.deep.equal({
      chest: '39.4',
      waist: '',
      hip: 'x',
    }));
});
