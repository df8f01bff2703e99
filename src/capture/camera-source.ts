import {SizeFinderError} from '../core/errors.js';
import {cameraFailure, cameraObstacle} from './camera-failure.js';
import {decodePhoto} from './photo-source.js';

/** A running camera. Whoever opened it must `stop` it. */
export interface OpenCamera {
  /** Playing, with its sound off, ready to be placed in the page. */
  readonly video: HTMLVideoElement;
  /** The picture of a camera that looks at its user is shown as in a mirror. */
  readonly mirrored: boolean;
  readonly canSwitch: boolean;
  /** Aborts with a `camera-interrupted` error when the track ends by itself: a call, a lock, a pulled plug. */
  readonly interrupted: AbortSignal;
  stop(): void;
}

export interface CameraRequest {
  /** `user` looks at the person at the screen, `environment` away from them. */
  readonly facing: 'user' | 'environment';
  readonly signal: AbortSignal;
}

/**
 * Wishes, never demands: an `exact` constraint turns a working camera into an error. Portrait is asked for;
 * a desktop gives landscape, which is measured as well.
 */
const wishes = (facing: CameraRequest['facing']): MediaStreamConstraints => ({
  audio: false,
  video: {
    facingMode: {ideal: facing},
    width: {ideal: 1080},
    height: {ideal: 1920},
    aspectRatio: {ideal: 9 / 16},
  },
});

/** Opens the camera and waits for its first picture. Rejects with a `SizeFinderError`; leaves no track behind. */
export async function openCamera({facing, signal}: CameraRequest): Promise<OpenCamera> {
  const obstacle = cameraObstacle();
  if (obstacle) throw obstacle;
  const stream = await requestStream(facing);
  try {
    signal.throwIfAborted();
    const video = createVideo(stream);
    await video.play();
    signal.throwIfAborted();
    return await describe(stream, video, facing);
  } catch (error) {
    stopTracks(stream);
    if (signal.aborted) throw new SizeFinderError('aborted', 'left before the camera was ready');
    throw cameraFailure(error);
  }
}

/** Takes what the camera shows now, upright and unmirrored, at the size that measuring wants. */
export const takePhoto = (video: HTMLVideoElement): Promise<ImageBitmap> => decodePhoto(video);

async function requestStream(facing: CameraRequest['facing']): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia(wishes(facing));
  } catch (error) {
    // Some drivers choke on wishes they should ignore: any camera is better than none.
    if (!(error instanceof DOMException) || error.name !== 'OverconstrainedError') throw cameraFailure(error);
    return navigator.mediaDevices.getUserMedia({audio: false, video: true}).catch((again: unknown) => {
      throw cameraFailure(again);
    });
  }
}

/** iOS plays inline only when all three stand as attributes and properties before the stream is set. */
function createVideo(stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video');
  for (const name of ['playsinline', 'muted', 'autoplay']) video.setAttribute(name, '');
  video.playsInline = true;
  video.muted = true;
  video.autoplay = true;
  video.srcObject = stream;
  return video;
}

async function describe(
  stream: MediaStream,
  video: HTMLVideoElement,
  asked: CameraRequest['facing'],
): Promise<OpenCamera> {
  const [track] = stream.getVideoTracks();
  const devices = await navigator.mediaDevices.enumerateDevices();
  const ended = new AbortController();
  track?.addEventListener(
    'ended',
    () => ended.abort(new SizeFinderError('camera-interrupted', 'the camera track ended')),
    {once: true, signal: ended.signal},
  );
  // A webcam names no facing; it sits on the screen and looks at its user.
  const facing = track?.getSettings().facingMode ?? 'user';
  return {
    video,
    mirrored: facing === 'user',
    canSwitch: devices.filter(({kind}) => kind === 'videoinput').length > 1 || facing !== asked,
    interrupted: ended.signal,
    stop: () => {
      stopTracks(stream);
      video.srcObject = null;
    },
  };
}

const stopTracks = (stream: MediaStream): void => stream.getTracks().forEach(track => track.stop());
