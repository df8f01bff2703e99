import {createFormat, type Format} from '../../locale/format.js';
import {loadMessages} from '../../locale/languages.js';
import type {Messages} from '../../locale/messages.js';
import {languageFor, type LanguageCode} from '../../locale/trigger-texts.js';
import {rememberLast} from '../../core/remember-last.js';

/** Texts, and the tag of their language. */
export interface Wording {
  readonly tag: string;
  readonly messages: Messages;
}

/** A shopper who waits longer for words reads English until they arrive. */
const WORDS_WITHIN_MS = 3000;

/** What `Texts` uses of the world. Replaced in tests. */
interface TextTools {
  readonly load: (language: LanguageCode) => Promise<Messages>;
  readonly wait: (durationMs: number) => Promise<void>;
}

const BROWSER: TextTools = {
  load: loadMessages,
  wait: durationMs =>
    new Promise(resolve => {
      setTimeout(resolve, durationMs);
    }),
};

/** Loads the texts of a language when they are first asked for, and formats numbers as that language does. */
export class Texts {
  readonly formatFor: (tag: string) => Format = rememberLast(createFormat);
  /** Null for a language that cannot be fetched. English takes its place. */
  private readonly loaded = new Map<LanguageCode, Messages | null>();
  private readonly loading = new Set<LanguageCode>();
  private english: Wording | null = null;
  private shown: Wording | null = null;

  constructor(
    private readonly arrived: () => void,
    private readonly failed: (language: LanguageCode, cause: unknown) => void,
    private readonly tools: TextTools = BROWSER,
  ) {}

  /** Whether there are texts in any language. */
  get isReady(): boolean {
    return this.shown !== null;
  }

  /**
   * The texts for a tag. While their file loads, this is the language before, so that an open finder loses neither
   * the focus nor what was opened in it. Where there was none, it is English after 3 seconds, and null until then.
   * `arrived` is called whenever there are other texts.
   */
  of(tag: string): Wording | null {
    const language = languageFor(tag);
    const messages = this.loaded.get(language);
    if (messages === null) this.shown = this.english;
    else if (messages !== undefined) this.shown = {tag, messages};
    else if (!this.loading.has(language)) void this.load(language);
    return (this.shown ??= this.english);
  }

  private async load(language: LanguageCode): Promise<void> {
    this.loading.add(language);
    void this.tools.wait(WORDS_WITHIN_MS).then(async () => {
      if (this.loading.has(language) && this.shown === null) await this.loadEnglish();
    });
    try {
      this.loaded.set(language, await this.tools.load(language));
    } catch (cause) {
      await this.loadEnglish();
      this.loaded.set(language, null);
      this.failed(language, cause);
    }
    this.loading.delete(language);
    this.arrived();
  }

  /** English is part of the dialog's file, so it needs no network. */
  private async loadEnglish(): Promise<void> {
    this.english = {tag: 'en', messages: await this.tools.load('en')};
    this.arrived();
  }
}
