import {accessSync, constants} from 'node:fs';
import {env} from 'node:process';

/** The first of these paths that is a program. */
export const firstProgram = paths =>
  paths.find(path => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** The path of a Firefox; undefined where none is installed. */
export const findFirefox = () =>
  firstProgram([
    env.FIREFOX_PATH ?? '',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
