import {expect} from '@open-wc/testing';
import {bestVoice, createVoice} from '../../src/capture/voice.js';

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});

/** Records what a shopper would hear. */
function fakeSynthesis(): {readonly synthesis: SpeechSynthesis; readonly heard: string[]} {
  const heard: string[] = [];
  const synthesis = {
    getVoices: () => [],
    speak: ({text, lang, volume}: SpeechSynthesisUtterance) => heard.push(`${lang} ${volume} ${text}`.trim()),
    cancel: () => heard.push('cancel'),
  };
  // The fake has only what the voice uses.
  return {synthesis: synthesis as unknown as SpeechSynthesis, heard};
}

describe('voice', () => {
  it('bestVoice prefers the region, and voices that need no network', () => {
    const voices = [voice('en-US'), voice('de-AT', false), voice('de-DE'), voice('de-CH')];
    expect(bestVoice(voices, 'de-CH')?.lang).to.equal('de-CH');
    expect(bestVoice(voices, 'de-AT')?.lang).to.equal('de-DE');
    expect(bestVoice(voices, 'en')?.lang).to.equal('en-US');
    expect(bestVoice(voices, 'fr')).to.equal(null);
  });

  it('createVoice unlocks speech without a sound and stops what is out of date', () => {
    const {synthesis, heard} = fakeSynthesis();
    const speaker = createVoice('es', synthesis);
    speaker.start();
    speaker.say('un paso atrás');
    speaker.stop();
    expect(heard).to.deep.equal(['es 0', 'cancel', 'es 1 un paso atrás', 'cancel']);
  });

  it('createVoice says a non-breaking hyphen like any other', () => {
    const {synthesis, heard} = fakeSynthesis();
    createVoice('fr', synthesis).say('Tournez\u2011vous à gauche.');
    expect(heard.at(-1)).to.equal('fr 1 Tournez-vous à gauche.');
  });
});
