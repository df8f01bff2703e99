import {expect} from '@open-wc/testing';
import {decodePhoto, MAX_LONG_SIDE_PX} from '../../src/capture/photo-source.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {jpegWithOrientation, redEdge, redLeftEdge} from '../support/exif-jpeg.js';

const sizeOf = ({width, height}: ImageBitmap): [number, number] => [width, height];

async function failureOf(work: Promise<unknown>): Promise<SizeFinderError> {
  const error: unknown = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (error instanceof SizeFinderError) return error;
  throw new Error(`expected a SizeFinderError, got ${String(error)}`);
}

const fileOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no encoder'))), type),
  );

const fileUrl = async (canvas: HTMLCanvasElement): Promise<string> =>
  URL.createObjectURL(await fileOf(canvas, 'image/png'));

function imageInPage(): HTMLImageElement {
  const image = new Image();
  document.body.append(image);
  return image;
}

/** A picture that does not compress, so that most of its file is pixels. */
function speckled(widthPx: number, heightPx: number): HTMLCanvasElement {
  const canvas = redLeftEdge(widthPx, heightPx);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  const pixels = pen.getImageData(0, 0, widthPx, heightPx);
  pixels.data.forEach((_, i) => (pixels.data[i] = i % 4 === 3 ? 255 : (i * 7919) % 251));
  pen.putImageData(pixels, 0, 0);
  return canvas;
}

describe('decodePhoto', () => {
  afterEach(() => document.querySelectorAll('body > img').forEach(image => image.remove()));

  // EXIF 2.32, tag Orientation: where the stored rows and columns are in the upright picture.
  for (const [orientation, edge, size] of [
    [1, 'left', [400, 200]],
    [3, 'right', [400, 200]],
    [6, 'top', [200, 400]],
    [8, 'bottom', [200, 400]],
  ] as const)
    it(`decodePhoto turns a file with EXIF orientation ${orientation} upright`, async () => {
      const photo = await decodePhoto(await jpegWithOrientation(redLeftEdge(400, 200), orientation));
      expect(sizeOf(photo)).to.deep.equal(size);
      expect(redEdge(photo)).to.equal(edge);
    });

  it('decodePhoto scales a large rotated photo down to the limit and keeps its shape', async () => {
    const photo = await decodePhoto(await jpegWithOrientation(redLeftEdge(4000, 3000), 6));
    expect(sizeOf(photo)).to.deep.equal([(MAX_LONG_SIDE_PX * 3) / 4, MAX_LONG_SIDE_PX]);
    expect(redEdge(photo)).to.equal('top');
  });

  it('decodePhoto leaves a small picture at its size', async () => {
    expect(sizeOf(await decodePhoto(redLeftEdge(64, 32)))).to.deep.equal([64, 32]);
  });

  it('decodePhoto leaves its source usable', async () => {
    const source = await createImageBitmap(redLeftEdge(64, 32));
    (await decodePhoto(source)).close();
    expect(source.width).to.equal(64);
  });

  it('decodePhoto takes every documented kind of source', async () => {
    const canvas = redLeftEdge(64, 32);
    const image = new Image();
    image.src = canvas.toDataURL();
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, 64, 32);
    if (!pixels) throw new Error('no pixels');
    for (const source of [canvas, image, pixels, await createImageBitmap(canvas)])
      expect(redEdge(await decodePhoto(source)), source.constructor.name).to.equal('left');
  });

  it('decodePhoto refuses empty files and files that are no picture', async () => {
    for (const content of ['hello', ''])
      expect((await failureOf(decodePhoto(new Blob([content], {type: 'image/jpeg'})))).code).to.equal(
        'image-unreadable',
      );
  });

  it('decodePhoto refuses an empty canvas', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 0;
    expect((await failureOf(decodePhoto(canvas))).code).to.equal('image-unreadable');
  });

  it('decodePhoto recognises HEIC by its first bytes, whatever the file is called', async () => {
    const heic = new Blob([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(32)], {
      type: 'image/jpeg',
    });
    expect((await failureOf(decodePhoto(heic))).detail.format).to.equal('heic');
    const jpeg = new Blob([new Uint8Array(64)], {type: 'image/heic'});
    expect((await failureOf(decodePhoto(jpeg))).detail.format).to.equal(undefined);
  });

  it('decodePhoto rejects with aborted when its signal is aborted', async () => {
    const error = await failureOf(decodePhoto(redLeftEdge(64, 32), AbortSignal.abort()));
    expect(error.code).to.equal('aborted');
  });

  it('decodePhoto waits for a picture of the page that still loads', async () => {
    const image = imageInPage();
    image.src = await fileUrl(redLeftEdge(64, 32));
    expect(image.complete, 'the picture is there already').to.equal(false);
    expect(redEdge(await decodePhoto(image))).to.equal('left');
  });

  it('decodePhoto loads a lazy picture that is far out of sight', async () => {
    const image = imageInPage();
    image.style.cssText = 'position: absolute; top: 1000000px';
    image.loading = 'lazy';
    image.src = await fileUrl(redLeftEdge(64, 32));
    expect(redEdge(await decodePhoto(image))).to.equal('left');
  });

  it('decodePhoto stops waiting for a picture when its signal aborts', async () => {
    const controller = new AbortController();
    const image = new Image();
    // As while a response does not come.
    Object.defineProperty(image, 'complete', {value: false});
    const failure = failureOf(decodePhoto(image, controller.signal));
    controller.abort();
    expect((await failure).code).to.equal('aborted');
  });

  for (const type of ['image/jpeg', 'image/png'])
    it(`decodePhoto refuses a file of type ${type} that is cut off`, async () => {
      const whole = await fileOf(speckled(256, 256), type);
      expect(sizeOf(await decodePhoto(whole))).to.deep.equal([256, 256]);
      for (const share of [0.5, 0.95]) {
        const half = whole.slice(0, whole.size * share, type);
        expect((await failureOf(decodePhoto(half))).code).to.equal('image-unreadable');
      }
    });
});
