import type {ReactiveControllerHost} from 'lit';
import type {BodyMeasurements, FitPreference, PublicRecommendation, Recommendation} from '../core/domain.js';
import {isNamed} from '../chart/choose/certainty.js';
import {rememberLast} from '../core/remember-last.js';
import type {LanguageCode} from '../locale/trigger-texts.js';
import {forPage} from '../shop/public-recommendation.js';
import {ShopAdvice, type Wishes} from '../shop/shop-advice.js';
import {ShopChart} from '../shop/shop-chart.js';
import {ChartSource} from './controllers/chart-source.js';
import type {KnownShopper} from './controllers/known-shopper.js';
import {LitRow} from './controllers/lit-row.js';
import {adviseOnChart} from './controllers/merchant-advice.js';
import type {MerchantLog} from './controllers/merchant-log.js';
import {WhyThisSize} from './controllers/why-this-size.js';
import {onPage} from './page/on-page.js';
import {wantedSize, type WantedSize} from './page/size-name.js';
import {triggerWords} from './trigger-words.js';

type DeskHost = ReactiveControllerHost &
  HTMLElement & {
    readonly chart?: string | object;
    readonly chartSrc?: string;
    readonly chartTable?: string;
    readonly chartTarget?: string;
    readonly debug: boolean;
  };

/** What the desk asks of the element around it. */
interface DeskPage {
  readonly log: MerchantLog;
  readonly shopper: KnownShopper;
  readonly wishes: (shopperFit: FitPreference | null) => Wishes;
  /** Is called when the chart has arrived, or has turned out to be broken. */
  readonly chartChanged: () => void;
}

/**
 * All that an element does with its chart: it finds, fetches and reads it, recommends a size, and shows the size on the
 * page. The browser fetches this module, with the chart engine and zod, when a chart is first needed.
 */
export class ChartDesk {
  readonly chart: ShopChart;
  private readonly source: ChartSource;
  private readonly advice: ShopAdvice;
  private readonly tellPage = rememberLast(forPage);

  constructor(
    host: DeskHost,
    private readonly page: DeskPage,
  ) {
    this.chart = new ShopChart(() => {
      adviseOnChart(page.log, this.chart.status);
      page.chartChanged();
    });
    this.advice = new ShopAdvice(this.chart);
    this.source = new ChartSource(host);
    const explained = (): Recommendation | null => (host.debug ? this.answer() : null);
    new WhyThisSize(host, page.log, explained, () => this.explain());
    host.addController(
      new LitRow(
        () => onPage(host, host.chartTarget),
        () => this.litSize(),
      ),
    );
    this.read();
  }

  /** Takes over what the page says of its chart now. */
  read(): void {
    this.chart.set(this.source.read());
    adviseOnChart(this.page.log, this.chart.status);
  }

  /** Gets a chart that is not there yet. Never rejects. */
  need(): Promise<void> {
    this.read();
    return this.chart.need();
  }

  /** The size for the latest measurements; null before the first ones, or without a chart. */
  answer(): Recommendation | null {
    this.read();
    const {latest} = this.page.shopper;
    return latest && this.find(latest.measurements, latest.fit);
  }

  /** The answer as the page may know it. */
  publicAnswer(): PublicRecommendation | null {
    const answer = this.answer();
    return answer && (this.page.shopper.latest?.isShared ? answer : this.tellPage(answer));
  }

  /** The text of the button on the page for a known size; null where there is none. */
  triggerWords(language: LanguageCode): string | null {
    return triggerWords(language, this.answer(), this.chart.status, this.page.shopper);
  }

  readonly find = (measurements: BodyMeasurements, fit: FitPreference | null): Recommendation | null =>
    this.advice.find(measurements, this.page.wishes(fit));

  readonly soldOut = (measurements: BodyMeasurements, fit: FitPreference | null): string | null =>
    this.advice.soldOut(measurements, this.page.wishes(fit));

  /**
   * Throws the `SizeFinderError` that says why there is no chart. A chart that has not been fetched yet is then
   * fetched.
   */
  demand(measurements: BodyMeasurements): Recommendation {
    this.read();
    return this.advice.demand(measurements, this.page.wishes(null));
  }

  /** The size whose row is lit: one that is certain enough to be named. */
  private litSize(): WantedSize | null {
    const answer = this.answer();
    return answer && isNamed(answer) ? wantedSize(answer) : null;
  }

  private async explain(): Promise<string | null> {
    const {latest} = this.page.shopper;
    return latest && this.advice.explain(latest.measurements, this.page.wishes(latest.fit));
  }
}
