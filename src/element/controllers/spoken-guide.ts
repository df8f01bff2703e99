import {BROWSER_SENSES, type GuideSenses, type ShutterSound, type Voice} from '../../capture/guide-senses.js';
import type {CameraState, FlowState} from '../../flow/state.js';
import {languageFor} from '../../locale/trigger-texts.js';
import {guidanceOf, isCamera, newWords} from '../text/guide-line.js';
import type {StepContext} from '../text/step-context.js';

/**
 * Speaks, ticks and vibrates while the shopper takes photos with the camera. It must be called within the tap that
 * caused a change, because browsers unlock speech, sound and the tilt sensor only there.
 */
export class SpokenGuide {
  private voice: Voice | null = null;
  private readonly sound: ShutterSound;

  constructor(private readonly senses: GuideSenses = BROWSER_SENSES) {
    this.sound = senses.createShutterSound();
  }

  /** `context` is null while the texts load; nothing can be said then. */
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
    const countBefore = before === null ? null : secondsLeft(before);
    if (count !== null && count !== countBefore) this.sound.tick();
  }
}

/** Whether the camera is in use: from the tap that starts it until the shopper leaves it. */
const isAtCamera = (state: FlowState): state is CameraState => isCamera(state) && state.phase.name !== 'tips';

/** The seconds until the photo, by the self-timer or hands-free; null where nothing counts down. */
function secondsLeft(state: CameraState): number | null {
  if (state.phase.name === 'counting') return state.phase.secondsLeft;
  const guidance = guidanceOf(state);
  return guidance?.phase === 'counting' ? guidance.secondsLeft : null;
}

/** The page's tag with its region where its language has texts, else the language of the texts. */
const spokenTag = (tag: string): string => {
  const language = languageFor(tag);
  return tag.toLowerCase().startsWith(language) ? tag : language;
};
