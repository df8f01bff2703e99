import {expect} from '@open-wc/testing';
import {cameraFailure, cameraObstacle, type CameraPage} from '../../src/capture/camera-failure.js';
import {openCamera, takePhotos, type OpenCamera} from '../../src/capture/camera-source.js';
import {takeLiveFrame} from '../../src/capture/live-frame.js';
import {codeOf, withUserMedia} from '../support/user-media.js';
import {waitUntil} from '../support/wait-until.js';

const REQUEST = {facing: 'user', onInterrupted: () => undefined} as const;

/** The stream of an open camera. */
function streamOf({video}: OpenCamera): MediaStream {
  if (video.srcObject instanceof MediaStream) return video.srcObject;
  throw new Error('the camera plays nothing');
}

describe('with a fake camera', () => {
  it('openCamera plays inline and muted, and takePhotos gives upright frames of it', async () => {
    const leave = new AbortController();
    const camera = await openCamera({...REQUEST, signal: leave.signal});
    for (const name of ['playsinline', 'muted', 'autoplay'])
      expect(camera.video.hasAttribute(name), name).to.equal(true);
    expect(camera.video.muted && camera.video.playsInline && camera.video.autoplay).to.equal(true);
    const photos = await takePhotos(camera.video, leave.signal);
    const {videoWidth, videoHeight} = camera.video;
    expect(photos).to.have.length(3);
    for (const photo of photos) {
      expect(photo.width / photo.height).to.be.closeTo(videoWidth / videoHeight, 0.01);
      expect(Math.max(photo.width, photo.height)).to.be.at.most(1280);
    }
    leave.abort();
  });

  it('takePhotos closes its frames when it is aborted between two of them', async () => {
    const leave = new AbortController();
    const camera = await openCamera({...REQUEST, signal: leave.signal});
    const real = window.createImageBitmap.bind(window);
    const made: ImageBitmap[] = [];
    window.createImageBitmap = async (...args: readonly unknown[]) => {
      // The arguments are passed on unchanged.
      const bitmap = await (real as (...all: readonly unknown[]) => Promise<ImageBitmap>)(...args);
      made.push(bitmap);
      leave.abort();
      return bitmap;
    };
    try {
      expect(await codeOf(takePhotos(camera.video, leave.signal))).to.equal('aborted');
    } finally {
      window.createImageBitmap = real;
    }
    expect(made.map(({width}) => width)).to.deep.equal([0]);
  });

  it('takeLiveFrame gives small frames for a quick look', async () => {
    const leave = new AbortController();
    const camera = await openCamera({...REQUEST, signal: leave.signal});
    const frame = await takeLiveFrame(camera.video);
    expect(Math.min(frame.width, frame.height)).to.equal(360);
    frame.close();
    leave.abort();
  });

  it('openCamera stops every track when its signal is aborted', async () => {
    const leave = new AbortController();
    const camera = await openCamera({...REQUEST, signal: leave.signal});
    const tracks = streamOf(camera).getTracks();
    expect(tracks.map(({readyState}) => readyState)).to.deep.equal(['live']);
    leave.abort();
    expect(tracks.map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });

  it('openCamera stops every track when its signal is aborted before the camera is ready', async () => {
    const leave = new AbortController();
    const {mediaDevices} = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    let stream: MediaStream | undefined;
    await withUserMedia(
      async constraints => {
        stream = await real(constraints);
        leave.abort();
        return stream;
      },
      async () => {
        expect(await codeOf(openCamera({...REQUEST, signal: leave.signal}))).to.equal('aborted');
      },
    );
    expect(stream?.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });

  /**
   * The codes that an open camera reports after an event of its track. The listeners wait at a target of the test, because
   * those of a track hear no dispatched events in Firefox.
   */
  async function toldOf(event: 'ended' | 'mute'): Promise<readonly string[]> {
    const {mediaDevices} = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    const leave = new AbortController();
    const told: string[] = [];
    const target = new EventTarget();
    const ask = async (constraints: MediaStreamConstraints): Promise<MediaStream> => {
      const stream = await real(constraints);
      for (const track of stream.getVideoTracks()) {
        track.addEventListener = target.addEventListener.bind(target);
        if (event === 'mute')
          target.addEventListener(event, () => Object.defineProperty(track, 'muted', {value: true}));
      }
      return stream;
    };
    await withUserMedia(ask, async () => {
      const onInterrupted = ({code}: {readonly code: string}): void => void told.push(code);
      await openCamera({facing: 'user', signal: leave.signal, onInterrupted});
      target.dispatchEvent(new Event(event));
      await waitUntil(() => told.length > 0, 'nothing was told');
    });
    leave.abort();
    return told;
  }

  it('openCamera tells when the track ends by itself', async () =>
    expect(await toldOf('ended')).to.deep.equal(['camera-interrupted']));

  it('openCamera tells when a phone call mutes the track', async () =>
    expect(await toldOf('mute')).to.deep.equal(['camera-interrupted']));

  /** What an open camera is told without any event, when its track has been changed before. */
  async function toldAtOnce(change: (track: MediaStreamTrack) => void): Promise<string> {
    const {mediaDevices} = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    const leave = new AbortController();
    let told = '';
    const ask = async (constraints: MediaStreamConstraints): Promise<MediaStream> => {
      const stream = await real(constraints);
      stream.getVideoTracks().forEach(change);
      return stream;
    };
    await withUserMedia(ask, async () => {
      const onInterrupted = ({code}: {readonly code: string}): void => void (told = code);
      const code = await codeOf(openCamera({facing: 'user', signal: leave.signal, onInterrupted}));
      if (code === 'no failure') await waitUntil(() => told !== '', 'nothing was told');
      else told = code;
    });
    leave.abort();
    return told;
  }

  it('openCamera rejects when the track has ended as the camera opened', async () =>
    expect(await toldAtOnce(track => track.stop())).to.equal('camera-interrupted'));

  it('openCamera tells when the track is muted from the beginning', async () =>
    expect(await toldAtOnce(track => Object.defineProperty(track, 'muted', {value: true}))).to.equal(
      'camera-interrupted',
    ));

  it('openCamera opens a camera where the browser refuses to list the devices', async () => {
    const {mediaDevices} = navigator;
    const real = mediaDevices.enumerateDevices.bind(mediaDevices);
    const leave = new AbortController();
    mediaDevices.enumerateDevices = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    try {
      expect(await codeOf(openCamera({...REQUEST, signal: leave.signal}))).to.equal('no failure');
    } finally {
      mediaDevices.enumerateDevices = real;
      leave.abort();
    }
  });

  it('openCamera gives up a camera that gives no picture, and stops it', async () => {
    // A canvas that is never drawn on gives no frame.
    const stream = document.createElement('canvas').captureStream(0);
    await withUserMedia(
      () => Promise.resolve(stream),
      async () => {
        const {signal} = new AbortController();
        expect(await codeOf(openCamera({...REQUEST, signal}, 100))).to.equal('camera-busy');
      },
    );
    expect(stream.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });
});

describe('asking for a camera', () => {
  it('openCamera asks only for ideal values, never for exact ones', async () => {
    const asked: MediaStreamConstraints[] = [];
    await withUserMedia(
      constraints => {
        asked.push(constraints);
        return Promise.reject(new DOMException('no', 'NotFoundError'));
      },
      async () => {
        await codeOf(openCamera({...REQUEST, facing: 'environment', signal: new AbortController().signal}));
      },
    );
    expect(JSON.stringify(asked)).not.to.match(/exact|"min"|"max"/);
    expect(asked[0]?.video).to.deep.include({facingMode: {ideal: 'environment'}});
    expect(asked[0]?.audio).to.equal(false);
  });

  it('openCamera takes any camera when a driver fails on the wishes', async () => {
    const asked: MediaStreamConstraints[] = [];
    await withUserMedia(
      constraints => {
        asked.push(constraints);
        const name = asked.length === 1 ? 'OverconstrainedError' : 'NotFoundError';
        return Promise.reject(new DOMException('no', name));
      },
      async () => {
        const code = await codeOf(openCamera({...REQUEST, signal: new AbortController().signal}));
        expect(code).to.equal('camera-missing');
      },
    );
    expect(asked[1]).to.deep.equal({audio: false, video: true});
  });

  for (const [name, code] of [
    ['NotAllowedError', 'camera-denied'],
    ['SecurityError', 'camera-denied'],
    ['NotFoundError', 'camera-missing'],
    ['OverconstrainedError', 'camera-missing'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
    ['TrackStartError', 'camera-busy'],
    ['UnheardOfError', 'camera-busy'],
  ] as const)
    it(`cameraFailure turns ${name} into ${code}`, () =>
      expect(cameraFailure(new DOMException('no', name)).code).to.equal(code));
});

describe('what rules the camera out beforehand', () => {
  const page = (overrides: Partial<CameraPage>): CameraPage => ({
    isSecureContext: true,
    navigator,
    document,
    ...overrides,
  });

  it('cameraObstacle is null on this page', () => expect(cameraObstacle()).to.equal(null));

  it('cameraObstacle is insecure-context on a page without https', () =>
    expect(cameraObstacle(page({isSecureContext: false}))?.code).to.equal('insecure-context'));

  it('cameraObstacle is camera-missing in a browser without mediaDevices', () =>
    expect(cameraObstacle(page({navigator: {}}))?.code).to.equal('camera-missing'));

  it('cameraObstacle is camera-denied in a frame without allow="camera"', () => {
    const document = {featurePolicy: {allowsFeature: () => false}};
    expect(cameraObstacle(page({document}))?.code).to.equal('camera-denied');
  });
});
