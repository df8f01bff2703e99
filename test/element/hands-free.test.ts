import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import type {FinderServices} from '../../src/perception/client/finder-services.js';
import {en} from '../../src/locale/en.js';
import {fakeServices, seeing} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {FRONT_POINTS, movedBy, SIDE_POINTS} from '../support/poses.js';

type Glance = FinderServices['glance'];

async function startCamera(
  glance: Glance,
): Promise<{finder: FinderHarness; calls: () => readonly number[][]}> {
  const services = fakeServices();
  const finder = await mountFinder({services: Object.assign(services, {glance})});
  await finder.answer();
  await finder.press('Use the camera');
  await finder.press('Start the camera');
  const calls = (): readonly number[][] =>
    services.calls.map(([{front, side}]) => [front.length, side.length]);
  return {finder, calls};
}

const caption = ({root}: FinderHarness): string => root.querySelector('.caption')?.textContent.trim() ?? '';
const outline = ({root}: FinderHarness): Element | null => root.querySelector('.live-outline');

describe('hands-free photos', () => {
  it('takes the front photo and then the side photo without a press', async () => {
    const titles = new Set<string>();
    const {finder, calls} = await startCamera(frame => {
      titles.add(finder.title);
      return seeing(finder.title === 'Front photo' ? FRONT_POINTS : SIDE_POINTS)(frame);
    });
    await waitUntil(() => finder.title === 'Your two photos', 'no photos', {timeout: 50_000});
    expect([...titles]).to.deep.equal(['Front photo', 'Side photo']);
    expect(finder.root.querySelectorAll('.both canvas')).to.have.length(2);
    expect(finder.text).to.match(/Continuing in \d\ss/);
    await finder.press('Use these photos');
    await finder.sees('Your measurements');
    expect(calls(), 'frames of each pose').to.deep.equal([[3, 3]]);
    expect(finder.root.querySelector('video')).to.equal(null);
  });

  it('says what is wrong in large type and to screen readers, and draws the person', async () => {
    const {finder} = await startCamera(seeing(movedBy(FRONT_POINTS, 0, 90, 0.9)));
    const words = en.guide.advice['show-feet'];
    await waitUntil(() => caption(finder) === words, 'no advice');
    expect(finder.root.querySelector('[aria-live]')?.textContent.trim()).to.equal(words);
    expect(outline(finder)?.hasAttribute('data-good')).to.equal(false);
    finder.element.remove();
  });

  it('draws the outline in another colour once all is well', async () => {
    // Looks end with the first good one: the photo that would follow takes the outline away.
    let isWell = (): boolean => false;
    const {finder} = await startCamera(frame =>
      isWell() ? new Promise(() => frame.close()) : seeing(FRONT_POINTS)(frame),
    );
    isWell = (): boolean => outline(finder)?.hasAttribute('data-good') === true;
    await waitUntil(isWell, 'never well');
    expect(caption(finder)).to.equal(en.guide.holdStill);
    finder.element.remove();
  });

  it('takes photos by the button where the live picture cannot be watched', async () => {
    const {finder} = await startCamera(frame => {
      frame.close();
      return Promise.reject(new Error('lost'));
    });
    await waitUntil(() => caption(finder) === en.guide.unavailable, 'not said');
    await finder.pick('Off');
    await finder.press('Take the photo');
    await waitUntil(() => finder.buttonNames.includes('Use this photo'), 'no photo');
    finder.element.remove();
  });

  it('looks at no more live pictures once the finder is closed', async () => {
    let looks = 0;
    const {finder} = await startCamera(frame => {
      looks += 1;
      return seeing(FRONT_POINTS)(frame);
    });
    await waitUntil(() => looks > 1, 'no looks');
    await finder.press('Close');
    const before = looks;
    await finder.open();
    await finder.settled();
    expect(looks).to.equal(before);
  });

  it('mutes the spoken guide', async () => {
    const {finder} = await startCamera(seeing(movedBy(FRONT_POINTS, 0, 90, 0.9)));
    await waitUntil(() => finder.buttonNames.includes('Mute'), 'no camera');
    expect(finder.button('Mute').getAttribute('aria-pressed')).to.equal('false');
    await finder.press('Mute');
    expect(finder.button('Mute').getAttribute('aria-pressed')).to.equal('true');
    finder.element.remove();
  });
});
