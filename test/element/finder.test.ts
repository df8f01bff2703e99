import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {SizeFinderError, type FailureCode} from '../../src/core/errors.js';
import type {SizeFoundEvent} from '../../src/element/page/events.js';
import {en} from '../../src/locale/en.js';
import {FAILURE_CODES} from '../support/failure-codes.js';
import {fakeServices} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';

/** Services that fail until told otherwise. */
const failing = (code: FailureCode, view?: 'front' | 'side'): ReturnType<typeof fakeServices> =>
  fakeServices(() => Promise.reject(new SizeFinderError(code, 'why', view && {view})));

describe('from the button to the size', () => {
  it('finds a size from two photos', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    const found: SizeFoundEvent[] = [];
    finder.element.addEventListener('size-found', event => found.push(event));
    await finder.measure();
    await finder.sees('Your measurements');
    expect(finder.title.replace(/\s+/g, ' ')).to.equal('Your size M');
    expect(finder.steps).to.deep.equal(['profile', 'capture', 'measuring', 'result']);
    expect(found.map(({recommendation}) => recommendation.size)).to.deep.equal(['M']);
    expect(services.calls[0]?.[1]).to.deep.equal({heightCm: 172});
    expect(finder.errors).to.deep.equal([]);
  });

  it('finds a size with the camera', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press('Use the camera');
    await finder.sees('Close-fitting clothes');
    await finder.pick('With the button');
    await finder.pick('Off');
    await finder.press('Start the camera');
    for (const view of ['Front', 'Side']) {
      await waitUntil(() => finder.canShoot, 'the camera did not start');
      expect(finder.title).to.equal(`${view} photo`);
      expect(finder.root.querySelector('video')?.paused).to.equal(false);
      await finder.press('Take the photo');
      await waitUntil(() => finder.buttonNames.includes('Use this photo'));
      await finder.press('Use this photo');
    }
    await finder.sees('Your measurements');
    const [photos] = services.calls[0] ?? [];
    expect([photos?.front.length, photos?.side.length], 'frames of each pose').to.deep.equal([3, 3]);
    expect(finder.root.querySelector('video')).to.equal(null);
  });

  it('finds a size from the answers alone, without the models', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press('Skip photos – use my answers');
    await finder.sees('estimated from your answers');
    expect(services.calls.length).to.equal(0);
    expect(finder.measurements?.waist.source).to.equal('statistics');
  });

  it('finds a size from photos that the page gives', async () => {
    const finder = await mountFinder();
    const canvas = document.createElement('canvas');
    finder.element.usePhotos({front: canvas, side: canvas}, {heightCm: 180, sex: 'male'});
    await finder.sees('Your measurements');
    expect(finder.steps).to.deep.equal(['profile', 'capture', 'measuring', 'result']);
  });
});

describe('the answers', () => {
  it('asks for the height before anything else', async () => {
    const finder = await mountFinder();
    await finder.open();
    await finder.press('Use the camera');
    expect(finder.text).to.include(en.problems.heightMissing);
    expect(finder.field('Height').getAttribute('aria-invalid')).to.equal('true');
    expect(finder.steps.at(-1)).to.equal('profile');
  });

  it('asks whether a height is in another unit, and takes that with one press', async () => {
    const finder = await mountFinder();
    await finder.answer('5.9');
    expect(finder.text).to.include(en.problems.otherUnit);
    await finder.press('Yes, 5 ft 9 in (175 cm)');
    expect(finder.field('Height').value).to.equal('175.3');
    expect(finder.text).not.to.include(en.problems.otherUnit);
  });

  it('keeps the height when its unit changes', async () => {
    const finder = await mountFinder();
    await finder.answer('172');
    await finder.pick('ft + in');
    expect([finder.field('Feet').value, finder.field('Inches').value]).to.deep.equal(['5', '7.7']);
  });

  it('remarks on an answer after it was typed, not while it is typed', async () => {
    const finder = await mountFinder();
    await finder.open();
    const field = finder.field('Height');
    field.value = '17';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await finder.settled();
    expect(finder.text).not.to.include('Please enter');
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await finder.sees('Please enter a value from 100\u00a0cm to 230\u00a0cm.');
  });
});

