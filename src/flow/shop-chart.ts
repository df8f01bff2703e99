import {parseSizeChart, type SizeChart} from '../chart/index.js';
import {loadChart} from '../chart/load-chart.js';
import {SizeFinderError, type Result} from '../core/errors.js';

/** How the page gives its chart. */
export interface ChartAttributes {
  /** A JSON string or an object. Takes precedence over `url`. */
  readonly given: unknown;
  readonly url: string | undefined;
}

export type ChartStatus =
  | {readonly name: 'absent'}
  /** Only a URL is known; nothing is fetched before the chart is needed. */
  | {readonly name: 'waiting'}
  | {readonly name: 'loading'}
  | {readonly name: 'ready'; readonly chart: SizeChart}
  | {readonly name: 'broken'; readonly error: SizeFinderError};

type Load = (url: string, options: {signal: AbortSignal}) => Promise<Result<SizeChart>>;

/** The page's size chart through its life: given or fetched, replaced when the page changes its product. */
export class ShopChart {
  private attributes: ChartAttributes = {given: undefined, url: undefined};
  private current: ChartStatus = {name: 'absent'};
  private loading: {readonly done: Promise<void>; readonly abort: AbortController} | null = null;

  constructor(
    private readonly changed: () => void,
    private readonly load: Load = loadChart,
  ) {}

  get status(): ChartStatus {
    return this.current;
  }

  /** Takes over what the page says. The same again changes nothing. */
  set({given, url}: ChartAttributes): void {
    if (given === this.attributes.given && url === this.attributes.url) return;
    this.attributes = {given, url};
    this.loading?.abort.abort();
    this.loading = null;
    this.current = this.readGiven();
  }

  /** Fetches a chart that is known by its URL only, or tries again after a failure. Never rejects. */
  need(): Promise<void> {
    if (this.loading !== null) return this.loading.done;
    const {url, given} = this.attributes;
    if (isGiven(given) || url === undefined || this.current.name === 'ready') return Promise.resolve();
    const abort = new AbortController();
    this.current = {name: 'loading'};
    const done = this.load(url, {signal: abort.signal}).then(result => {
      // An answer for a product that the page has left already.
      if (abort.signal.aborted) return;
      this.loading = null;
      this.current = statusOf(result);
      this.changed();
    });
    this.loading = {done, abort};
    this.changed();
    return done;
  }

  /** The chart, or the error that says why there is none. */
  read(): Result<SizeChart> {
    if (this.current.name === 'ready') return {ok: true, value: this.current.chart};
    if (this.current.name === 'broken') return {ok: false, error: this.current.error};
    return {ok: false, error: MISSING[this.current.name]()};
  }

  private readGiven(): ChartStatus {
    const {given, url} = this.attributes;
    if (isGiven(given)) return statusOf(parseSizeChart(given));
    return {name: url === undefined ? 'absent' : 'waiting'};
  }
}

const isGiven = (given: unknown): boolean => given !== undefined && given !== null;

const statusOf = (result: Result<SizeChart>): ChartStatus =>
  result.ok ? {name: 'ready', chart: result.value} : {name: 'broken', error: result.error};

const MISSING = {
  absent: () => new SizeFinderError('chart-invalid', 'no size chart: set the attribute chart or chart-src'),
  waiting: () =>
    new SizeFinderError('chart-unreachable', 'the chart of chart-src is fetched on open() or measure()'),
  loading: () => new SizeFinderError('chart-unreachable', 'the chart of chart-src is still being fetched'),
} as const;
