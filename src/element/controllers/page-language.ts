import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageFor, triggerText, type TriggerText} from '../../locale/trigger-texts.js';

/**
 * The language of one element: its own `lang`, else the nearest ancestor's, else the page's; looked up anew
 * at each render, so that two elements can differ and a page can change its mind.
 */
export class PageLanguage implements ReactiveController {
  private readonly observer: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.observer = new MutationObserver(() => host.requestUpdate());
  }

  hostConnected(): void {
    const lang = {attributes: true, attributeFilter: ['lang']};
    this.observer.observe(this.host.ownerDocument.documentElement, {...lang, subtree: true});
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
}

/** `closest` ends at a shadow root; a language set outside of it counts as well. */
function languageTagOf(host: HTMLElement): string {
  for (let element: Element | null = host; element !== null;) {
    const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
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
