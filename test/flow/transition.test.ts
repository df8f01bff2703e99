import {expect} from '@open-wc/testing';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {EVENTS} from '../support/flow-events.js';
import {loadOf, placeOf, STATES, type StateName} from '../support/flow-samples.js';

/** From every open step. `-` and `+` name what the state no longer carries, and what is new. */
const ALWAYS = {
  closed: 'closed -front -side',
  'page-left': 'closed -front -side',
  broke: 'stopped -front -side',
  forgotten: 'profile -front -side -answer',
  'consent-missed': 'profile',
  'photos-given': 'files -front -side -answer',
} as const;
const TIPS = {
  ...ALWAYS,
  'route-chosen': 'files',
  'self-timer-set': 'same',
  'hands-free-set': 'same',
  'muted-set': 'same',
  'went-back': 'profile',
} as const;
const CAMERA = {...TIPS, failed: 'stopped'} as const;
const LIVE = {
  ...CAMERA,
  'camera-paused': 'front paused',
  'camera-switched': 'front starting',
  'went-back': 'profile',
} as const;
const SIDE_LIVE = {
  ...LIVE,
  'camera-paused': 'side paused',
  'camera-switched': 'side starting',
  'went-back': 'front review',
  'side-skipped': 'measuring',
  'photo-checked': 'same',
} as const;
const PROFILE = {
  ...ALWAYS,
  restored: 'result -front -side +answer',
  'started-over': 'profile -front -side -answer',
  'consent-set': 'profile',
  'draft-edited': 'profile',
  'sharing-set': 'profile',
  'photos-likely': 'profile',
} as const;
const FILES = {
  ...ALWAYS,
  'route-chosen': 'files',
  'went-back': 'profile',
  'photo-chosen': 'files -front',
  'photo-removed': 'files -front',
} as const;
const TAPE = {
  ...ALWAYS,
  'tape-typed': 'tape',
  'tape-unit-set': 'tape',
  'bra-typed': 'tape',
  'tapes-given': 'measuring',
  'went-back': 'profile',
} as const;
const WORN = {...ALWAYS, 'worn-picked': 'worn', 'worn-given': 'measuring', 'went-back': 'profile'} as const;
const MEASURING = {
  ...ALWAYS,
  progressed: 'measuring',
  'waited-long': 'measuring',
  'route-chosen': 'files',
  measured: 'result +answer',
  failed: 'stopped',
} as const;
const STOPPED = {
  ...ALWAYS,
  broke: 'closed -front -side',
  retried: 'side starting -side',
  'route-chosen': 'files',
  'answers-reopened': 'profile',
  'went-back': 'profile',
} as const;
const CLOSED = {
  forgotten: 'closed -answer',
  restored: 'closed +answer',
  'photos-given': 'files -answer',
} as const;

