import {BROWSER_SENSES, type GuideSenses, type ShutterSound, type Voice} from '../../capture/guide-senses.js';
import type {CameraState, FlowState} from '../../flow/state.js';
import {languageFor} from '../../locale/trigger-texts.js';
import {guidanceOf, isCamera, newWords} from '../guide-line.js';
import type {StepContext} from '../step-context.js';

/**
 * Speaks, ticks and trembles as the flow moves along the camera way. Told of each move within the very tap
 * that caused it: browsers unlock voice, sound and the tilt of the phone only there.
 */
export class SpokenGuide {
  private voice: Voice | null = null;
  private readonly sound: ShutterSound;

  constructor(private readonly senses: GuideSenses = BROWSER_SENSES) {
    this.sound = senses.createShutterSound();
  }

  /** `context` is null while the texts are on their way: nothing can be said then. */
  moved(from: FlowState, to: FlowState, context: StepContext | null, tag: string): void {
    const before = isAtCamera(from) ? from : null;
    if (!isAtCamera(to)) {
      if (before !== null) this.stop();
      return;
    }
    if (before === null) this.start(to, tag);
    if (to.phase.name === 'paused' || to.journey.muted) this.voice?.stop();
    if (context !== null && !to.journey.muted) this.speak(newWords(from, to, context));
    this.sounds(before, to);
  }

  private start({journey}: CameraState, tag: string): void {
    this.sound.start();
    void this.senses.allowTilt();
    if (!journey.handsFree) return;
    this.voice = this.senses.createVoice(spokenTag(tag));
    this.voice.start();
  }

  private stop(): void {
    this.voice?.stop();
    this.voice = null;
    this.sound.stop();
  }

  private speak(words: string | null): void {
    if (words !== null) this.voice?.say(words);
  }

  private sounds(before: CameraState | null, to: CameraState): void {
    const {muted} = to.journey;
    const isTaken = before?.phase.name === 'shooting' && before.journey.photos !== to.journey.photos;
    if (isTaken) this.senses.tremble();
    if (muted) return;
    if (isTaken) this.sound.shot();
    const count = secondsLeft(to);
    if (count !== null && count !== (before && secondsLeft(before))) this.sound.tick();
  }
}

/** From the tap that starts the camera until it is left. */
const isAtCamera = (state: FlowState): state is CameraState => isCamera(state) && state.phase.name !== 'tips';

/** Of whichever countdown runs towards a photo. */
function secondsLeft(state: CameraState): number | null {
  if (state.phase.name === 'counting') return state.phase.secondsLeft;
  const guidance = guidanceOf(state);
  return guidance?.phase === 'counting' ? guidance.secondsLeft : null;
}

/** The language of the texts, with the region of the page where that is the same language. */
const spokenTag = (tag: string): string => {
  const language = languageFor(tag);
  return tag.toLowerCase().startsWith(language) ? tag : language;
};
