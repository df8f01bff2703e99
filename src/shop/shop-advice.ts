import {recommendSize, type SizeChart} from '../chart/index.js';
import type {BodyMeasurements, FitPreference, Recommendation} from '../core/domain.js';
import {rememberLast} from '../core/remember-last.js';
import type {ShopChart} from './shop-chart.js';

/** What the shop asks for, beside its chart. */
export interface Wishes {
  readonly fit: FitPreference;
  /** Labels that can be bought; absent means all. */
  readonly inStock?: readonly string[] | undefined;
}

/** The size that the page's present chart has for measurements. */
export class ShopAdvice {
  private readonly work = rememberLast(advise);
  private readonly workOnAll = rememberLast(advise);

  constructor(private readonly chart: ShopChart) {}

  /** Null without a chart. */
  find(measurements: BodyMeasurements, wishes: Wishes): Recommendation | null {
    const {status} = this.chart;
    return status.name === 'ready'
      ? this.work(measurements, status.chart, wishes.fit, writeStock(wishes))
      : null;
  }

  /** The size that fits where nothing in stock does; null where something does, and where none of the chart would. */
  soldOut(measurements: BodyMeasurements, wishes: Wishes): string | null {
    const {status} = this.chart;
    return status.name === 'ready' && this.find(measurements, wishes)?.reason === 'none-in-stock'
      ? this.workOnAll(measurements, status.chart, wishes.fit, null).size
      : null;
  }

  /** Why that size, for the shop's developers; null without a chart. */
  async explain(measurements: BodyMeasurements, {fit, inStock}: Wishes): Promise<string | null> {
    const {status} = this.chart;
    if (status.name !== 'ready') return null;
    const {explainAnswer} = await import('./explain-answer.js');
    const {chart} = status;
    return explainAnswer(measurements, chart, {fit, ...(inStock && {inStock})}, chart.writtenIn);
  }

  /**
   * Throws the `SizeFinderError` that says why there is no chart. A chart that has not been fetched yet is then
   * fetched.
   */
  demand(measurements: BodyMeasurements, wishes: Wishes): Recommendation {
    if (this.chart.status.name === 'waiting') void this.chart.need();
    const chart = this.chart.read();
    if (!chart.ok) throw chart.error;
    return this.work(measurements, chart.value, wishes.fit, writeStock(wishes));
  }
}

const advise = (
  measurements: BodyMeasurements,
  chart: SizeChart,
  fit: FitPreference,
  stock: string | null,
): Recommendation =>
  recommendSize(measurements, chart, {fit, ...(stock !== null && {inStock: readStock(stock)})});

// A list is another object at each reading of an attribute; as text it can be compared.
const writeStock = ({inStock}: Wishes): string | null =>
  inStock === undefined ? null : JSON.stringify(inStock);
const readStock = (stock: string): string[] => JSON.parse(stock) as string[]; // written by writeStock above
