/**
 * The element that a selector finds: in the shadow root that the finder is in, then in those around it, then in the
 * document. Null also where there is no selector, or an invalid one.
 */
export function onPage(element: Element, selector: string | undefined): Element | null {
  if (selector == null) return null;
  try {
    for (const root of rootsAround(element)) {
      const found = root.querySelector(selector);
      if (found !== null) return found;
    }
  } catch {
    // A selector with a mistake in it must not keep the shopper from seeing and choosing the size.
  }
  return null;
}

/** The shadow roots around an element, from the inside out, and its document. */
export function rootsAround(element: Element): readonly (ShadowRoot | Document)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [element.ownerDocument];
}
