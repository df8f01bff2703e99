import {PHOTOS} from './shop.mjs';
import {isComputer} from './variants.mjs';

/** The screens of all ways to a size except the camera. */
export const WAYS = {
  shop: {come: async () => undefined},
  'shop-trousers': {world: {product: 'trousers'}, come: async () => undefined},
  'shop-jeans': {world: {product: 'jeans'}, come: async () => undefined},
  'shop-coat': {world: {product: 'coat'}, come: async () => undefined},
  profile: {come: shopper => shopper.open()},
  'profile-all-answers': {
    world: {attributes: {'share-measurements': ''}},
    come: async shopper => {
      await shopper.tells();
      await shopper.types('Weight', '68');
      await shopper.types('Age', '34');
      await shopper.pick('Female');
    },
  },
  'profile-inside-leg': {
    world: {product: 'jeans'},
    come: async shopper => {
      await shopper.tells('178');
      await shopper.types('Inside leg', '32');
      await shopper.sees('Did you mean another unit?');
    },
  },
  'profile-feet-and-stones': {
    come: async shopper => {
      await shopper.open();
      await shopper.pick('ft + in');
      await shopper.types('Feet', '5');
      await shopper.types('Inches', '7');
      await shopper.pick('st');
      await shopper.types('Stone', '10');
      await shopper.types('Pounds', '10');
    },
  },
  'profile-consent': {
    world: {
      consent: {
        en: 'I agree that my photos are measured on this device.',
        de: 'Ich stimme zu, dass meine Fotos auf diesem Gerät vermessen werden.',
        fr: 'J’accepte que mes photos soient mesurées sur cet appareil.',
        es: 'Acepto que mis fotos se midan en este dispositivo.',
        ar: 'أوافق على قياس صوري على هذا الجهاز.',
      },
    },
    come: async shopper => {
      await shopper.takes('Use the camera');
      await shopper.sees('Please agree to this first.');
    },
  },
  'profile-for-children': {
    world: {attributes: {'chart-src': '/size-charts/columbia-girls-jackets.json'}},
    come: shopper => shopper.open(),
  },
  'profile-hand-off': {
    context: {hasTouch: false, https: true},
    // The finder offers this only to a mouse.
    suits: isComputer,
    shows: 'svg.qr-code',
    come: async shopper => {
      await shopper.page.setViewportSize({width: 1440, height: 900});
      await shopper.open();
      await shopper.pick('Continue on your phone');
      await shopper.page.getByRole('img', {name: 'QR code'}).waitFor();
    },
  },
  tape: {
    come: async shopper => {
      await shopper.takes('I know my measurements');
      await shopper.sees('Your measurements by tape');
    },
  },
  'tape-bra': {
    come: async shopper => {
      await shopper.takes('I know my measurements');
      await shopper.types('Bra size', '75C');
      await shopper.sees('Is it from another size system?');
    },
  },
  worn: {
    come: async shopper => {
      await shopper.takes('I know my size in another brand');
      await shopper.sees('A size you wear');
      await shopper.wears();
    },
  },
  files: {
    come: async shopper => {
      await shopper.tells();
      await shopper.chooses([]);
      await shopper.sees('Add a front photo');
    },
  },
  'files-front-only': {
    come: async shopper => {
      await shopper.tells();
      await shopper.chooses(PHOTOS.slice(0, 1));
      await shopper.sees('Continue with just the front photo');
    },
  },
  'files-both': {
    come: async shopper => {
      await shopper.tells();
      await shopper.chooses();
      await shopper.sees('Swap front and side');
    },
  },
  measuring: {
    world: {fails: 'never'},
    come: async shopper => {
      await shopper.measures();
      await shopper.sees('Finding your outline');
    },
  },
};
