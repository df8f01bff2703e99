import {parseSizeChart, type SizeChart} from '../chart/index.js';
import {loadChart} from './load-chart.js';
import {SizeFinderError, type Result} from '../core/errors.js';
import {loadChartOfPage, type PageDocument} from './page-documents.js';

/** How the page gives its chart. */
export interface ChartAttributes {
  /** A JSON string or an object. Takes precedence over `url`. */
  readonly given: unknown;
  readonly url: string | undefined;
  /** JSON-LD texts or size tables of the page that may hold it, where it is given in no other way. */
  readonly documents?: readonly PageDocument[];
}

export type ChartStatus =
  | {readonly name: 'absent'}
  /** Only the place of the chart is known. Nothing is fetched or read before the chart is needed. */
  | {readonly name: 'waiting'}
  | {readonly name: 'loading'}
  | {readonly name: 'ready'; readonly chart: SizeChart}
  | {readonly name: 'broken'; readonly error: SizeFinderError};

type Load = (url: string, options: {signal: AbortSignal}) => Promise<Result<SizeChart>>;
type LoadOfPage = (documents: readonly PageDocument[]) => Promise<Result<SizeChart>>;

/** The page's size chart through its life: given, fetched or read out of the page, replaced when the page changes its product. */
export class ShopChart {
  private attributes: Required<ChartAttributes> = {given: undefined, url: undefined, documents: NONE};
  private current: ChartStatus = {name: 'absent'};
  private loading: {readonly done: Promise<void>; readonly abort: AbortController} | null = null;

  constructor(
    private readonly changed: () => void,
    private readonly load: Load = loadChart,
    private readonly loadOfPage: LoadOfPage = loadChartOfPage,
  ) {}

  get status(): ChartStatus {
    return this.current;
  }

  /** Takes over what the page says. The same values again change nothing. */
  set({given, url, documents = NONE}: ChartAttributes): void {
    const now = this.attributes;
    if (given === now.given && url === now.url && documents === now.documents) return;
    this.attributes = {given, url, documents};
    this.loading?.abort.abort();
    this.loading = null;
    this.current = this.readGiven();
  }

  /** Gets a chart of which only the place is known, or tries again after a failure. Never rejects. */
  need(): Promise<void> {
    if (this.loading !== null) return this.loading.done;
    const {url, given, documents} = this.attributes;
    if (isGiven(given) || this.current.name === 'ready') return Promise.resolve();
    if (url === undefined && documents.length === 0) return Promise.resolve();
    const abort = new AbortController();
    const {signal} = abort;
    this.current = {name: 'loading'};
    const loaded = url === undefined ? this.loadOfPage(documents) : this.load(url, {signal});
    const done = loaded.then(result => {
      // An answer for a product that the page has left already.
      if (signal.aborted) return;
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
    const {given, url, documents} = this.attributes;
    if (isGiven(given)) return statusOf(parseSizeChart(given));
    return {name: url === undefined && documents.length === 0 ? 'absent' : 'waiting'};
  }
}

/** Always the same array, so that a page without documents compares as unchanged. */
const NONE: readonly PageDocument[] = [];

const isGiven = (given: unknown): boolean => given !== undefined && given !== null;

const statusOf = (result: Result<SizeChart>): ChartStatus =>
  result.ok ? {name: 'ready', chart: result.value} : {name: 'broken', error: result.error};

const MISSING = {
  absent: () => new SizeFinderError('chart-invalid', 'the page gives no size chart'),
  waiting: () => new SizeFinderError('chart-unreachable', 'the chart is fetched when it is first needed'),
  loading: () => new SizeFinderError('chart-unreachable', 'the chart is still being fetched'),
} as const;
