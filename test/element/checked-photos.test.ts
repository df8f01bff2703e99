import {expect} from '@open-wc/testing';
import type {View} from '../../src/core/domain.js';
import {SizeFinderError, type PoseFault} from '../../src/core/errors.js';
import type {SeenPhoto} from '../../src/core/seen-photo.js';
import {en} from '../../src/locale/en.js';
import {fakeServices, MEASURED, pictureFile} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

const SEEN: SeenPhoto = {
  notes: [],
  outline: [[10, 10, 80, 10, 80, 150, 10, 150]],
  levels: [50, 70, 90].map(rowPx => ({leftPx: 20, rightPx: 70, rowPx})),
};

const refused = (view: View, reason: PoseFault): Promise<never> =>
  Promise.reject(new SizeFinderError('wrong-pose', reason, {view, reason}));

/** Services whose looks at photos have this outcome. */
const looking = (look: (view: View, photo: readonly ImageBitmap[]) => Promise<SeenPhoto>) =>
  Object.assign(
    fakeServices(() => new Promise(() => undefined)),
    {
      perceive: (photo: readonly ImageBitmap[], view: View) => look(view, photo),
    },
  );

const labelled = (finder: FinderHarness, label: string): boolean =>
  finder.root.querySelector(`[aria-label="${label}"]`) !== null;

const primary = (finder: FinderHarness): HTMLButtonElement | null =>
  finder.root.querySelector<HTMLButtonElement>('.files .primary');

describe('photos that are checked when they are chosen', () => {
  it('a good photo gets a tick, its outline and its levels', async () => {
    const finder = await mountFinder({services: looking(() => Promise.resolve(SEEN))});
    await finder.chooseBothPhotos();
    await waitUntil(() => labelled(finder, en.files.good.side), 'no tick on the side photo');
    expect(labelled(finder, en.files.good.front)).to.equal(true);
    const path = finder.root.querySelector('.seen-outline path');
    expect(path?.getAttribute('d')).to.equal('M10 10 80 10 80 150 10 150Z');
    const [bust, ...others] = finder.root.querySelectorAll('.seen-outline .seen-level');
    expect(bust?.getAttribute('d')).to.equal('M20.0 50.0Q45.0 56.0 70.0 50.0');
    expect(others).to.have.length(5);
  });

  it('a bad photo says what to change, and the other photo stays', async () => {
    const services = looking(view =>
      view === 'front' ? refused('front', 'arms-at-body') : Promise.resolve(SEEN),
    );
    const finder = await mountFinder({services});
    await finder.chooseBothPhotos();
    await finder.sees(en.poseFaults['arms-at-body'].todo);
    expect(finder.errors).to.deep.equal(['wrong-pose']);
    expect(finder.buttonNames).to.include('Remove the side photo');
    expect(finder.field('Replace the front photo').getAttribute('aria-invalid')).to.equal('true');
    expect(primary(finder)?.disabled).to.equal(true);
  });

  it('the fault of a photo is gone as soon as another photo takes its place', async () => {
    let looks = 0;
    const services = looking(() => {
      looks += 1;
      return looks === 1 ? refused('front', 'arms-at-body') : Promise.resolve(SEEN);
    });
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press('Choose two photos');
    await finder.choosePhoto('Front');
    await finder.sees(en.poseFaults['arms-at-body'].todo);
    await finder.choosePhoto('Front', await pictureFile());
    await waitUntil(() => labelled(finder, en.files.good.front), 'no tick on the new photo');
    expect(finder.text).not.to.include(en.poseFaults['arms-at-body'].todo);
    expect(primary(finder)?.disabled).to.equal(false);
  });

  it('exchanged photos change places without an error', async () => {
    const sides = new Map<ImageBitmap | undefined, View>();
    // The photo that was chosen first shows the side.
    const services = looking((view, [photo]) => {
      if (!sides.has(photo)) sides.set(photo, sides.size === 0 ? 'side' : 'front');
      return sides.get(photo) === view ? Promise.resolve(SEEN) : refused(view, 'not-facing');
    });
    const finder = await mountFinder({services});
    await finder.answer();
    await finder.press('Choose two photos');
    const [first, second] = [await pictureFile(), await pictureFile()];
    await finder.choosePhoto('Front', first);
    await finder.choosePhoto('Side', second);
    await finder.sees(en.files.exchanged);
    await waitUntil(() => labelled(finder, en.files.good.side), 'the side photo is not found good');
    await waitUntil(() => labelled(finder, en.files.good.front), 'the front photo is not found good');
  });

  for (const view of ['Front', 'Side'] as const)
    it(`two files that are chosen at once for the ${view.toLowerCase()} fill both fields`, async () => {
      const finder = await mountFinder({services: looking(() => Promise.resolve(SEEN))});
      await finder.answer();
      await finder.press('Choose two photos');
      finder.chooseFiles(view, [await pictureFile(), await pictureFile()]);
      await waitUntil(() => labelled(finder, en.files.good.front), 'there is no good front photo');
      await waitUntil(() => labelled(finder, en.files.good.side), 'there is no good side photo');
    });
});

describe('the wait for a measurement', () => {
  it('measuring shows the photos with their outlines and levels, its three stages, and progress that moves', async () => {
    const finder = await mountFinder({services: looking(() => Promise.resolve(SEEN))});
    await finder.chooseBothPhotos();
    await finder.press('Find my size');
    await waitUntil(
      () => finder.root.querySelectorAll('.measured .seen-outline').length === 2,
      'the outlines are not shown',
    );
    expect(finder.root.querySelectorAll('.measured .seen-level')).to.have.length(6);
    const stages = [...finder.root.querySelectorAll<HTMLElement>('.stages li')];
    expect(stages.map(stage => stage.innerText.trim())).to.deep.equal([
      en.measuring.loading,
      en.measuring.looking,
      en.measuring.estimating,
    ]);
    expect(stages[0]?.getAttribute('aria-current')).to.equal('step');
    // Nothing is told by these services.
    await waitUntil(
      () => (finder.root.querySelector('progress')?.value ?? 0) > 0.02,
      'the progress stands still',
    );
  });

  it('measuring marks the stages that are done', async () => {
    const services = fakeServices((_photos, _shopper, {onProgress} = {}) => {
      onProgress?.(0.6, 'looking');
      return new Promise(() => undefined);
    });
    const finder = await mountFinder({services});
    await finder.chooseBothPhotos();
    await finder.press('Find my size');
    await waitUntil(
      () => finder.root.querySelectorAll('.stages li[data-done]').length === 1,
      'the first stage is never done',
    );
    expect(finder.root.querySelector('[aria-current="step"]')?.textContent).to.include(en.measuring.looking);
  });

  it('no photo and no outline is on the page when the finder shuts, and both are back when it opens', async () => {
    const services = Object.assign(
      fakeServices(() => Promise.resolve(MEASURED)),
      {perceive: () => Promise.resolve(SEEN)},
    );
    const finder = await mountFinder({services});
    await finder.chooseBothPhotos();
    await waitUntil(() => labelled(finder, en.files.good.side), 'no tick on the side photo');
    await finder.press('Close');
    expect(finder.root.querySelectorAll('canvas, .seen-outline')).to.have.lengthOf(0);
    finder.element.open();
    await finder.sees(en.files.title);
    expect(finder.root.querySelectorAll('canvas')).to.have.lengthOf(2);
    expect(labelled(finder, en.files.good.front)).to.equal(true);
  });
});
