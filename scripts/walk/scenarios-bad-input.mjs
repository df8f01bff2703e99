import {writeFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PHOTOS} from './shop.mjs';

const stopped = (fails, view) => ({
  world: {fails, ...(view && {view})},
  come: async shopper => {
    await shopper.measures();
    await shopper.page.locator('size-finder .stopped').waitFor();
  },
});

const refused = world => ({
  world,
  come: async shopper => {
    await shopper.opensCamera();
    await shopper.page.locator('size-finder .stopped').waitFor();
  },
});

/** A file with the name of a photo and another content. */
function makeFile(name, bytes) {
  const path = join(mkdtempSync(join(tmpdir(), 'size-finder-')), name);
  writeFileSync(path, bytes);
  return path;
}

const HEIC_HEAD = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

const withFile = make => ({
  come: async shopper => {
    await shopper.tells();
    await shopper.chooses([PHOTOS[0], make()]);
    await shopper.page.locator('size-finder #side-problem p').waitFor();
  },
});

const typing = (come, world = {}) => ({world, come});

/** The screens of everything that can go wrong. */
export const BAD_INPUT = {
  'profile-nothing-told': typing(async shopper => {
    await shopper.open();
    await shopper.press('Use the camera');
    await shopper.sees('Please enter your height');
  }),
  'profile-other-unit': typing(async shopper => {
    await shopper.tells('5.9');
    await shopper.types('Weight', '400');
    await shopper.types('Age', '12');
    await shopper.sees('Did you mean another unit?');
    await shopper.sees('for adults aged 18');
  }),
  'profile-out-of-range': typing(async shopper => {
    await shopper.tells('270');
    await shopper.types('Weight', 'heavy');
    await shopper.sees('Please enter a value');
    await shopper.sees('enter a number');
  }),
  'profile-no-chart': typing(shopper => shopper.open(), {
    attributes: {'chart-src': '/size-charts/none.json'},
  }),
  'profile-mute-chart': typing(shopper => shopper.open(), {
    attributes: {
      chart: JSON.stringify({brand: 'Acme', units: 'cm', sizes: [{label: 'M', sleeve: [60, 64]}]}),
    },
  }),
  'profile-bad-chart': typing(shopper => shopper.open(), {attributes: {chart: '{'}}),
  'profile-insecure': typing(shopper => shopper.open(), {secure: false}),
  'tape-nothing-told': typing(async shopper => {
    await shopper.takes('I know my measurements');
    await shopper.press('Find my size');
    await shopper.sees('enter at least one');
  }),
  'tape-other-unit': typing(async shopper => {
    await shopper.takes('I know my measurements');
    await shopper.types('Waist', '33');
    await shopper.press('Find my size');
    await shopper.sees('Did you mean another unit?');
  }),
  'worn-nothing-told': typing(async shopper => {
    await shopper.takes('I know my size in another brand');
    await shopper.press('Find my size');
    await shopper.sees('Please choose a garment');
  }),
  'files-no-picture': withFile(() => makeFile('notes.jpg', 'no picture')),
  'files-heic': withFile(() => makeFile('IMG_1.heic', HEIC_HEAD)),
  'camera-not-allowed': refused({camera: 'NotAllowedError'}),
  'camera-not-found': refused({camera: 'NotFoundError'}),
  'camera-not-readable': refused({camera: 'NotReadableError'}),
  'camera-overconstrained': refused({camera: 'OverconstrainedError'}),
  'camera-security': refused({camera: 'SecurityError'}),
  'camera-frame-without-allow': refused({allowed: false}),
  'camera-no-media-devices': refused({mediaDevices: false}),
  'camera-interrupted': {
    come: async shopper => {
      await shopper.opensCamera('With the button', 'Off');
      await shopper.canShoot();
      await shopper.page.evaluate(() => {
        const [track] = document
          .querySelector('size-finder')
          .shadowRoot.querySelector('video')
          .srcObject.getTracks();
        track.dispatchEvent(new Event('ended'));
      });
      await shopper.page.locator('size-finder .stopped').waitFor();
    },
  },
  'stopped-body-not-found': stopped('body-not-found', 'front'),
  'stopped-body-cropped': stopped('body-cropped', 'side'),
  'stopped-several-people': stopped('several-people', 'front'),
  'stopped-wrong-pose-front': stopped('wrong-pose', 'front'),
  'stopped-wrong-pose-side': stopped('wrong-pose', 'side'),
  'stopped-image-unreadable': stopped('image-unreadable', 'side'),
  'stopped-model-unavailable': stopped('model-unavailable'),
  'stopped-profile-invalid': stopped('profile-invalid'),
  'stopped-internal': stopped('internal'),
  'dialog-not-loaded': {
    world: {},
    come: async shopper => {
      await shopper.page.route('**/chunks/dialog-*', route => route.abort());
      await shopper.page.locator('size-finder').getByRole('button').first().click();
      await shopper.page.getByText('could not be loaded').waitFor();
    },
  },
};
