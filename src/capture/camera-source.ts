import {SizeFinderError} from '../core/errors.js';
import {cameraFailure, cameraObstacle} from './camera-failure.js';
import {pause} from './pause.js';
import {decodePhoto} from './photo-source.js';
import {isDistorted, refuseDistorted} from './whole-picture.js';

/** A running camera. Aborting the signal of its request stops it. */
export interface OpenCamera {
  /** Playing and muted, ready to be placed in the page. */
  readonly video: HTMLVideoElement;
  /** Whether to show the picture as in a mirror: true for a camera that looks at its user. */
  readonly mirrored: boolean;
  /** Whether there is another camera to switch to. */
  readonly canSwitch: boolean;
}

export interface CameraRequest {
  /**
   * `user` asks for a camera that looks at the person at the screen, `environment` for one that looks away from them.
   */
  readonly facing: 'user' | 'environment';
  /** Aborting it stops every track, at whatever stage. */
  readonly signal: AbortSignal;
  /** Called if a track ends by itself: a call came in, the plug was pulled, the permission was withdrawn. */
  readonly onInterrupted: (error: SizeFinderError) => void;
}

/** `resizeMode` is missing in TypeScript's DOM library. Browsers ignore wishes that they do not know. */
interface CameraWishes extends MediaTrackConstraints {
  readonly resizeMode: ConstrainDOMString;
}

/**
 * Only wishes: an `exact` constraint would turn a working camera into an error. The long side comes first on phones held
 * upright too, because browsers apply sizes to the sensor, which is landscape, and turn the picture afterwards. With a
 * portrait size or an aspect ratio, Chromium and Firefox crop the picture and WebKit squeezes it (docs/browsers.md).
 */
const wishes = (facing: CameraRequest['facing']): CameraWishes => ({
  facingMode: {ideal: facing},
  width: {ideal: 1920},
  height: {ideal: 1080},
  resizeMode: {ideal: 'none'},
});

/**
 * Opens a camera and waits for its first picture. If it rejects, it does so with a `SizeFinderError` and stops all
 * tracks.
 */
export async function openCamera(
  request: CameraRequest,
  firstPictureMs = FIRST_PICTURE_MS,
): Promise<OpenCamera> {
  const {facing, signal} = request;
  const obstacle = cameraObstacle();
  if (obstacle) throw obstacle;
  let stream = await requestStream(wishes(facing));
  const stop = (): void => stream.getTracks().forEach(track => track.stop());
  signal.addEventListener('abort', stop, {once: true});
  try {
    let video = await play(stream, signal, firstPictureMs);
    if (isDistorted(video)) {
      // Without a wish for a size, no browser has a reason to scale the picture.
      stop();
      stream = await requestStream({facingMode: {ideal: facing}});
      video = await play(stream, signal, firstPictureMs);
      refuseDistorted(video);
    }
    watchForEnd(stream, request);
    return {video, ...(await describe(stream, facing))};
  } catch (error) {
    stop();
    if (signal.aborted)
      throw new SizeFinderError('aborted', 'the caller aborted before the camera was ready', {cause: error});
    throw error instanceof SizeFinderError ? error : cameraFailure(error);
  }
}

/** A camera whose driver hangs gives neither a picture nor an error. The shopper's answer to the browser's question is not counted. */
const FIRST_PICTURE_MS = 10_000;

async function play(
  stream: MediaStream,
  signal: AbortSignal,
  firstPictureMs: number,
): Promise<HTMLVideoElement> {
  // A track that ended before anybody listened fires no event again, and Firefox waits for its picture forever.
  const stillWanted = (): void => {
    signal.throwIfAborted();
    if (!stream.active) throw new SizeFinderError('camera-interrupted', 'the camera ended as it opened');
  };
  stillWanted();
  const video = createVideo(stream);
  await untilPlaying(video, firstPictureMs);
  stillWanted();
  return video;
}

