import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mayHaveSizes, type PageDocument} from '../../shop/page-documents.js';
import type {ChartAttributes} from '../../shop/shop-chart.js';
import {givenChart} from '../page/given-chart.js';

type Host = ReactiveControllerHost &
  Element & {readonly chart?: string | object; readonly chartSrc?: string; readonly chartTable?: string};

const JSON_LD = 'script[type="application/ld+json" i]';

/**
 * Reads the page's chart: from the attribute, else from the script between the tags, else from `chart-src`, else
 * from the tables that `chart-table` selects, else from the schema.org data of the page. Only for the last two it
 * watches the document, because tag managers and single-page shops write them late and change them.
 */
export class ChartSource implements ReactiveController {
  private readonly watcher = new MutationObserver(() => this.handlePage());
  private documents: readonly PageDocument[] = NONE;
  /** What stood in the documents when they were read. */
  private texts: readonly string[] = [];
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
    const {chartSrc} = this.host;
    return {
      given: givenChart(this.host),
      // Lit sets the property of a removed attribute to null.
      url: chartSrc ?? undefined,
      documents: this.readsPage() ? this.readDocuments() : NONE,
    };
  }

  /** Whether the page gives no other chart than its tables and its schema.org data. */
  private readsPage(): boolean {
    const {chartSrc, isConnected} = this.host;
    return isConnected && chartSrc == null && givenChart(this.host) === undefined;
  }

  private watch(): void {
    this.watcher.disconnect();
    this.isWatching = this.readsPage();
    if (this.isWatching)
      this.watcher.observe(this.host.ownerDocument.documentElement, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  }

  private handlePage(): void {
    if (this.documents !== this.readDocuments()) this.host.requestUpdate();
  }

  /** Tables or schema.org texts; the same array as before where nothing has changed, so that nothing is read again. */
  private readDocuments(): readonly PageDocument[] {
    const {ownerDocument, chartTable} = this.host;
    const tables = chartTable ? selectAll(ownerDocument, chartTable) : [];
    const texts = (tables.length > 0 ? tables : selectAll(ownerDocument, JSON_LD)).map(
      ({textContent}) => textContent,
    );
    const found = tables.length > 0 ? texts : texts.filter(mayHaveSizes);
    const isSame = found.length === this.texts.length && found.every((text, i) => text === this.texts[i]);
    if (!isSame) {
      this.texts = found;
      this.documents = tables.length > 0 ? tables : found;
    }
    return this.documents;
  }
}

/** The elements of a selector; none for a text that is no selector. */
function selectAll(root: Document, selector: string): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Always the same array: a new one would look like a page that has changed. */
const NONE: readonly PageDocument[] = [];
