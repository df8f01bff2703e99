import {expect} from '@open-wc/testing';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {EVENTS, placeOf, STATES, type StateName} from '../support/flow-samples.js';

type EventType = FlowEvent['type'];

/** From every open step. */
const ALWAYS = {
  closed: 'closed',
  forgotten: 'profile',
  'consent-missed': 'profile',
  'photos-given': 'files',
} as const;
const TIPS = {
  ...ALWAYS,
  'route-chosen': 'files',
  'self-timer-set': 'same place',
  'hands-free-set': 'same place',
  'muted-set': 'same place',
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
} as const;
const FILES = {
  ...ALWAYS,
  'route-chosen': 'files',
  'went-back': 'profile',
  'photo-chosen': 'files',
  'photo-removed': 'files',
} as const;

/** Where each event leads from each state. What is not listed leaves the very same object. */
const TABLE: Readonly<Record<StateName, Partial<Record<EventType, string>>>> = {
  closed: {opened: 'profile', forgotten: 'closed', restored: 'closed', 'photos-given': 'files'},
  'closed with answer': {opened: 'result', forgotten: 'closed', restored: 'closed', 'photos-given': 'files'},
  'profile, empty': {
    ...ALWAYS,
    restored: 'result',
    'started-over': 'profile',
    'consent-set': 'profile',
    'draft-edited': 'profile',
    'sharing-set': 'profile',
    'route-chosen': 'profile',
  },
  profile: {
    ...ALWAYS,
    restored: 'result',
    'started-over': 'profile',
    'consent-set': 'profile',
    'draft-edited': 'profile',
    'sharing-set': 'profile',
    'route-chosen': 'files',
  },
  tips: {...TIPS, 'tips-read': 'front starting'},
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
  shooting: {...LIVE, 'photo-taken': 'front review', 'photo-spoilt': 'front aiming'},
  'front review': {
    ...LIVE,
    'photo-accepted': 'side aiming',
    'photo-retaken': 'front aiming',
    'side-skipped': 'measuring',
  },
  'side aiming': {
    ...SIDE_LIVE,
    looked: 'side aiming',
    'guidance-failed': 'side aiming',
    'shutter-pressed': 'side counting',
  },
  'side review': {...SIDE_LIVE, 'photo-accepted': 'measuring', 'photo-retaken': 'front aiming'},
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
  'shooting hands-free': {...LIVE, 'photo-taken': 'side aiming', 'photo-spoilt': 'front aiming'},
  'side shooting hands-free': {
    ...SIDE_LIVE,
    'photo-taken': 'side review-both',
    'photo-spoilt': 'side aiming',
  },
  'review of both': {
    ...SIDE_LIVE,
    'went-back': 'profile',
    'photo-accepted': 'measuring',
    'photo-retaken': 'front aiming',
    'second-passed': 'side review-both',
    'countdown-cancelled': 'side review-both',
  },
  files: {...FILES, 'photos-swapped': 'files'},
  'files, reading': {
    ...FILES,
    'photo-read': 'files',
    'photo-refused': 'files',
  },
  'files, both': {...FILES, 'photos-swapped': 'files', 'measure-requested': 'measuring'},
  tape: {
    ...ALWAYS,
    'tape-typed': 'tape',
    'tape-unit-set': 'tape',
    'bra-typed': 'tape',
    'tapes-given': 'measuring',
    'went-back': 'profile',
  },
  worn: {...ALWAYS, 'worn-picked': 'worn', 'worn-given': 'measuring', 'went-back': 'profile'},
  measuring: {
    ...ALWAYS,
    progressed: 'measuring',
    measured: 'result',
    failed: 'stopped',
    'went-back': 'front starting',
  },
  result: {
    ...ALWAYS,
    'fit-changed': 'result',
    'tape-entered': 'result',
    'inside-leg-told': 'result',
    'sharing-set': 'result',
    'keeping-set': 'result',
    restored: 'result',
    'keeping-failed': 'result',
    'route-chosen': 'files',
    'answers-reopened': 'profile',
    'went-back': 'profile',
    'started-over': 'profile',
  },
  stopped: {
    ...ALWAYS,
    retried: 'side starting',
    'route-chosen': 'files',
    'answers-reopened': 'profile',
    'went-back': 'profile',
  },
};

describe('transition', () => {
  for (const [name, moves] of Object.entries(TABLE)) {
    describe(`from ${name}`, () => {
      // The keys of the table are the names of the states.
      const state: FlowState = STATES[name as StateName];
      for (const event of Object.values(EVENTS)) {
        const place = moves[event.type];
        if (place === undefined)
          it(`stays the same object on ${event.type}`, () =>
            expect(transition(state, event)).to.equal(state));
        else
          it(`goes to ${place} on ${event.type}`, () => {
            const next = transition(state, event);
            expect(next).not.to.equal(state);
            expect(placeOf(next)).to.equal(place === 'same place' ? placeOf(state) : place);
          });
      }
    });
  }

  it('never writes into its arguments', () => {
    for (const state of Object.values(STATES))
      for (const event of Object.values(EVENTS)) transition(deepFreeze(state), deepFreeze(event));
  });
});

/** Freezes plain data; what the browser made is left alone. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof EventTarget || value instanceof Blob)
    return value;
  if (value instanceof Error) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
