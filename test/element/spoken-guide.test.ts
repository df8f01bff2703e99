import {expect} from '@open-wc/testing';
import {SpokenGuide} from '../../src/element/controllers/spoken-guide.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import type {Advice} from '../../src/core/advice.js';
import {en} from '../../src/locale/en.js';
import {createFormat} from '../../src/locale/format.js';
import {FRONT, POSE, PREVIEW, STATES} from '../support/flow-samples.js';

const CONTEXT = {t: en, format: createFormat('en'), send: () => undefined};
const TIPS: FlowState = transition(STATES.tips, {type: 'hands-free-set', handsFree: true});

/** Plays events to a guide and returns everything that the shopper hears and feels, in order. */
function play(events: readonly FlowEvent[], from: FlowState = TIPS, tag = 'en-GB'): readonly string[] {
  const heard: string[] = [];
  const note = (what: string) => (): void => void heard.push(what);
  const guide = new SpokenGuide({
    createVoice: language => ({
      start: note(`voice ${language}`),
      say: text => void heard.push(text),
      stop: note('hush'),
    }),
    createShutterSound: () => ({
      start: note('sound on'),
      tick: note('tick'),
      shot: note('click'),
      stop: note('sound off'),
    }),
    tremble: note('tremble'),
    allowTilt: () => {
      heard.push('tilt asked');
      return Promise.resolve(true);
    },
  });
  events.reduce((state, event) => {
    const next = transition(state, event);
    guide.moved(state, next, CONTEXT, tag);
    return next;
  }, from);
  return heard;
}

const START: readonly FlowEvent[] = [{type: 'tips-read'}, {type: 'camera-ready', preview: PREVIEW}];
const STARTED = ['sound on', 'tilt asked', 'voice en-GB', en.guide.preparing];

/** Looks ten times a second. */
const looks = (advice: Advice | null, fromMs: number, toMs: number): readonly FlowEvent[] =>
  Array.from({length: (toMs - fromMs) / 100}, (_, index) => ({
    type: 'looked' as const,
    advice,
    pose: POSE,
    atMs: fromMs + 100 * index,
  }));

const COUNTDOWN = ['3', 'tick', '2', 'tick', '1', 'tick'];

describe('what is heard of the hands-free way', () => {
  it('starts voice, sound and tilt in the tap that starts the camera', () => {
    expect(play(START)).to.deep.equal(STARTED);
  });

  it('says a lasting fault once, then praises, counts, clicks and says how to turn', () => {
    const shot: FlowEvent = {type: 'photo-taken', frames: [FRONT], pitchDeg: null};
    const heard = play([...START, ...looks('show-feet', 0, 6000), ...looks(null, 6000, 11_000), shot]);
    expect(heard.slice(STARTED.length)).to.deep.equal([
      en.guide.advice['show-feet'],
      en.guide.holdStill,
      ...COUNTDOWN,
      en.guide.next.side,
      'tremble',
      'click',
    ]);
  });

  it('says nothing while muted, but vibrates, and speaks again afterwards', () => {
    const shot: FlowEvent = {type: 'photo-taken', frames: [FRONT], pitchDeg: null};
    const muted: FlowEvent = {type: 'muted-set', muted: true};
    const heard = play([...START, muted, ...looks('show-feet', 0, 6000), ...looks(null, 6000, 11_000), shot]);
    expect(new Set(heard.slice(STARTED.length))).to.deep.equal(new Set(['hush', 'tremble']));
    const again = play([...START, muted, {type: 'muted-set', muted: false}, ...looks('step-back', 0, 5000)]);
    expect(again.at(-1)).to.equal(en.guide.advice['step-back']);
  });

  it('falls silent when the page is hidden or the camera is left', () => {
    expect(play([...START, {type: 'camera-paused'}]).at(-1)).to.equal('hush');
    expect(play([...START, {type: 'closed'}]).slice(-2)).to.deep.equal(['hush', 'sound off']);
  });

  it('says that hands-free does not work and the button takes the photos', () => {
    expect(play([...START, {type: 'guidance-failed'}, {type: 'muted-set', muted: false}]).at(-1)).to.equal(
      en.guide.unavailable,
    );
  });

  it('speaks the language of the texts where the page’s language has none', () => {
    expect(play(START, TIPS, 'fi-FI')).to.include('voice en');
    expect(play(START, TIPS, 'de-AT')).to.include('voice de-AT');
  });

  it('only ticks with the self-timer where the button takes the photos', () => {
    const heard = play([...START, {type: 'shutter-pressed'}, {type: 'second-passed'}], STATES.tips);
    expect(heard).to.deep.equal(['sound on', 'tilt asked', 'tick', 'tick']);
  });
});
