import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en} from '../../locale/en.js';
import {createFormat, type Format} from '../../locale/format.js';
import {
  languageFor,
  loadMessages,
  triggerText,
  type LanguageCode,
  type TriggerText,
} from '../../locale/languages.js';
import type {Messages} from '../../locale/messages.js';

type LocaleHost = ReactiveControllerHost & HTMLElement;

/**
 * The language of one element: its own `lang`, else the nearest ancestor's, else the page's; looked up anew
 * at each render, so that two elements can differ and a page can change its mind.
 */
export class LocaleController implements ReactiveController {
  private readonly loaded = new Map<LanguageCode, Messages>([['en', en]]);
  private readonly formats = new Map<string, Format>();
  private readonly observer: MutationObserver;
  private requested = false;

  constructor(
    private readonly host: LocaleHost,
    private readonly failed: (language: LanguageCode, cause: unknown) => void,
  ) {
    host.addController(this);
    this.observer = new MutationObserver(() => {
      if (this.requested) void this.load();
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    const page = this.host.ownerDocument.documentElement;
    const lang = {attributes: true, attributeFilter: ['lang']};
    this.observer.observe(page, {...lang, subtree: true});
    // Inside a shadow root the page's observer does not see the element itself.
    this.observer.observe(this.host, lang);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** The tag in force, such as `de-AT`; plain English where we do not speak the page's language. */
  get tag(): string {
    const tag = languageTagOf(this.host);
    return tag.toLowerCase().startsWith(languageFor(tag)) ? tag : 'en';
  }

  get trigger(): TriggerText {
    return triggerText(languageFor(this.tag));
  }

  /** Null while the language file is on its way. */
  get messages(): Messages | null {
    return this.loaded.get(languageFor(this.tag)) ?? null;
  }

  get format(): Format {
    const {tag} = this;
    const format = this.formats.get(tag) ?? createFormat(tag);
    this.formats.set(tag, format);
    return format;
  }

  /** Fetches the language's file; without it the finder speaks English. Called when it is first opened. */
  async load(): Promise<void> {
    this.requested = true;
    const language = languageFor(this.tag);
    if (this.loaded.has(language)) return;
    try {
      this.loaded.set(language, await loadMessages(language));
    } catch (cause) {
      this.loaded.set(language, en);
      this.failed(language, cause);
    }
    this.host.requestUpdate();
  }
}

/** `closest` ends at a shadow root; a language set outside of it counts as well. */
function languageTagOf(host: HTMLElement): string {
  for (let element: Element | null = host; element !== null;) {
    const speaking: Element | null = element.closest('[lang]');
    const tag = speaking?.getAttribute('lang') ?? '';
    if (isTag(tag)) return tag;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** A tag that Intl would throw at is treated as none. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
