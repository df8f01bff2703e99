import type {ReactiveController} from 'lit';
import {lightRow} from '../page/chart-row.js';
import type {WantedSize} from '../page/size-name.js';

/** Keeps the row of the size lit in the shop's own chart table, also when the page fills that table again. */
export class LitRow implements ReactiveController {
  private table: Element | null = null;
  // Lighting a row changes only attributes, which this observer does not watch.
  private readonly observer = new MutationObserver(() => this.light());

  constructor(
    private readonly find: () => Element | null,
    private readonly size: () => WantedSize | null,
  ) {}

  hostUpdated(): void {
    const table = this.find();
    if (table !== this.table) {
      this.observer.disconnect();
      if (this.table !== null) lightRow(this.table, null);
      if (table !== null) this.observer.observe(table, {childList: true, characterData: true, subtree: true});
      this.table = table;
    }
    this.light();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.table = null;
  }

  private light(): void {
    if (this.table !== null) lightRow(this.table, this.size());
  }
}
