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

  /** Every tag around the element, the nearest first; also of languages that we do not speak: they name regions. */
  get tags(): readonly string[] {
    return tagsAround(this.host);
  }

  /** The tag in force, such as `de-AT`; plain English where we do not speak the page's language. */
  get tag(): string {
    const tag = this.tags[0] ?? 'en';
    return tag.toLowerCase().startsWith(languageFor(tag)) ? tag : 'en';
  }

  get trigger(): TriggerText {
    return triggerText(languageFor(this.tag));
  }
}

/** A language that is set outside of a shadow root counts inside of it as well. */
function tagsAround(host: HTMLElement): readonly string[] {
  const tags: string[] = [];
  for (let element: Element | null = host; element !== null;) {
    const tag = element.getAttribute('lang') ?? '';
    if (isTag(tag)) tags.push(tag);
    const root: Node = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return tags;
}

/** A tag that Intl would throw at is treated as none. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
