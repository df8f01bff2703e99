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

/** Loads the texts of a language when they are first asked for, and formats numbers as that language does. */
export class Texts {
  readonly formatFor: (tag: string) => Format = rememberLast(createFormat);
  private readonly loaded = new Map<LanguageCode, Messages>();
  private readonly loading = new Set<LanguageCode>();
  private shown: Wording | null = null;

  constructor(
    private readonly arrived: () => void,
    private readonly failed: (language: LanguageCode, cause: unknown) => void,
  ) {}

  /**
   * The texts for a tag. While their file loads, this is the language before, so that an open finder loses neither
   * the focus nor what was opened in it; null where there was none. `arrived` is called when the file has loaded.
   */
  of(tag: string): Wording | null {
    const language = languageFor(tag);
    const messages = this.loaded.get(language);
    if (messages !== undefined) this.shown = {tag, messages};
    else if (!this.loading.has(language)) void this.load(language);
    return this.shown;
  }

  /** Where a language cannot be fetched, English takes its place. */
  private async load(language: LanguageCode): Promise<void> {
    this.loading.add(language);
    try {
      this.loaded.set(language, await loadMessages(language));
    } catch (cause) {
      this.loaded.set(language, await loadMessages('en'));
      this.failed(language, cause);
    }
    this.loading.delete(language);
    this.arrived();
  }
}
