import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mayHaveSizes} from '../../shop/page-documents.js';
import type {ChartAttributes} from '../../shop/shop-chart.js';

type Host = ReactiveControllerHost & Element & {readonly chart?: string | object; readonly chartSrc?: string};

const JSON_LD = 'script[type="application/ld+json" i]';

/**
 * Where the page says its chart: the attribute, the script between the tags, `chart-src`, else its schema.org data.
 * Only for the last the document is watched, since tag managers and single-page shops write it late and anew.
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
    if (this.isAlone() !== this.isWatching) this.watch();
  }

  hostDisconnected(): void {
    this.watcher.disconnect();
    this.isWatching = false;
  }

  read(): ChartAttributes {
    const {chart, chartSrc} = this.host;
    return {
      given: chart ?? slottedChart(this.host),
      // Lit makes a removed attribute null.
      url: chartSrc ?? undefined,
      documents: this.isAlone() ? this.readDocuments() : NONE,
    };
  }

  private isAlone(): boolean {
    const {chart, chartSrc, isConnected} = this.host;
    return isConnected && chart == null && chartSrc == null && slottedChart(this.host) === undefined;
  }

  private watch(): void {
    this.watcher.disconnect();
    this.isWatching = this.isAlone();
    if (this.isWatching)
      this.watcher.observe(this.host.ownerDocument.documentElement, {childList: true, subtree: true});
  }

  private handlePage(): void {
    if (this.documents !== this.readDocuments()) this.host.requestUpdate();
  }

  /** The same array as before when nothing has changed. */
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

/** One array: another one each time would be another page each time. */
const NONE: readonly string[] = [];

/** The chart that the page wrote between the tags of the element; undefined when there is none. */
const slottedChart = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"][slot="chart"]')?.textContent ?? undefined;
