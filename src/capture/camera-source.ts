import {SizeFinderError} from '../core/errors.js';
import {cameraFailure, cameraObstacle} from './camera-failure.js';
import {pause} from './pause.js';
import {decodePhoto} from './photo-source.js';

/** A running camera; the signal it was asked for with stops it. */
export interface OpenCamera {
  /** Playing, with its sound off, ready to be placed in the page. */
  readonly video: HTMLVideoElement;
  /** The picture of a camera that looks at its user is shown as in a mirror. */
  readonly mirrored: boolean;
  readonly canSwitch: boolean;
}

export interface CameraRequest {
  /** `user` looks at the person at the screen, `environment` away from them. */
  readonly facing: 'user' | 'environment';
  /** Aborting it stops every track, at whatever stage. */
  readonly signal: AbortSignal;
  /** The track ended by itself: a call came in, the plug was pulled, the permission was withdrawn. */
  readonly onInterrupted: (error: SizeFinderError) => void;
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
export async function openCamera(request: CameraRequest): Promise<OpenCamera> {
  const {facing, signal} = request;
  const obstacle = cameraObstacle();
  if (obstacle) throw obstacle;
  const stream = await requestStream(facing);
  const stop = (): void => stream.getTracks().forEach(track => track.stop());
  signal.addEventListener('abort', stop, {once: true});
  try {
    signal.throwIfAborted();
    const video = createVideo(stream);
    await video.play();
    signal.throwIfAborted();
    watchForEnd(stream, request);
    return {video, ...(await describe(stream, facing))};
  } catch (error) {
    stop();
    if (signal.aborted)
      throw new SizeFinderError('aborted', 'left before the camera was ready', {cause: error});
    throw cameraFailure(error);
  }
}

/** Frames of one pose: their noise averages out, and a blurred one does not spoil the photo. */
const FRAMES = 3;
const FRAME_GAP_MS = 300;

/**
 * Takes what the camera shows now and shortly after, upright and unmirrored, at the size that measuring wants.
 * The frames are the caller's to close; none is left when it rejects.
 */
export async function takePhotos(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<readonly ImageBitmap[]> {
  const frames: ImageBitmap[] = [];
  try {
    // A browser may have paused it behind our back; a still frame would be an old one.
    if (video.paused) await video.play();
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
  // Browsers pause a video that leaves the page, as it does while a photo is looked at; the camera goes on.
  video.addEventListener('pause', () => {
    if (stream.active) video.play().catch(() => undefined);
  });
  return video;
}

/** A phone call mutes the camera on iOS and never ends its track; shorter than this is a hiccup. */
const MUTED_FOR_MS = 1500;

function watchForEnd(stream: MediaStream, {signal, onInterrupted}: CameraRequest): void {
  const tell = (why: string): void => onInterrupted(new SizeFinderError('camera-interrupted', why));
  for (const track of stream.getVideoTracks()) {
    track.addEventListener('ended', () => tell('the camera track ended'), {once: true, signal});
    const waitMuted = async (): Promise<void> => {
      await pause(MUTED_FOR_MS, signal);
      if (track.muted && !signal.aborted) tell('the camera gives no picture any more');
    };
    track.addEventListener('mute', () => void waitMuted(), {signal});
  }
}

async function describe(
  stream: MediaStream,
  asked: CameraRequest['facing'],
): Promise<Omit<OpenCamera, 'video'>> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  // A webcam names no facing; it sits on the screen and looks at its user.
  const facing = stream.getVideoTracks()[0]?.getSettings().facingMode ?? 'user';
  const cameraCount = devices.filter(({kind}) => kind === 'videoinput').length;
  return {mirrored: facing === 'user', canSwitch: cameraCount > 1 || facing !== asked};
}
