import {buttons} from './buttons.js';
import {camera} from './camera.js';
import {checkedPhoto} from './checked-photo.js';
import {dialog} from './dialog.js';
import {fields} from './fields.js';
import {fit} from './fit.js';
import {known} from './known.js';
import {measurements} from './measurements.js';
import {people} from './people.js';
import {photos} from './photos.js';
import {profile} from './profile.js';
import {result} from './result.js';
import {tokens} from './tokens.js';
import {type} from './type.js';
import {viewfinder} from './viewfinder.js';
import {waiting} from './waiting.js';

/** Styles of everything behind the button, general ones first. */
export const finderStyles = [
  tokens,
  dialog,
  type,
  buttons,
  fields,
  profile,
  photos,
  camera,
  viewfinder,
  checkedPhoto,
  waiting,
  result,
  fit,
  measurements,
  known,
  people,
];
