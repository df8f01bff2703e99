import {expect} from '@open-wc/testing';
import {openCamera, takePhotos} from '../../src/capture/camera-source.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {codeOf, withUserMedia} from '../support/user-media.js';

const REQUEST = {facing: 'user', onInterrupted: () => undefined} as const;

/** A camera that plays a canvas, with the size that its track reports. */
function cameraOf(picture: Size, reported: Partial<Size>): MediaStream {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, picture);
  const pen = canvas.getContext('2d');
  pen?.fillRect(0, 0, 10, 10);
  const stream = canvas.captureStream(30);
  for (const track of stream.getVideoTracks()) track.getSettings = () => reported;
  return stream;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

describe("the shape of the camera's picture", () => {
  /** Opens a camera that answers with these streams, one after the other. */
  async function openWith(streams: readonly MediaStream[]) {
    const leave = new AbortController();
    const asked: MediaStreamConstraints[] = [];
    let code = 'open';
    let frames: readonly Size[] = [];
    await withUserMedia(
      constraints => {
        const stream = streams[asked.push(constraints) - 1];
        return stream === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(stream);
      },
      async () => {
        try {
          const {video} = await openCamera({...REQUEST, signal: leave.signal});
          const photos = await takePhotos(video, leave.signal);
          frames = photos.map(({width, height}) => ({width, height}));
          for (const photo of photos) photo.close();
        } catch (error) {
          code =
            error instanceof SizeFinderError
              ? `${error.code} ${String(error.detail.obstacle)}`
              : String(error);
        }
      },
    );
    leave.abort();
    const live = streams
      .flatMap(stream => stream.getTracks())
      .filter(({readyState}) => readyState === 'live');
    return {asked, code, frames, liveTracks: live.length};
  }

  const LANDSCAPE = {width: 1280, height: 720};
  const PORTRAIT = {width: 720, height: 1280};

  it('openCamera asks for the long side first and for no crop, without a wish for a shape', async () => {
    const {asked} = await openWith([]);
    expect(asked[0]?.video).to.deep.equal({
      facingMode: {ideal: 'user'},
      width: {ideal: 1920},
      height: {ideal: 1080},
      resizeMode: {ideal: 'none'},
    });
  });

  for (const [how, picture, reported] of [
    ['a landscape picture of a landscape sensor', LANDSCAPE, LANDSCAPE],
    ['a portrait picture of a landscape sensor, as an upright phone gives', PORTRAIT, LANDSCAPE],
    ['a portrait picture of a portrait track', PORTRAIT, PORTRAIT],
    ['a picture with a few more lines than reported', {width: 1280, height: 736}, LANDSCAPE],
    ['a picture of a track that reports no size', PORTRAIT, {}],
  ] as const)
    it(`takePhotos takes ${how}`, async () => {
      const {asked, code, frames, liveTracks} = await openWith([cameraOf(picture, reported)]);
      expect([code, asked.length, liveTracks]).to.deep.equal(['open', 1, 0]);
      expect(frames).to.deep.equal([picture, picture, picture]);
    });

  it('openCamera asks again without a size when the browser squeezes the picture to meet it', async () => {
    // What WebKitGTK gives for 1080x1920: 2560x1440 drawn into 1080x1440.
    const squeezed = cameraOf({width: 1080, height: 1440}, {width: 3840, height: 2160});
    const {asked, code, frames, liveTracks} = await openWith([squeezed, cameraOf(LANDSCAPE, LANDSCAPE)]);
    expect(asked[1]).to.deep.equal({audio: false, video: {facingMode: {ideal: 'user'}}});
    expect([code, liveTracks]).to.deep.equal(['open', 0]);
    expect(frames[0]).to.deep.equal(LANDSCAPE);
  });

  it('openCamera refuses a camera whose picture is squeezed whatever is asked', async () => {
    const squeezed = () => cameraOf({width: 1080, height: 1440}, {width: 3840, height: 2160});
    const {code, frames, liveTracks} = await openWith([squeezed(), squeezed()]);
    expect([code, frames.length, liveTracks]).to.deep.equal(['camera-missing unsuitable', 0, 0]);
  });

  it('takePhotos refuses a picture that is squeezed since the camera was opened', async () => {
    const leave = new AbortController();
    const stream = cameraOf(LANDSCAPE, LANDSCAPE);
    await withUserMedia(
      () => Promise.resolve(stream),
      async () => {
        const {video} = await openCamera({...REQUEST, signal: leave.signal});
        for (const track of stream.getVideoTracks()) track.getSettings = () => ({width: 1280, height: 960});
        expect(await codeOf(takePhotos(video, leave.signal))).to.equal('camera-missing');
      },
    );
    leave.abort();
  });
});
