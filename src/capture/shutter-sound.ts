/** The sounds of a photo being taken, for somebody who stands three metres from the screen. */
export interface ShutterSound {
  /** Call inside a tap: sound is locked before. */
  start(): void;
  tick(): void;
  shot(): void;
  stop(): void;
}

const TICK = {hertz: 660, seconds: 0.08};
const SHOT = {hertz: 990, seconds: 0.3};
const VOLUME = 0.2;

/** Made in the browser, so that no file is fetched; silent where there is no Web Audio. */
export function createShutterSound(): ShutterSound {
  let context: AudioContext | null = null;
  const beep = ({hertz, seconds}: typeof TICK): void => {
    if (context === null) return;
    const tone = new OscillatorNode(context, {frequency: hertz});
    const loudness = new GainNode(context, {gain: VOLUME});
    const end = context.currentTime + seconds;
    // Without the fade the end of the tone clicks.
    loudness.gain.setTargetAtTime(0, end - seconds / 3, seconds / 9);
    tone.connect(loudness).connect(context.destination);
    tone.start();
    tone.stop(end);
  };
  return {
    start: () => {
      if (typeof AudioContext === 'undefined') return;
      context ??= new AudioContext();
      // Refused where the finder is closed before the sound is unlocked.
      context.resume().catch(() => undefined);
    },
    tick: () => beep(TICK),
    shot: () => beep(SHOT),
    stop: () => {
      void context?.close();
      context = null;
    },
  };
}

/** A short tremor, felt where the phone is held. Absent on iOS; refused silently where it is switched off. */
export function tremble(): void {
  if ('vibrate' in navigator) navigator.vibrate(120);
}
