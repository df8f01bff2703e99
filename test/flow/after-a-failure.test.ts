import {expect} from '@open-wc/testing';
import {SizeFinderError, type FailureCode} from '../../src/core/errors.js';
import {enterCamera, enterMeasuring, withoutPhotos} from '../../src/flow/routes.js';
import type {FlowState, Journey} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {waysOn} from '../../src/flow/ways-on.js';
import {ANSWERED, SHOPPER, WITH_BOTH, WITH_FRONT} from '../support/flow-samples.js';

const EMPTY_SLOTS = {front: {name: 'empty'}, side: {name: 'empty'}};
const onRoute = (journey: Journey, route: Journey['route']): Journey => ({...journey, route});

describe('another try after a failure', () => {
  const retried = (journey: Journey, error: SizeFinderError): FlowState =>
    transition({step: 'stopped', journey, shopper: SHOPPER, error}, {type: 'retried'});
  const lost = new SizeFinderError('model-unavailable', 'offline');

  it('what has no fault of a photo is measured again by the way that failed', () => {
    const byAnswers = onRoute(WITH_BOTH, 'answers');
    expect(retried(byAnswers, lost)).to.deep.equal(enterMeasuring(byAnswers, SHOPPER, null));
    expect(retried(WITH_BOTH, lost)).to.deep.equal(enterMeasuring(WITH_BOTH, SHOPPER, WITH_BOTH.photos));
    expect(retried(ANSWERED, lost)).to.deep.equal(enterMeasuring(ANSWERED, SHOPPER, null));
  });

  it('a camera that failed is opened again, at the view that lacks a photo', () => {
    const busy = new SizeFinderError('camera-busy', 'another program has it');
    expect(retried(WITH_FRONT, busy)).to.deep.equal(enterCamera(WITH_FRONT, SHOPPER));
  });

  it('the camera takes the photo anew that was at fault, and the front where the fault is of both', () => {
    const ofSide = new SizeFinderError('body-cropped', 'no feet', {view: 'side'});
    expect(retried(WITH_BOTH, ofSide)).to.deep.include({
      view: 'side',
      phase: {name: 'starting'},
      journey: withoutPhotos(WITH_BOTH, 'side'),
    });
    const ofBoth = new SizeFinderError('body-not-found', 'nobody');
    expect(retried(WITH_BOTH, ofBoth)).to.deep.include({view: 'front', journey: WITH_BOTH});
  });

  it('the fields for files name the fault at the photo that has it', () => {
    const files = onRoute(WITH_BOTH, 'files');
    const error = new SizeFinderError('several-people', 'two', {view: 'front'});
    expect(retried(files, error)).to.deep.include({
      journey: withoutPhotos(files, 'front'),
      slots: {front: {name: 'refused', error}, side: {name: 'empty'}},
    });
    const ofBoth = new SizeFinderError('body-not-found', 'nobody');
    expect(retried(files, ofBoth)).to.deep.include({journey: files, slots: EMPTY_SLOTS});
  });
});

/** What the shopper can do after each failure, after photos by the camera and from files. */
const WAYS_ON: Readonly<Record<FailureCode, readonly [camera: string, files: string]>> = {
  'camera-denied': ['retry files answers', 'retry files answers'],
  'camera-missing': ['files retry answers', 'files retry answers'],
  'camera-busy': ['retry files answers', 'retry files answers'],
  'camera-interrupted': ['retry files answers', 'retry files answers'],
  'insecure-context': ['files answers', 'files answers'],
  'body-not-found': ['retake files answers', 'retake camera answers'],
  'body-cropped': ['retake files answers', 'retake camera answers'],
  'body-too-far': ['retake files answers', 'retake camera answers'],
  'several-people': ['retake files answers', 'retake camera answers'],
  'wrong-pose': ['retake files answers', 'retake camera answers'],
  'image-unreadable': ['retake files answers', 'retake camera answers'],
  'model-unavailable': ['retry answers', 'retry answers'],
  'measuring-interrupted': ['retry answers', 'retry answers'],
  'chart-invalid': ['retry answers', 'retry answers'],
  'chart-unreachable': ['retry answers', 'retry answers'],
  'profile-invalid': ['change-answers', 'change-answers'],
  aborted: ['retry answers', 'retry answers'],
  internal: ['retry answers', 'retry answers'],
};

describe('the ways on after a failure', () => {
  for (const [code, ways] of Object.entries(WAYS_ON))
    it(`after ${code} the shopper is offered, likeliest first: ${ways.join('; from files: ')}`, () => {
      // The keys of the table are the codes.
      const error = new SizeFinderError(code as FailureCode, 'why');
      const offered = (['camera', 'files'] as const).map(route =>
        waysOn({step: 'stopped', journey: onRoute(WITH_BOTH, route), shopper: SHOPPER, error}).join(' '),
      );
      expect(offered).to.deep.equal(ways);
    });
});
