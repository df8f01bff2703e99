import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';

/** The rate at which Chromium plays a clip of JPEG pictures in a loop. */
const FRAMES_PER_SECOND = 30;

/** The colour in a corner tells which picture it is. */
export const CORNER_COLOURS = {front: 'red', side: 'blue'};

export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/**
 * Makes a clip for Chromium's fake camera that shows the front photo and then the side photo of a person who turned to the left,
 * as instructed. The samples show people who turned to the right, so the clip mirrors the side photo.
 * @param {{front: string, side: string}} photos files, absolute or relative to the root of the repository
 * @param {number} [secondsPerView]
 * @param {boolean} [marked] whether a coloured corner tells the photos apart
 * @returns {string} the path of the clip
 */
export function makeCameraClip({front, side}, secondsPerView = 4, marked = true) {
  const clip = join(mkdtempSync(join(tmpdir(), 'size-finder-')), 'clip.mjpeg');
  const input = photo => ['-loop', '1', '-framerate', FRAMES_PER_SECOND, '-t', secondsPerView, '-i', photo];
  const size = marked ? 40 : 1;
  const mark = view => `drawbox=0:0:${size}:${size}:${CORNER_COLOURS[view]}:fill[${view}]`;
  const args = [
    ['-v', 'error', '-y', ...input(front), ...input(side)],
    ['-filter_complex', `[0]${mark('front')};[1]hflip,${mark('side')};[front][side]concat=n=2:v=1`],
    ['-pix_fmt', 'yuvj420p', '-q:v', '3', clip],
  ];
  const {status, stderr} = spawnSync('ffmpeg', args.flat().map(String), {cwd: ROOT, encoding: 'utf8'});
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
  return clip;
}
