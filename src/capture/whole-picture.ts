import {SizeFinderError} from '../core/errors.js';

/** Sizes that are rounded to even numbers or to blocks of 16 pixels differ by less than this. */
const MOST_DIFFERENCE = 0.03;

/**
 * Whether a video shows the camera's picture squeezed: its shape is not the shape that the track reports, upright or
 * turned by a quarter. WebKit squeezes the picture to meet a wish for a size. A body measured there would be too narrow.
 * False for a video without a track, and for a track that does not report its size.
 */
export function isDistorted(video: HTMLVideoElement): boolean {
  const track = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined;
  const {width = 0, height = 0} = track?.getSettings() ?? {};
  const {videoWidth, videoHeight} = video;
  if (width * height * videoWidth * videoHeight === 0) return false;
  const differs = (shape: number): boolean =>
    Math.abs(Math.log((shape * videoHeight) / videoWidth)) > MOST_DIFFERENCE;
  return differs(width / height) && differs(height / width);
}

/** Throws if the video is distorted, so that no picture of it is measured. */
export function refuseDistorted(video: HTMLVideoElement): void {
  if (isDistorted(video))
    throw new SizeFinderError('camera-missing', "the browser squeezes the camera's picture", {
      obstacle: 'unsuitable',
    });
}
