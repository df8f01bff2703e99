import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {platform} from 'node:process';

/** The repository's root folder, where every command runs. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command with our own input and output; rejects unless it ends with 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{quiet?: boolean, env?: NodeJS.ProcessEnv}} [options] quiet: its output goes to stderr, so that
 *   stdout stays a command's own result
 * @returns {Promise<void>}
 */
export function run(command, args, {quiet = false, env = process.env} = {}) {
  const stdio = ['inherit', quiet ? process.stderr : 'inherit', 'inherit'];
  // npm is a script on Windows, which only a shell can start.
  const child = spawn(command, args, {cwd: ROOT, stdio, env, shell: platform === 'win32'});
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}
