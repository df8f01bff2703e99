import {createFormat, type Format} from '../../locale/format.js';
import {loadMessages} from '../../locale/languages.js';
import type {Messages} from '../../locale/messages.js';
import {languageFor, type LanguageCode} from '../../locale/trigger-texts.js';
import {rememberLast} from '../../core/remember-last.js';

/** Texts, and the tag of the language they are in. */
export interface Wording {
  readonly tag: string;
  readonly messages: Messages;
}

/** The texts of the languages that were asked for, and numbers as they are written there. */
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
   * While the file is on its way, the language before, so that an open finder loses neither focus nor what was opened;
   * null when there was none. `arrived` is called when it is there.
   */
  of(tag: string): Wording | null {
    const language = languageFor(tag);
    const messages = this.loaded.get(language);
    if (messages !== undefined) this.shown = {tag, messages};
    else if (!this.loading.has(language)) void this.load(language);
    return this.shown;
  }

  /** A language that cannot be fetched is replaced by English: better understood by some than by nobody. */
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
