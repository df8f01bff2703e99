import {buttons} from './buttons.js';
import {dialog} from './dialog.js';
import {fields} from './fields.js';
import {handOff} from './hand-off.js';
import {people} from './people.js';
import {profile} from './profile.js';
import {questions} from './questions.js';
import {stopped} from './stopped.js';
import {tokens} from './tokens.js';
import {type} from './type.js';

/** Styles of the dialog and of its form, general ones first. Each file of steps has its own. */
export const finderStyles = [
  tokens,
  dialog,
  type,
  buttons,
  fields,
  questions,
  profile,
  handOff,
  stopped,
  people,
];