async function untilPlaying(video: HTMLVideoElement, limitMs: number): Promise<void> {
  const waiting = new AbortController();
  const {signal} = waiting;
  const late = pause(limitMs, signal).then(() => {
    if (!signal.aborted)
      throw new SizeFinderError('camera-busy', `the camera gives no picture for ${limitMs} ms`);
  });
  await Promise.race([video.play(), late]).finally(() => waiting.abort());
}

/** Number of frames of one pose. Their noise averages out, and a single blurred frame does not spoil the photo. */
const FRAMES = 3;
const FRAME_GAP_MS = 300;

/**
 * Takes several frames, now and shortly after, upright and not mirrored, at the size that measuring needs. The caller
 * closes the frames. If the promise rejects, all frames are closed already.
 */
export async function takePhotos(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<readonly ImageBitmap[]> {
  const frames: ImageBitmap[] = [];
  try {
    // A browser may have paused the video without being asked. Its frame would then be an old one.
    if (video.paused) await untilPlaying(video, FIRST_PICTURE_MS);
    refuseDistorted(video);
    while (frames.length < FRAMES) {
      if (frames.length > 0) await pause(FRAME_GAP_MS, signal);
      frames.push(await decodePhoto(video, signal));
    }
    return frames;
  } catch (error) {
    for (const frame of frames) frame.close();
    throw error;
  }
}

async function requestStream(video: MediaTrackConstraints): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({audio: false, video});
  } catch (error) {
    // Some drivers fail on wishes that they should ignore. Any camera is better than none.
    if (!(error instanceof DOMException) || error.name !== 'OverconstrainedError') throw cameraFailure(error);
    return navigator.mediaDevices.getUserMedia({audio: false, video: true}).catch((again: unknown) => {
      throw cameraFailure(again);
    });
  }
}

/** iOS plays inline only if all three are set as attributes and as properties before the stream is set. */
function createVideo(stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video');
  for (const name of ['playsinline', 'muted', 'autoplay']) video.setAttribute(name, '');
  video.playsInline = true;
  video.muted = true;
  video.autoplay = true;
  video.srcObject = stream;
  // Browsers pause a video that leaves the page, as it does while the shopper looks at a photo. The camera stays on.
  video.addEventListener('pause', () => {
    if (stream.active) video.play().catch(() => undefined);
  });
  return video;
}

/** On iOS, a phone call mutes the camera and never ends its track. A mute that is shorter than this is a hiccup. */
const MUTED_FOR_MS = 1500;

function watchForEnd(stream: MediaStream, {signal, onInterrupted}: CameraRequest): void {
  const tell = (why: string): void => onInterrupted(new SizeFinderError('camera-interrupted', why));
  for (const track of stream.getVideoTracks()) {
    track.addEventListener('ended', () => tell('the camera track ended'), {once: true, signal});
    const waitMuted = async (): Promise<void> => {
      await pause(MUTED_FOR_MS, signal);
      if (track.muted && !signal.aborted) tell('the camera no longer gives a picture');
    };
    track.addEventListener('mute', () => void waitMuted(), {signal});
    // As while a call goes on.
    if (track.muted) void waitMuted();
  }
}

async function describe(
  stream: MediaStream,
  asked: CameraRequest['facing'],
): Promise<Omit<OpenCamera, 'video'>> {
  const cameraCount = await countCameras();
  // A webcam reports no facing mode. It sits on the screen and looks at its user.
  const facing = stream.getVideoTracks()[0]?.getSettings().facingMode ?? 'user';
  return {mirrored: facing === 'user', canSwitch: cameraCount > 1 || facing !== asked};
}

/** Some in-app browsers refuse to list the devices. The camera that is open works all the same. */
const countCameras = (): Promise<number> =>
  navigator.mediaDevices.enumerateDevices().then(
    devices => devices.filter(({kind}) => kind === 'videoinput').length,
    () => 1,
  );
