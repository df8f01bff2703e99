import {execFileSync} from 'node:child_process';
import {platform} from 'node:process';
import {ROOT} from '../../scripts/lib/run.mjs';

const IS_WINDOWS = platform === 'win32';

/** npm is a script on Windows, which only a shell can start. */
export const npm = (args, options) =>
  execFileSync(IS_WINDOWS ? 'npm.cmd' : 'npm', args, {
    encoding: 'utf8',
    stdio: 'pipe',
    shell: IS_WINDOWS,
    ...options,
  });

/**
 * Packs what was built, as npm publishes it.
 * @param {string} folder where the archive goes
 * @returns {{filename: string, size: number, unpackedSize: number, files: {path: string}[]}} what npm says of it
 */
export function pack(folder) {
  const flags = ['--ignore-scripts', '--json', '--pack-destination', folder];
  return JSON.parse(npm(['pack', ...flags], {cwd: ROOT}))[0];
}
