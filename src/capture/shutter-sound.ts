/** The sounds of a countdown and a photo, for a person who stands three metres from the screen. */
export interface ShutterSound {
  /** Unlocks the sound. Browsers allow that only inside a tap. */
  start(): void;
  tick(): void;
  shot(): void;
  stop(): void;
}

const TICK = {hertz: 660, seconds: 0.08};
const SHOT = {hertz: 990, seconds: 0.3};
const VOLUME = 0.2;

/** Synthesises the sounds, so that no file is fetched. Silent in browsers without Web Audio. */
export function createShutterSound(): ShutterSound {
  let context: AudioContext | null = null;
  const beep = ({hertz, seconds}: typeof TICK): void => {
    if (context === null) return;
    const tone = new OscillatorNode(context, {frequency: hertz});
    const loudness = new GainNode(context, {gain: VOLUME});
    const end = context.currentTime + seconds;
    // Without this fade, the tone ends with a click.
    loudness.gain.setTargetAtTime(0, end - seconds / 3, seconds / 9);
    tone.connect(loudness).connect(context.destination);
    tone.start();
    tone.stop(end);
  };
  return {
    start: () => {
      if (typeof AudioContext === 'undefined') return;
      try {
        context ??= new AudioContext();
      } catch {
        // The page may have as many as the browser allows. The photos are taken without a sound.
        return;
      }
      // It rejects if the finder is closed before the sound is unlocked.
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

/** Long enough to be felt in the hand, and short enough to be no alarm. */
const TREMBLE_MS = 60;

/**
 * A short vibration of the phone. Does nothing on iOS, which has none, for a shopper who wants little motion, or if the
 * shopper has switched vibrations off.
 */
export function tremble(): void {
  if ('vibrate' in navigator && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    navigator.vibrate(TREMBLE_MS);
}
