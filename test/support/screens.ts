import {waitUntil} from './wait-until.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {en} from '../../src/locale/en.js';
import {CHART, fakeServices, NARROW_SIZES, seeing, withNotes} from './fake-flow.js';
import {mountFinder, type FinderHarness} from './finder-harness.js';
import {JEANS} from './jeans.js';
import {FRONT_POINTS, movedBy} from './poses.js';

const TOO_CLOSE = movedBy(FRONT_POINTS, 0, 0, 1.4);

const never = (): Promise<never> => new Promise(() => undefined);
const failure = (): Promise<never> =>
  Promise.reject(new SizeFinderError('body-cropped', 'why', {view: 'side'}));

/** The camera runs and waits for the button. */
export async function showCamera(): Promise<FinderHarness> {
  const finder = await mountFinder();
  await finder.answer();
  await finder.press('Use the camera');
  await finder.pick('With the button');
  await finder.pick('Off');
  await finder.press('Start the camera');
  await waitUntil(() => finder.canShoot, 'no camera');
  return finder;
}

/** Comes to a screen. */
type Come = () => Promise<FinderHarness>;
export type Screens = Readonly<Record<string, Come>>;

/** The screens that ask for answers. */
export const ANSWER_SCREENS: Screens = {
  profile: async () => {
    const finder = await mountFinder({attributes: {'share-measurements': ''}});
    await finder.open();
    return finder;
  },
  'profile with problems': async () => {
    const finder = await mountFinder({chart: null});
    await finder.answer('5.9');
    await finder.comesToAll();
    await finder.type('Age', '12');
    await finder.press('Use the camera');
    return finder;
  },
  'profile with inside leg': async () => {
    const finder = await mountFinder({chart: JEANS});
    await finder.answer();
    await finder.type('Inside leg', '32');
    return finder;
  },
};

/** The screens of the camera. */
export const CAMERA_SCREENS: Screens = {
  tips: async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Use the camera');
    return finder;
  },
  camera: showCamera,
  review: async () => {
    const finder = await showCamera();
    await finder.press('Take the photo');
    await waitUntil(() => finder.buttonNames.includes('Use this photo'));
    return finder;
  },
  'hands-free': async () => {
    const services = fakeServices();
    const finder = await mountFinder({services: Object.assign(services, {glance: seeing(TOO_CLOSE)})});
    await finder.answer();
    await finder.press('Use the camera');
    await finder.press('Start the camera');
    await finder.sees(en.guide.advice['step-back']);
    return finder;
  },
  'review of both': async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Use the camera');
    await finder.pick('With the button');
    await finder.pick('Off');
    await finder.pick('Hands-free');
    await finder.press('Start the camera');
    for (const title of ['Front photo', 'Side photo']) {
      await waitUntil(() => finder.title === title && finder.canShoot, 'no camera');
      await finder.press('Take the photo');
    }
    await finder.sees('Your two photos');
    await finder.press('Wait');
    return finder;
  },
};

/** The screens of the way with files, up to the measurement. */
export const FILE_SCREENS: Screens = {
  files: async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press('Choose two photos');
    return finder;
  },
  'files with photos': async () => {
    const finder = await mountFinder();
    await finder.chooseBothPhotos();
    return finder;
  },
  'photos, one of them bad': async () => {
    const finder = await mountFinder({services: Object.assign(fakeServices(), {perceive: failure})});
    await finder.chooseBothPhotos();
    await finder.sees(en.failures['body-cropped'].todo);
    return finder;
  },
  measuring: async () => {
    const finder = await mountFinder({services: fakeServices(never)});
    await finder.chooseBothPhotos();
    await finder.press('Find my size');
    return finder;
  },
};

/** The screens at which a run ends. */
export const RESULT_SCREENS: Screens = {
  result: async () => {
    const services = fakeServices(() => Promise.resolve(withNotes('loose-clothing', 'side-view-missing')));
    const finder = await mountFinder({services, attributes: {remember: ''}});
    await finder.measure();
    await finder.press('How sure is this?');
    await finder.press('Correct Waist');
    return finder;
  },
  'result with inside leg': async () => {
    const finder = await mountFinder({chart: JEANS});
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.lengths.fromHeight);
    await finder.press('Correct Inside leg');
    return finder;
  },
  'result outside of the chart': async () => {
    const small = [{label: 'Extra small', chest: [60, 64], waist: [50, 54], hip: [64, 68]}];
    const finder = await mountFinder({chart: {...CHART, sizes: small}});
    await finder.measure();
    await finder.press('How sure is this?');
    return finder;
  },
  'result with several sizes open': async () => {
    const finder = await mountFinder({chart: NARROW_SIZES});
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.weightDecides);
    return finder;
  },
  'result with two sizes to compare': async () => {
    const finder = await mountFinder({chart: NARROW_SIZES});
    await finder.measure();
    await finder.sees('How sure is this?');
    return finder;
  },
  stopped: async () => {
    const finder = await mountFinder({services: fakeServices(failure)});
    await finder.measure();
    return finder;
  },
};
