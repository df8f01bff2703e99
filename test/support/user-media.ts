import {SizeFinderError} from '../../src/core/errors.js';

/** Replaces getUserMedia for one test. */
export async function withUserMedia(
  answer: (constraints: MediaStreamConstraints) => Promise<MediaStream>,
  work: () => Promise<void>,
): Promise<void> {
  const {mediaDevices} = navigator;
  const real = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = (constraints = {}) => answer(constraints);
  try {
    await work();
  } finally {
    mediaDevices.getUserMedia = real;
  }
}

/** The code of the failure with which the work ends. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no failure';
  } catch (error) {
    return error instanceof SizeFinderError ? error.code : String(error);
  }
}