/** Where each event leads from each state. An event that is not listed leaves the very same object. */
const TABLE: Readonly<Record<StateName, Partial<Record<FlowEvent['type'], string>>>> = {
  closed: {...CLOSED, opened: 'profile'},
  'closed after an answer': {...CLOSED, opened: 'result'},
  // There is nothing to go on with.
  'profile, empty': {...PROFILE, 'route-chosen': 'profile', broke: 'closed'},
  profile: {...PROFILE, 'route-chosen': 'files'},
  // The shopper asks anew, with answers that may have changed.
  'profile after an answer': {...PROFILE, 'route-chosen': 'files -answer'},
  tips: {...TIPS, 'tips-read': 'front starting'},
  'tips after an answer': {
    ...TIPS,
    'tips-read': 'front starting',
    'photo-checked': 'same',
    'side-skipped': 'measuring',
    'went-back': 'result',
  },
  starting: {
    ...CAMERA,
    'camera-ready': 'front aiming',
    'camera-paused': 'front paused',
    'went-back': 'profile',
  },
  paused: {...CAMERA, 'camera-resumed': 'front starting', 'went-back': 'profile'},
  aiming: {
    ...LIVE,
    looked: 'front aiming',
    'guidance-failed': 'front aiming',
    'shutter-pressed': 'front counting',
  },
  counting: {
    ...LIVE,
    'guidance-failed': 'front counting',
    'second-passed': 'front counting',
    'countdown-cancelled': 'front aiming',
  },
  shooting: {...LIVE, 'photo-taken': 'front review +front', 'photo-spoilt': 'front aiming'},
  'front review': {
    ...LIVE,
    'photo-checked': 'same',
    'photo-accepted': 'side aiming',
    'photo-retaken': 'front aiming -front',
    'side-skipped': 'measuring',
  },
  'side aiming': {
    ...SIDE_LIVE,
    looked: 'side aiming',
    'guidance-failed': 'side aiming',
    'shutter-pressed': 'side counting',
  },
  'side review': {...SIDE_LIVE, 'photo-accepted': 'measuring', 'photo-retaken': 'front aiming -front'},
  'aiming hands-free': {
    ...LIVE,
    looked: 'front aiming',
    'guidance-failed': 'front aiming',
    'shutter-pressed': 'front counting',
  },
  'counting hands-free': {
    ...LIVE,
    looked: 'front counting',
    'guidance-failed': 'front counting',
    'second-passed': 'front counting',
    'countdown-cancelled': 'front aiming',
  },
  'shooting hands-free': {...LIVE, 'photo-taken': 'side aiming +front', 'photo-spoilt': 'front aiming'},
  'side shooting hands-free': {
    ...SIDE_LIVE,
    'photo-taken': 'side review-both +side',
    'photo-spoilt': 'side aiming',
  },
  'review of both': {
    ...SIDE_LIVE,
    'went-back': 'profile',
    'photo-accepted': 'measuring',
    'photo-retaken': 'front aiming -front',
    'second-passed': 'side review-both',
    'countdown-cancelled': 'side review-both',
  },
  files: {...FILES, 'photos-swapped': 'files'},
  'files, reading': {
    ...FILES,
    closed: 'closed',
    'photo-checked': 'same',
    'photo-read': 'files +side',
    'photo-refused': 'files',
  },
  'files, both': {
    ...FILES,
    closed: 'closed',
    'photo-checked': 'same',
    'photos-swapped': 'files',
    'measure-requested': 'measuring',
  },
  'files after an answer': {
    ...FILES,
    'photo-checked': 'same',
    'photos-swapped': 'files',
    'measure-requested': 'measuring',
    'went-back': 'result',
  },
  tape: TAPE,
  'tape after an answer': {...TAPE, 'went-back': 'result'},
  worn: WORN,
  'worn after an answer': {...WORN, 'worn-given': 'result', 'went-back': 'result'},
  measuring: {...MEASURING, 'photo-checked': 'same', 'went-back': 'front starting'},
  'measuring the front alone': {...MEASURING, 'photo-checked': 'same', 'went-back': 'side starting'},
  'measuring answers': {...MEASURING, 'went-back': 'profile'},
  'measuring answers after an answer': {...MEASURING, 'photo-checked': 'same', 'went-back': 'result'},
  result: {
    ...ALWAYS,
    'fit-changed': 'result',
    'tape-entered': 'result',
    'inside-leg-told': 'result',
    'answers-changed': 'measuring',
    'sharing-set': 'result',
    'keeping-set': 'result',
    restored: 'result -front -side',
    'keeping-failed': 'result',
    'route-chosen': 'files',
    'answers-reopened': 'profile',
    'went-back': 'profile',
    'started-over': 'profile -front -side -answer',
  },
  stopped: STOPPED,
  'stopped after an answer': {...STOPPED, 'went-back': 'result'},
};

/** What a state carries after a move of the table, in the order of `loadOf`. */
function loadAfter(load: readonly string[], changes: readonly string[]): readonly string[] {
  return ['front', 'side', 'answer'].filter(
    part => changes.includes(`+${part}`) || (load.includes(part) && !changes.includes(`-${part}`)),
  );
}

describe('transition', () => {
  for (const [name, moves] of Object.entries(TABLE)) {
    describe(`from ${name}`, () => {
      // The keys of the table are the names of the states.
      const state: FlowState = STATES[name as StateName];
      for (const event of Object.values(EVENTS)) {
        const move = moves[event.type];
        if (move === undefined)
          it(`${event.type} leaves ${name} the same object`, () =>
            expect(transition(state, event)).to.equal(state));
        else
          it(`${event.type} leads from ${name} to ${move}`, () => {
            const [, place = '', ...changes] = /^([a-z- ]*?)((?: [-+][a-z]+)*)$/.exec(move) ?? [];
            const next = transition(state, event);
            expect(next).not.to.equal(state);
            expect(placeOf(next)).to.equal(place === 'same' ? placeOf(state) : place);
            expect(loadOf(next)).to.deep.equal(loadAfter(loadOf(state), changes.join('').trim().split(' ')));
          });
      }
    });
  }

  it('transition never writes into its arguments', () => {
    for (const state of Object.values(STATES))
      for (const event of Object.values(EVENTS)) transition(deepFreeze(state), deepFreeze(event));
  });

  it('transition carries the pitch of a camera only beside the photo that it belongs to', () => {
    for (const state of Object.values(STATES))
      for (const event of Object.values(EVENTS)) {
        const {photos, cameraPoses} = transition(state, event).journey;
        for (const view of ['front', 'side'] as const)
          if (photos[view].length === 0) expect(cameraPoses[view]?.pitchDeg).to.equal(undefined);
      }
  });
});

/** Freezes plain data; what the browser made is left alone. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if ([EventTarget, Blob, Error].some(kind => value instanceof kind)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
