import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageFor, triggerText, type LanguageCode, type TriggerText} from '../../locale/trigger-texts.js';

/**
 * The language of one element: its own `lang`, else the nearest ancestor's, else the page's. It is looked up at each
 * render, so that two elements can differ and a page can change its language.
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

  /** The language tags around the element, the nearest first. Tags without texts count too: they name regions. */
  get tags(): readonly string[] {
    return tagsAround(this.host);
  }

  /** The tag in force, such as `de-AT`; `en` where there are no texts in the page's language. */
  get tag(): string {
    const tag = this.tags[0] ?? 'en';
    return tag.toLowerCase().startsWith(languageFor(tag)) ? tag : 'en';
  }

  /** The language of the texts. */
  get code(): LanguageCode {
    return languageFor(this.tag);
  }

  get trigger(): TriggerText {
    return triggerText(this.code);
  }
}

/** Goes up through shadow roots, because a language that is set outside of one counts inside of it as well. */
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

/** Whether Intl accepts the tag; it throws at every other one. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
