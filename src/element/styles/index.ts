import {buttons} from './buttons.js';
import {camera} from './camera.js';
import {dialog} from './dialog.js';
import {fields} from './fields.js';
import {measurements} from './measurements.js';
import {photos} from './photos.js';
import {profile} from './profile.js';
import {result} from './result.js';
import {tokens} from './tokens.js';
import {type} from './type.js';
import {waiting} from './waiting.js';

/** All styles of the element, general ones first. */
export const sizeFinderStyles = [
  tokens,
  dialog,
  type,
  buttons,
  fields,
  profile,
  photos,
  camera,
  waiting,
  result,
  measurements,
];
