import type {BodyMeasurements, QualityNote, View} from '../../src/core/domain.js';
import type {FinderServices} from '../../src/perception/client/finder-services.js';
import {FRAME, keypointsOf, type Points} from './poses.js';

/** Measurements as photos give them. */
export const MEASURED: BodyMeasurements = {
  chest: {valueCm: 98, sdCm: 2, source: 'photo'},
  waist: {valueCm: 84, sdCm: 2.2, source: 'photo'},
  hip: {valueCm: 100, sdCm: 1.8, source: 'photo'},
  covarianceCm2: [
    [4, 2, 1],
    [2, 4.84, 1.5],
    [1, 1.5, 3.24],
  ],
  notes: [],
};

export const withNotes = (...notes: QualityNote[]): BodyMeasurements => ({...MEASURED, notes});

/** A chart in which `MEASURED` is clearly an M. */
export const CHART = {
  brand: 'Acme',
  garment: 'top',
  units: 'cm',
  sizes: [
    {label: 'S', chest: [82, 90], waist: [68, 76], hip: [86, 94]},
    {label: 'M', chest: [90, 106], waist: [76, 92], hip: [92, 108]},
    {label: 'L', chest: [106, 114], waist: [92, 100], hip: [108, 116]},
  ],
} as const;

/** A chart whose sizes are 4 cm apart. `MEASURED` is between two of them, and the height alone leaves many open. */
export const NARROW_SIZES = {
  ...CHART,
  sizes: Array.from({length: 10}, (_, index) => ({
    label: String(36 + 2 * index),
    chest: [80 + 4 * index, 84 + 4 * index],
    waist: [64 + 4 * index, 68 + 4 * index],
    hip: [86 + 4 * index, 90 + 4 * index],
  })),
};

/** A picture of one colour, standing in for a photo. Node has no pictures: there it has a size until it is closed. */
export async function picture(widthPx = 90, heightPx = 160): Promise<ImageBitmap> {
  if (typeof OffscreenCanvas === 'undefined') return pictureInNode(widthPx, heightPx);
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  canvas.getContext('2d')?.fillRect(0, 0, widthPx, heightPx);
  return createImageBitmap(canvas);
}

const pictureInNode = (widthPx: number, heightPx: number): ImageBitmap => ({
  width: widthPx,
  height: heightPx,
  close() {
    Object.assign(this, {width: 0, height: 0});
  },
});

/** A closed bitmap has no size any more. */
export const isClosed = (photo: ImageBitmap): boolean => photo.width === 0;

/** The same picture as a file. */
export async function pictureFile(name = 'photo.png'): Promise<File> {
  const canvas = new OffscreenCanvas(90, 160);
  canvas.getContext('2d')?.fillRect(0, 0, 90, 160);
  return new File([await canvas.convertToBlob()], name, {type: 'image/png'});
}

/** A look that finds a person with these landmarks. It closes the frame, as the worker does. */
export const seeing =
  (points: Points): FinderServices['glance'] =>
  frame => {
    const {width, height} = frame;
    frame.close();
    const scale = height / FRAME.heightPx;
    const placed = keypointsOf(points).map(({xPx, yPx, visibility01}) => ({
      xPx: width / 2 + (xPx - FRAME.widthPx / 2) * scale,
      yPx: yPx * scale,
      visibility01,
    }));
    return Promise.resolve({keypoints: placed, luma: 120});
  };

type Measure = FinderServices['measure'];

export interface FakeServices extends FinderServices {
  readonly calls: readonly Parameters<Measure>[];
  /** The photos that were to be looked at. */
  readonly perceived: readonly {readonly photo: readonly ImageBitmap[]; readonly view: View}[];
  readonly preparations: number;
  readonly isDisposed: boolean;
}

/** Services without models. They answer what the test says, and record what they are asked. */
export function fakeServices(measure: Measure = () => Promise.resolve(MEASURED)): FakeServices {
  const calls: Parameters<Measure>[] = [];
  const perceived: FakeServices['perceived'][number][] = [];
  const record = {preparations: 0, isDisposed: false};
  return {
    calls,
    perceived,
    get preparations() {
      return record.preparations;
    },
    get isDisposed() {
      return record.isDisposed;
    },
    prepare: () => {
      record.preparations += 1;
      return Promise.resolve();
    },
    measure: (...args) => {
      calls.push(args);
      return measure(...args);
    },
    perceive: (photo, view) => {
      perceived.push({photo, view});
      return Promise.resolve({notes: [], outline: [], levels: []});
    },
    checkPhoto: () => Promise.resolve([]),
    glance: frame => {
      frame.close();
      return Promise.resolve({keypoints: null, luma: 120});
    },
    dispose: () => {
      record.isDisposed = true;
    },
  };
}
