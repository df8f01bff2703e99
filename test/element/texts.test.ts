import {expect} from '@open-wc/testing';
import {Texts} from '../../src/element/controllers/texts.js';
import {loadMessages} from '../../src/locale/languages.js';
import type {Messages} from '../../src/locale/messages.js';
import type {LanguageCode} from '../../src/locale/trigger-texts.js';

/** Texts whose files arrive, and whose patience ends, when the test says so. */
function rig() {
  const files = new Map<
    LanguageCode,
    {resolve: (messages: Messages) => void; reject: (cause: Error) => void}
  >();
  const failed: LanguageCode[] = [];
  const waits: number[] = [];
  let arrivals = 0;
  let end = (): void => undefined;
  const texts = new Texts(
    () => (arrivals += 1),
    language => failed.push(language),
    {
      load: language =>
        language === 'en'
          ? loadMessages('en')
          : new Promise((resolve, reject) => files.set(language, {resolve, reject})),
      wait: durationMs =>
        new Promise(resolve => {
          waits.push(durationMs);
          end = resolve;
        }),
    },
  );
  const arrive = async (language: LanguageCode): Promise<void> => {
    files.get(language)?.resolve(await loadMessages(language));
    await settle();
  };
  const fail = async (language: LanguageCode): Promise<void> => {
    files.get(language)?.reject(new Error('404'));
    await settle();
  };
  const losePatience = async (): Promise<void> => {
    end();
    await settle();
  };
  return {texts, failed, waits, arrivals: () => arrivals, arrive, fail, losePatience};
}

/** Lets everything that needs no further event come to rest. */
const settle = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve);
  });

describe('the words of the dialog', () => {
  it('Texts has no words until the file of the language arrives', async () => {
    const {texts, arrive, arrivals} = rig();
    expect([texts.of('de-AT'), texts.isReady]).to.deep.equal([null, false]);
    await arrive('de');
    expect(arrivals()).to.equal(1);
    expect(texts.of('de-AT')).to.deep.include({tag: 'de-AT'});
    expect(texts.of('de-AT')?.messages.common.close).to.equal((await loadMessages('de')).common.close);
    expect(texts.isReady).to.equal(true);
  });

  it('Texts speaks English after 3 seconds, until the file of the language arrives', async () => {
    const {texts, arrive, losePatience, waits} = rig();
    expect(texts.of('de')).to.equal(null);
    await losePatience();
    expect(waits).to.deep.equal([3000]);
    expect(texts.of('de')?.tag).to.equal('en');
    expect(texts.isReady).to.equal(true);
    await arrive('de');
    expect(texts.of('de')?.tag).to.equal('de');
  });

  it('Texts speaks English, and says so to the page, when the file cannot be fetched', async () => {
    const {texts, failed, fail} = rig();
    texts.of('ar');
    await fail('ar');
    expect(texts.of('ar')?.messages.direction).to.equal('ltr');
    expect(texts.of('ar')?.tag).to.equal('en');
    expect(failed).to.deep.equal(['ar']);
  });

  it('Texts keeps the language before while another one loads, however long that takes', async () => {
    const {texts, arrive, losePatience} = rig();
    texts.of('de');
    await arrive('de');
    expect(texts.of('de')?.tag).to.equal('de');
    expect(texts.of('fr')?.tag).to.equal('de');
    await losePatience();
    expect(texts.of('fr')?.tag).to.equal('de');
  });
});
