/** Freezes the guidance as soon as the caption shows the given text. */
const holdAt = (text, ...choices) => ({
  world: {real: true},
  come: async shopper => {
    await shopper.opensCamera(...choices);
    await shopper.sees(text);
    await shopper.holdsLook();
  },
});

const openCamera = async shopper => {
  await shopper.opensCamera('With the button', 'Off');
  await shopper.canShoot();
};

const openPlain = async shopper => {
  await openCamera(shopper);
  await shopper.seesClip('front');
};

const takeFront = async shopper => {
  await openPlain(shopper);
  await shopper.press('Take the photo');
  await shopper.sees('Use this photo');
};

/** The screens of the camera when nothing goes wrong. */
export const CAMERA = {
  tips: {come: shopper => shopper.takes('Use the camera')},
  'tips-with-button': {
    come: async shopper => {
      await shopper.takes('Use the camera');
      await shopper.pick('With the button');
    },
  },
  'camera-starting': {
    world: {camera: 'never'},
    come: shopper => shopper.opensCamera(),
  },
  'camera-button': {
    come: async shopper => {
      await openPlain(shopper);
      await shopper.holdsClip('front');
    },
  },
  'camera-counting': {
    come: async shopper => {
      await shopper.opensCamera('With the button', '10 s');
      await shopper.canShoot();
      await shopper.holdsClip('front');
      await shopper.page.evaluate(() => (globalThis.walk.isHeld = true));
      await shopper.press('Take the photo');
      await shopper.sees('Stop the timer');
    },
  },
  'camera-landscape': {world: {camera: 'landscape'}, come: openCamera},
  'camera-review': {come: takeFront},
  'camera-side': {
    come: async shopper => {
      await takeFront(shopper);
      await shopper.press('Use this photo');
      await shopper.sees('Skip side photo');
      await shopper.holdsClip('side');
    },
  },
  'camera-review-both': {
    // Guidance that sees nobody stays hands-free. Guidance that fails does not.
    world: {sees: false},
    come: async shopper => {
      await openPlain(shopper);
      // Hands-free shows both photos at the end. The button takes them here, because a clip is less reliable.
      await shopper.press('Back');
      await shopper.press('Use the camera');
      await shopper.pick('Hands-free');
      await shopper.press('Start the camera');
      for (const [view, heading] of [
        ['front', 'Front photo'],
        ['side', 'Side photo'],
      ]) {
        await shopper.page.getByRole('heading', {name: heading}).waitFor();
        await shopper.canShoot();
        await shopper.seesClip(view);
        await shopper.press('Take the photo');
      }
      await shopper.sees('Your two photos');
      await shopper.press('Wait');
    },
  },
  'hands-free-nobody': {
    world: {sees: false},
    come: async shopper => {
      await shopper.opensCamera();
      await shopper.sees('Step back until');
    },
  },
  'hands-free-preparing': {
    world: {prepares: false},
    come: async shopper => {
      await shopper.opensCamera();
      await shopper.sees('Getting ready. Take a few steps back.');
    },
  },
  'hands-free-hold-still': holdAt('Great – hold still.'),
  'hands-free-turn': holdAt('Got it. Now turn to your left.'),
  'hands-free-unavailable': {
    come: async shopper => {
      await shopper.opensCamera();
      await shopper.sees('Hands-free doesn’t work here');
    },
  },
  'camera-paused': {
    come: async shopper => {
      await openPlain(shopper);
      await shopper.page.evaluate(() => {
        Object.defineProperty(document, 'hidden', {value: true, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await shopper.sees('Paused');
    },
  },
};
