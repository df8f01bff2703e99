/**
 * Speaks instructions. Browsers on iOS let a page speak only after it has spoken inside a tap, so `start`
 * belongs into the click that opens the camera. Captions are shown whether or not anything is heard.
 */
export interface Voice {
  /** Call inside a tap. */
  start(): void;
  /** Says it at once; whatever was being said is dropped, as it is out of date. */
  say(text: string): void;
  stop(): void;
}

const SILENT: Voice = {start: () => undefined, say: () => undefined, stop: () => undefined};

/** A voice in a language, as a BCP 47 tag; silent where the browser cannot speak. */
export function createVoice(
  language: string,
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Voice {
  if (synthesis === undefined || typeof SpeechSynthesisUtterance === 'undefined') return SILENT;
  const speak = (text: string, volume: number): void => {
    // The hyphen that no line ends at is for the eye; a voice may not know it.
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

/** A voice of the language that works without a network, else any of the language; null leaves it to the browser. */
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