describe('a failure', () => {
  for (const code of FAILURE_CODES)
    it(`says what happened and what to do after ${code}, and keeps everything`, async () => {
      const finder = await mountFinder({services: failing(code)});
      await finder.measure();
      await finder.sees(en.failures[code].what);
      expect(finder.text).to.include(en.failures[code].todo);
      const kept = code === 'image-unreadable' ? en.stopped.keptAnswers : en.stopped.keptPhotos;
      expect(finder.text).to.include(code === 'profile-invalid' ? 'Change my answers' : kept);
      expect(finder.errors).to.deep.equal([code]);
      expect(finder.steps.at(-1)).to.equal('stopped');
    });

  it('leads back to just the one photo that failed', async () => {
    const finder = await mountFinder({services: failing('wrong-pose', 'side')});
    await finder.measure();
    await finder.sees(en.wrongPose.side.what);
    await finder.press('Replace the side photo');
    expect(finder.buttonNames).to.include('Remove the front photo');
    expect(finder.buttonNames).not.to.include('Remove the side photo');
    expect(finder.text).to.include(en.wrongPose.side.todo);
  });

  it('goes on from the answers where the models cannot be loaded', async () => {
    const finder = await mountFinder({services: failing('model-unavailable')});
    await finder.measure();
    await finder.sees(en.failures['model-unavailable'].what);
    await finder.press('Skip photos – use my answers');
    await finder.sees('estimated from your answers');
  });

  it('says at the file why it was refused, and keeps the other photo', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Choose two photos');
    await finder.choosePhoto('Front');
    await finder.choosePhoto('Side', new File(['no picture'], 'notes.txt', {type: 'text/plain'}));
    await finder.sees(en.failures['image-unreadable'].what);
    expect(finder.buttonNames).to.include('Remove the front photo');
    expect(finder.root.querySelector('[aria-invalid=true]')).to.equal(finder.field('Side'));
    expect(finder.errors).to.deep.equal(['image-unreadable']);
  });

  it('offers the other ways where the camera is refused', async () => {
    const {mediaDevices} = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    try {
      const finder = await mountFinder();
      await finder.answer();
      await finder.press('Use the camera');
      await finder.press('Start the camera');
      await finder.sees(en.failures['camera-denied'].what);
      expect(finder.errors).to.deep.equal(['camera-denied']);
      await finder.press('Choose photos');
      expect(finder.title).to.equal('Choose two photos');
    } finally {
      mediaDevices.getUserMedia = real;
    }
  });
});

describe('measuring', () => {
  it('offers only answers, and says why, in a browser that cannot run the models', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'OffscreenCanvas');
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
    try {
      const finder = await mountFinder();
      finder.element.createServices = null;
      await finder.answer();
      expect(finder.text).to.include('This browser can’t measure photos. Everything else works.');
      for (const name of ['Use the camera', 'Choose two photos'])
        expect(finder.buttonNames).not.to.include(name);
      await finder.press('Skip photos – use my answers');
      await finder.sees('Your measurements');
      expect(finder.buttonNames).not.to.include('Add two photos');
    } finally {
      if (real) Object.defineProperty(globalThis, 'OffscreenCanvas', real);
    }
  });

  it('stops measuring on request and keeps the photos', async () => {
    let aborted = false;
    const services = fakeServices(
      (_photos, _shopper, {signal, onProgress} = {}) =>
        new Promise((_resolve, reject) => {
          onProgress?.(0.4, 'looking');
          signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new SizeFinderError('aborted', 'left'));
          });
        }),
    );
    const finder = await mountFinder({services});
    await finder.chooseBothPhotos();
    await finder.press('Find my size');
    await waitUntil(() => (finder.root.querySelector('progress')?.value ?? 0) >= 0.4);
    await finder.press('Cancel');
    expect(aborted).to.equal(true);
    expect(finder.buttonNames).to.include('Remove the side photo');
    expect(finder.errors).to.deep.equal([]);
  });
});

describe('closing', () => {
  it('gives the focus back to the trigger and keeps the answers when it closes', async () => {
    const finder = await mountFinder();
    finder.button(/./).focus();
    await finder.answer('181');
    await finder.press('Close');
    expect(finder.dialog.open).to.equal(false);
    expect(finder.root.activeElement).to.equal(finder.button('Find my size'));
    await finder.open();
    expect(finder.field('Height').value).to.equal('181');
  });

  it('stops the camera when the element leaves the page', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Use the camera');
    await finder.press('Start the camera');
    await waitUntil(() => finder.root.querySelector('video') !== null, 'no picture');
    const stream = finder.root.querySelector('video')?.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error('no stream');
    finder.element.remove();
    expect(stream.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });

  it('disposes of the services when the element leaves the page', async () => {
    const services = fakeServices();
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press('Choose two photos');
    await waitUntil(() => services.preparations === 1);
    finder.element.remove();
    expect(services.isDisposed).to.equal(true);
  });
});
