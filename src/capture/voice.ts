/**
 * Speaks instructions. Browsers on iOS let a page speak only after it has spoken inside a tap, so the click that opens
 * the camera must call `start`. Captions are shown whether or not anything is heard.
 */
export interface Voice {
  /** Call it inside a tap. */
  start(): void;
  /** Speaks at once. Anything that is still being said is out of date and stops. */
  say(text: string): void;
  stop(): void;
}

const SILENT: Voice = {start: () => undefined, say: () => undefined, stop: () => undefined};

/** Creates a voice for a language, given as a BCP 47 tag. Silent in browsers that cannot speak. */
export function createVoice(
  language: string,
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Voice {
  if (synthesis === undefined || typeof SpeechSynthesisUtterance === 'undefined') return SILENT;
  const speak = (text: string, volume: number): void => {
    // Texts on the screen use non-breaking hyphens, which a voice may not know.
    const utterance = new SpeechSynthesisUtterance(text.replaceAll('\u2011', '-'));
    utterance.lang = language;
    utterance.volume = volume;
    const voice = bestVoice(synthesis.getVoices(), language);
    if (voice !== null) utterance.voice = voice;
    synthesis.speak(utterance);
  };
  return {
    start: () => speak(' ', 0),
    say: text => {
      synthesis.cancel();
      speak(text, 1);
    },
    stop: () => synthesis.cancel(),
  };
}

/**
 * The best voice for a language: one that works without a network, if possible of the same region, else any voice of
 * the language. Null if there is none, and the browser then chooses.
 */
export function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const primary = language.split('-')[0]?.toLowerCase();
  const known = voices.filter(voice => voice.lang.split(/[-_]/)[0]?.toLowerCase() === primary);
  const exact = (voice: SpeechSynthesisVoice): boolean =>
    voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase();
  return (
    known.find(voice => voice.localService && exact(voice)) ??
    known.find(voice => voice.localService) ??
    known[0] ??
    null
  );
}
