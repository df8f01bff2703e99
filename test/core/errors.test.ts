import {expect} from '@open-wc/testing';
import {fail, ok, SizeFinderError} from '../../src/core/errors.js';

describe('errors', () => {
  it('SizeFinderError carries its code and its detail', () => {
    const cause = new TypeError('tainted');
    const error = new SizeFinderError('image-unreadable', 'the front photo', {view: 'front', cause});
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('SizeFinderError');
    expect(error.code).to.equal('image-unreadable');
    expect(error.detail.view).to.equal('front');
    expect(error.cause).to.equal(cause);
  });

  it('SizeFinderError has no cause unless one is given', () => {
    expect('cause' in new SizeFinderError('aborted', 'left')).to.equal(false);
  });

  it('fail and ok give results that are values', () => {
    const failed = fail('profile-invalid', 'no height', {field: 'heightCm'});
    expect(failed.ok).to.equal(false);
    expect(failed.error.detail.field).to.equal('heightCm');
    expect(ok(7)).to.deep.equal({ok: true, value: 7});
  });
});
