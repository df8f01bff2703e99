import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mayHaveSizes} from '../../shop/page-documents.js';
import type {ChartAttributes} from '../../shop/shop-chart.js';

type Host = ReactiveControllerHost & Element & {readonly chart?: string | object; readonly chartSrc?: string};

const JSON_LD = 'script[type="application/ld+json" i]';

/**
 * Reads the page's chart: from the attribute, else from the script between the tags, else from `chart-src`, else
 * from the schema.org data of the page. Only for that data it watches the document, because tag managers and
 * single-page shops write it late and change it.
 */
export class ChartSource implements ReactiveController {
  private readonly watcher = new MutationObserver(() => this.handlePage());
  private documents: readonly string[] = [];
  private isWatching = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.readsPage() !== this.isWatching) this.watch();
  }

  hostDisconnected(): void {
    this.watcher.disconnect();
    this.isWatching = false;
  }

  read(): ChartAttributes {
    const {chart, chartSrc} = this.host;
    return {
      given: chart ?? slottedChart(this.host),
      // Lit sets the property of a removed attribute to null.
      url: chartSrc ?? undefined,
      documents: this.readsPage() ? this.readDocuments() : NONE,
    };
  }

  /** Whether the page gives no other chart than its schema.org data. */
  private readsPage(): boolean {
    const {chart, chartSrc, isConnected} = this.host;
    return isConnected && chart == null && chartSrc == null && slottedChart(this.host) === undefined;
  }

  private watch(): void {
    this.watcher.disconnect();
    this.isWatching = this.readsPage();
    if (this.isWatching)
      this.watcher.observe(this.host.ownerDocument.documentElement, {childList: true, subtree: true});
  }

  private handlePage(): void {
    if (this.documents !== this.readDocuments()) this.host.requestUpdate();
  }

  /** The schema.org texts; the same array as before where nothing has changed, so that nothing is parsed again. */
  private readDocuments(): readonly string[] {
    const texts = [...this.host.ownerDocument.querySelectorAll(JSON_LD)]
      .map(script => script.textContent)
      .filter(mayHaveSizes);
    const isSame =
      texts.length === this.documents.length && texts.every((text, i) => text === this.documents[i]);
    if (!isSame) this.documents = texts;
    return this.documents;
  }
}

/** Always the same array: a new one would look like a page that has changed. */
const NONE: readonly string[] = [];

/** The chart between the tags of the element; undefined where there is none. */
const slottedChart = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"][slot="chart"]')?.textContent ?? undefined;
