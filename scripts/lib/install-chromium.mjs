import {existsSync, readFileSync} from 'node:fs';
import {env, execPath, getuid} from 'node:process';
import {findChromium} from './chromium.mjs';
import {run} from './run.mjs';

/** Debian packages a real Chromium; Ubuntu's package of that name only points to a snap. */
function isDebianRoot() {
  if (getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installFromDebian() {
  const quietEnv = {...env, DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-qq'], {quiet: true, env: quietEnv});
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    quiet: true,
    env: quietEnv,
  });
}

const downloadWithPlaywright = () =>
  run(execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {quiet: true});

/**
 * The path of a Chromium, which is installed first where there is none.
 * @returns {Promise<string>} rejects when none can be had
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found; installing one.');
  if (isDebianRoot())
    await installFromDebian().catch(error => console.error(`${error.message}; trying a download.`));
  if (!findChromium()) await downloadWithPlaywright();
  const installed = findChromium();
  if (!installed) throw new Error('No Chromium could be installed. Install one and set CHROME_PATH to it.');
  return installed;
}
