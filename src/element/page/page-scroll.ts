/** The properties that are set on the page's root element, with the values that they had before. */
type Kept = Readonly<Pick<CSSStyleDeclaration, 'overflow' | 'scrollbarGutter'>>;

/**
 * Keeps the page behind the dialog from scrolling. A modal dialog makes the page inert, but in every engine a wheel or a
 * finger on the backdrop still scrolls it. The place of a scroll bar stays free, so that the page does not jump.
 */
export class PageScroll {
  private before: Kept | null = null;

  constructor(private readonly root: HTMLElement = document.documentElement) {}

  hold(): void {
    if (this.before !== null) return;
    const {style, clientWidth} = this.root;
    const {overflow, scrollbarGutter} = style;
    this.before = {overflow, scrollbarGutter};
    if (clientWidth < innerWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  }

  release(): void {
    if (this.before !== null) Object.assign(this.root.style, this.before);
    this.before = null;
  }
}
