import {expect} from '@open-wc/testing';
import {cameraFailure, cameraObstacle, type CameraPage} from '../../src/capture/camera-failure.js';
import type {View} from '../../src/core/domain.js';
import {SizeFinderError, type FailureCode} from '../../src/core/errors.js';
import {failureText, unnamedPhoto} from '../../src/element/text/failure-text.js';
import {ar} from '../../src/locale/ar.js';
import {de} from '../../src/locale/de.js';
import {en} from '../../src/locale/en.js';
import {es} from '../../src/locale/es.js';
import {fr} from '../../src/locale/fr.js';

const page = (overrides: Partial<CameraPage>): SizeFinderError | null =>
  cameraObstacle({isSecureContext: true, navigator, document, ...overrides});
const thrown = (name: string): SizeFinderError => cameraFailure(new DOMException('no', name));

/** Everything that can keep a shopper from the camera. */
const FAILURES: Readonly<Record<string, SizeFinderError | null>> = {
  NotAllowedError: thrown('NotAllowedError'),
  NotFoundError: thrown('NotFoundError'),
  NotReadableError: thrown('NotReadableError'),
  OverconstrainedError: thrown('OverconstrainedError'),
  SecurityError: thrown('SecurityError'),
  'no mediaDevices, as in some apps': page({navigator: {}}),
  'a frame without allow="camera"': page({document: {featurePolicy: {allowsFeature: () => false}}}),
  'no https': page({isSecureContext: false}),
};

describe('what a shopper reads when there is no camera', () => {
  for (const [language, messages] of Object.entries({en, de, es, fr, ar}))
    it(`has sentences of its own for each cause of a missing camera (${language})`, () => {
      const read = Object.entries(FAILURES).map(([cause, failure]) => {
        if (failure === null) throw new Error(`${cause} is no failure`);
        return failureText(failure, messages);
      });
      expect(new Set(read.map(({what}) => what)).size).to.equal(read.length);
      for (const {what, todo} of read) {
        expect(what).to.match(/[.!]$/);
        expect(todo).to.match(/[.!]$/);
      }
    });
});

describe('the photo that failed', () => {
  const failure = (code: FailureCode, view?: View): SizeFinderError =>
    new SizeFinderError(code, 'for the console', view && {view});

  it('is named only beside sentences that do not name the photo themselves', () => {
    expect(unnamedPhoto(failure('body-not-found', 'side'), en)).to.equal('side');
    expect(unnamedPhoto(failure('several-people', 'front'), en)).to.equal('front');
    expect(unnamedPhoto(failure('wrong-pose', 'side'), en)).to.equal(null);
    expect(unnamedPhoto(failure('body-cropped', 'front'), en)).to.equal(null);
    expect(unnamedPhoto(failure('model-unavailable'), en)).to.equal(null);
  });
});
