import type {WornFeel, WornGarment, WornSize} from '../core/worn-garment.js';
import {parseSizeChart, type SizeChart} from '../chart/index.js';
import {rowName} from '../chart/model/row-name.js';
import {loadChart} from './load-chart.js';
import {observeWornSize} from '../chart/worn-observations.js';
import type {FitPreference} from '../core/domain.js';
import {SizeFinderError, type Result} from '../core/errors.js';
import {garmentName} from '../chart/model/garment-name.js';
import type {GarmentName} from '../core/garment.js';

/** A garment of the list, as the form shows it. */
export interface WornOption {
  readonly id: string;
  readonly name: GarmentName;
  readonly sizes: readonly {readonly id: string; readonly name: string}[];
}

/** A shopper on whom a size sits close is larger than the body that it is cut for, by the shift of a snug fit. */
const FIT_OF: Readonly<Record<WornFeel, FitPreference>> = {tight: 'snug', good: 'regular', loose: 'relaxed'};

type Load = (url: string, options: {signal: AbortSignal}) => Promise<Result<SizeChart>>;

/**
 * Charts of garments that shoppers may own already, as the page gives them: a JSON array, or the array itself, of
 * charts and of URLs of charts. Fetched when the finder is opened; one that cannot be had is left out.
 */
export class WornCharts {
  private given: unknown;
  private ready: readonly (SizeChart | null)[] = [];
  private loading = new AbortController();
  private isFetched = false;

  constructor(
    private readonly changed: () => void,
    private readonly failed: (error: SizeFinderError) => void,
    private readonly load: Load = loadChart,
  ) {}

  /** What there is to pick from, in the page's order. Empty: the way is not offered. */
  get garments(): readonly WornOption[] {
    return this.ready.flatMap((chart, index) => {
      if (chart === null) return [];
      const sizes = chart.sizes.map((size, at) => ({id: String(at), name: rowName(size, chart.sizes)}));
      return [{id: String(index), name: garmentName(chart, this.ready), sizes}];
    });
  }

  /** What a choice says of the body; null while it is not complete. */
  wear({chart, size, feel}: WornSize): WornGarment | null {
    if (chart === '' || size === '') return null;
    const worn = this.ready[Number(chart)];
    const picked = worn?.sizes[Number(size)];
    if (worn == null || picked === undefined) return null;
    const {label, group} = picked;
    const seen = observeWornSize({
      chart: worn,
      label,
      row: Number(size),
      fit: FIT_OF[feel],
      ...(group !== null && {group}),
    });
    if (!seen.ok) return null;
    const name = rowName(picked, worn.sizes);
    return {garment: garmentName(worn, this.ready), size: name, observations: seen.value};
  }

  /** Takes over what the page says, and fetches what has to be fetched. The same values again change nothing. */
  need(given: unknown): void {
    if (this.isFetched && given === this.given) return;
    this.given = given;
    this.isFetched = true;
    this.loading.abort();
    this.loading = new AbortController();
    const entries = this.read(given);
    this.ready = entries.map(() => null);
    entries.forEach((entry, index) => this.take(entry, index, this.loading.signal));
  }

  private take(entry: unknown, index: number, signal: AbortSignal): void {
    if (typeof entry !== 'string') return this.put(parseSizeChart(entry), index);
    // An answer for a list that the page has replaced already is dropped.
    void this.load(entry, {signal}).then(result => {
      if (signal.aborted) return;
      this.put(result, index);
      this.changed();
    });
  }

  private put(result: Result<SizeChart>, index: number): void {
    if (!result.ok) return this.failed(result.error);
    const {value} = result;
    this.ready = this.ready.map((chart, i) => (i === index ? value : chart));
  }

  private read(given: unknown): readonly unknown[] {
    if (given === undefined || given === null || given === '') return [];
    try {
      const list: unknown = typeof given === 'string' ? JSON.parse(given) : given;
      if (Array.isArray(list)) return list;
    } catch (cause) {
      this.failed(new SizeFinderError('chart-invalid', 'worn-charts is not JSON', {cause}));
      return [];
    }
    this.failed(new SizeFinderError('chart-invalid', 'worn-charts must be an array of charts or URLs'));
    return [];
  }
}
