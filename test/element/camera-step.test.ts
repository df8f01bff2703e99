import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {showCamera} from '../support/screens.js';
import {waitUntil} from '../support/wait-until.js';

describe('screen readers', () => {
  it('screen readers hear the countdown, the shot and the next instruction', async () => {
    const finder = await showCamera();
    const heard: string[] = [];
    const region = finder.root.querySelector('[aria-live]');
    if (!region) throw new Error('no live region');
    new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await finder.pick('3\u00a0s');
    await finder.press('Take the photo');
    await waitUntil(() => heard.some(text => text.startsWith('Front photo taken.')), 'no shot');
    await finder.press('Use this photo');
    await waitUntil(() => heard.at(-1)?.startsWith('Turn to your left'));
    expect(heard.slice(0, 3)).to.deep.equal(['3', '2', '1']);
    finder.element.remove();
  });
});

describe('the camera of a computer', () => {
  it('a wide picture has a wide panel in a high window, and every picture stands beside the controls in a low one', async () => {
    const finder = await showCamera();
    const video = finder.root.querySelector('video');
    if (video === null) throw new Error('no video');
    const panelPx = async (timer: string, isLandscape: boolean, windowPx: number): Promise<number> => {
      await setViewport({width: 1200, height: windowPx});
      const [long, short] = [
        {value: 1280, configurable: true},
        {value: 720, configurable: true},
      ];
      Object.defineProperties(video, {
        videoWidth: isLandscape ? long : short,
        videoHeight: isLandscape ? short : long,
      });
      // Rendered anew, as by the next look at a live picture.
      await finder.pick(timer);
      return finder.dialog.offsetWidth;
    };
    expect(await panelPx('3', false, 900)).to.equal(540);
    expect(await panelPx('5', true, 900)).to.equal(960);
    expect(await panelPx('3', true, 700)).to.equal(860);
    const box = (selector: string): DOMRect | undefined =>
      finder.root.querySelector(selector)?.getBoundingClientRect();
    expect(box('.viewfinder')?.right).to.be.below(box('.camera-controls')?.left ?? 0);
    // Beside the controls the picture has the height of the panel, without the bar and the margins.
    expect(box('.viewfinder')?.height).to.be.at.least(0.8 * (box('dialog')?.height ?? NaN));
    finder.element.remove();
    await setViewport({width: 800, height: 600});
  });
});
