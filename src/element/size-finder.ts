import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {
  BodyMeasurements,
  FitPreference,
  Population,
  PublicRecommendation,
  QualityNote,
  Recommendation,
  ShopperProfile,
  View,
} from '../core/domain.js';
import {SizeFinderError} from '../core/errors.js';
import type {LengthUnit} from '../core/units.js';
import type {PhotoSource} from '../core/browser-objects.js';
import type {ServiceLocations} from '../perception/client/create-services.js';
import type {FinderServices, MeasureOptions} from '../perception/client/finder-services.js';
import type {Views} from '../perception/client/measure-views.js';
import {withinTime} from '../perception/client/within-time.js';
import {savesData} from '../perception/client/data-saver.js';
import {PeopleOnDemand} from '../people/store/people-on-demand.js';
import type {Wishes} from '../shop/shop-advice.js';
import type {ChartDesk} from './chart-desk.js';
import {Arrival} from './controllers/arrival.js';
import {chartCode, type ChartCode} from './chart-code.js';
import {IdleTask} from './controllers/idle-task.js';
import {KnownShopper} from './controllers/known-shopper.js';
import {MerchantLog} from './controllers/merchant-log.js';
import {PageLanguage} from './controllers/page-language.js';
import {fitConverter, stockLabels, populationConverter, unitsConverter} from './converters.js';
import {rulerIcon} from './drawings/ruler-icon.js';
import {SizeFinderErrorEvent} from './page/events.js';
import type {Finder} from './finder.js';
import {givenChart} from './page/given-chart.js';
import {triggerStyles} from './styles/trigger.js';

/** A shopper does not press a button for longer than this without an answer. */
const DIALOG_WITHIN_MS = 10_000;

/**
 * Finds the shopper's size of a garment from two photos or a few answers, and sends nothing anywhere.
 *
 * @tag size-finder
 * @slot trigger - Replaces the button that opens the finder.
 * @slot promise - Replaces the sentence that says how long it takes and that the photos stay on the device.
 * @slot consent - A text of the shop that the shopper must agree to before anything is measured.
 * @slot chart - The chart in the page itself, as `<script type="application/json" slot="chart">`.
 * @fires {SizeFoundEvent} size-found - The finder reached an answer, or the shopper changed it; read `event.recommendation`.
 * @fires {SizeChosenEvent} size-chosen - The shopper pressed "Choose M"; read `event.size`.
 * @fires {SizeFeedbackEvent} size-feedback - The shopper said whether the answer helps; read `event.verdict`.
 * @fires {SizeFinderStepEvent} size-finder-step - The shopper came to another step; read `event.step`.
 * @fires {SizeFinderErrorEvent} size-finder-error - Something failed, and the shopper was told what to do; read `event.code`.
 * @fires {SizeFinderCloseEvent} size-finder-close - The finder was closed.
 * @fires {SizeFinderVisitEvent} size-finder-visit - A visit is over; read `ways`, `seconds`, `outcome` and `refusals`.
 * @csspart trigger - The button on the page.
 */
export class SizeFinder extends LitElement {
  static override styles = triggerStyles;

  /**
   * The brand's size chart, as an object or as JSON text. It takes precedence over a chart between the tags, over
   * `chart-src` and over the schema.org data of the page. What is wrong with a chart is written to the console.
   */
  @property() chart?: string | object;
  /**
   * Address of a chart in JSON, fetched when it is first needed. Of a file with several charts the fragment chooses
   * one: `charts.json#garment=top&department=women`. Where the page gives no chart at all, its schema.org data counts.
   */
  @property({attribute: 'chart-src'}) chartSrc?: string;
  /**
   * Selector of the page's own HTML size table, or of what holds it, for a page that gives its chart in no other way.
   * It is read when it is first needed, and again when it changes. What was understood is written to the console.
   */
  @property({attribute: 'chart-table'}) chartTable?: string;
  /** How the garment is meant to sit: `snug`, `regular` or `relaxed`. The shopper can ask for another fit. */
  @property({converter: fitConverter}) fit: FitPreference = 'regular';
  /** The unit of lengths, `cm` or `in`. Without it, the region of the page or else of the browser decides. */
  @property({converter: unitsConverter}) units?: LengthUnit;
  /**
   * Whose body mass index stands in for a weight that is not told: `europe` or `us`. By default `us` where the language
   * around the element names that region, else `europe`.
   */
  @property({converter: populationConverter}) population?: Population;
  /** Base address of the model files, to serve them from elsewhere. Without it, `models/` beside the script. */
  @property() models?: string;
  /**
   * Offers to keep the measurements on this device, for several people by name, so that the next product has a size
   * at once. Nothing is stored without the shopper's yes.
   */
  @property({type: Boolean}) remember = false;
  /** The shop's own id of the product. The finder only passes it on, in events. */
  @property({attribute: 'product-id'}) productId?: string;
  /** The page's group in an experiment. The finder only passes it on, in events. */
  @property() variant?: string;
  /** Asks the shopper after the answer whether it helps. The reply arrives as the event `size-feedback`. */
  @property({type: Boolean}) feedback = false;
  /** Writes to the console why each size was named. For development only: the text contains the measurements. */
  @property({type: Boolean}) debug = false;
  /**
   * The labels of the sizes that can be bought, as an array or separated by spaces. Absent means all sizes, empty
   * means none. Labels that contain spaces need the array.
   */
  @property({attribute: 'in-stock'}) inStock?: string | readonly string[];
  /** Asks the shopper whether the shop may have the measurements. Only if they agree, `size-found` has them. */
  @property({type: Boolean, attribute: 'share-measurements'}) shareMeasurements = false;
  /**
   * Selector of the page's own size control: a `<select>`, or an element with radio buttons, buttons, swatches or links, also in
   * open shadow roots. The finder sets it when the shopper presses "Choose M". A link with an `href` may leave the page.
   */
  @property({attribute: 'size-target'}) sizeTarget?: string;
  /**
   * Selector of the page's own chart table. The finder frames the row that begins with the recommended size and gives
   * it the attribute `data-size-finder-row`.
   */
  @property({attribute: 'chart-target'}) chartTarget?: string;
  /**
   * Charts of garments that shoppers may own: an array of charts and of addresses of charts, or its JSON as text.
   * With it the shopper can answer with a size that they wear: "I wear M of Acme".
   */
  @property({attribute: 'worn-charts'}) wornCharts?: string | readonly unknown[];

  /**
   * Creates the services that measure photos, for tests and for shops that measure elsewhere. It is given the
   * addresses of the worker and the models. Null stands for the built-in services.
   */
  createServices: ((locations: ServiceLocations) => FinderServices) | null = null;

  private readonly log = new MerchantLog('size-finder');
  private readonly language = new PageLanguage(this);
  private readonly shopper = new KnownShopper(
    this,
    new PeopleOnDemand(cause => this.log.warn('this device keeps nothing', cause)),
    () => this.remember,
    () => void this.needChart(),
  );
  /** Null until the code for charts is there. */
  private desk: ChartDesk | null = null;
  private finder: Finder | null = null;
  @state() private loading: Promise<Finder> | null = null;
  @state() private hasFailed = false;

  constructor() {
    super();
    this.addController(new Arrival(() => this.open()));
    // The shop's developers read on the console what is wrong with their chart, although nobody opens the finder.
    const isUnread = (): boolean => this.desk === null && givenChart(this) !== undefined;
    this.addController(
      new IdleTask(
        () => isUnread() && !savesData(),
        () => void this.needChart(),
      ),
    );
  }

  /**
   * The latest measurements that the page may have: those of its own call of `measure()`, or those of a shopper who
   * agreed to share them with a page that asks by `share-measurements`. Null otherwise.
   */
  get measurements(): BodyMeasurements | null {
    const {latest} = this.shopper;
    return latest?.isShared ? latest.measurements : null;
  }

  /**
   * The size for the latest measurements on the current chart; null before the first ones, or without a chart. Unless the
   * page may have the measurements, it has levels of fit without distances, and odds that follow from these.
   */
  get recommendation(): PublicRecommendation | null {
    return this.openDesk()?.publicAnswer() ?? null;
  }

  /**
   * Resolves when `recommend()` can answer for measurements that the page has: the code for charts and the page's chart are
   * there. The first reading fetches them. Never rejects: where the chart cannot be had, `recommend()` throws the error that
   * says why.
   */
  get ready(): Promise<void> {
    return this.needChart();
  }

  /** Opens the finder. The first call fetches the dialog. */
  open(): void {
    this.withFinder(finder => finder.open());
  }

  /** Closes the finder and stops the camera. */
  close(): void {
    // `loadFinder` has reported a finder that could not be fetched.
    this.loading?.then(
      finder => finder.close(),
      () => undefined,
    );
  }

  /** Erases at once everything known of any shopper, in the element and on the device. */
  forget(): void {
    this.shopper.forgetAll();
    this.finder?.forgetShopper();
    this.requestUpdate();
  }

  /**
   * Measures photos without showing any screen. Rejects with a `SizeFinderError`, whose `code` says what went wrong.
   *
   * @param views the front photo, or several frames of it, and where there is one the side photo
   * @param shopper the stature and, where they are known, weight, age, sex and inside leg
   * @param options a signal that aborts, a function that hears of the progress, and the tilt of the camera
   */
  async measure(
    views: Views,
    shopper: ShopperProfile,
    options: MeasureOptions = {},
  ): Promise<BodyMeasurements> {
    this.openDesk()?.read();
    const wasOnPage = this.isConnected;
    const finder = await this.loadFinder();
    if (wasOnPage && !this.isConnected) throw new SizeFinderError('aborted', 'the element left the page');
    return finder.measure(views, shopper, options);
  }

  /**
   * Checks one photo as `measure` does, as soon as it is there. Rejects with the `SizeFinderError` that `measure` would reject
   * with; else gives the notes on it.
   */
  async checkPhoto(
    photo: PhotoSource,
    view: View,
    options: {readonly signal?: AbortSignal} = {},
  ): Promise<readonly QualityNote[]> {
    return (await this.loadFinder()).checkPhoto(photo, view, options);
  }

  /**
   * The size for these measurements on the page's chart, with its `fit` and `in-stock`. Throws a `SizeFinderError`
   * where there is no chart that can be read, or not yet. The chart is there after `measure()`, at `size-found`, and once
   * `ready` has resolved.
   */
  recommend(measurements: BodyMeasurements): Recommendation {
    const desk = this.openDesk();
    if (desk !== null) return desk.demand(measurements);
    void this.needChart();
    throw new SizeFinderError('chart-unreachable', 'the chart has not been read yet: await "ready" first');
  }

  /** Opens the finder with photos and answers that the page has, as if the shopper had chosen them. */
  usePhotos({front, side}: {front: PhotoSource; side?: PhotoSource}, shopper: ShopperProfile): void {
    this.withFinder(finder => finder.usePhotos(front, side ?? null, shopper));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const desk = this.openDesk();
    desk?.read();
    // A known shopper gets the size of the page's next product without a click.
    if (this.shopper.latest !== null && (desk === null || desk.chart.status.name === 'waiting'))
      void this.needChart();
    if (changed.has('models')) this.finder?.dropServices();
  }

  protected override render(): TemplateResult {
    const {trigger} = this.language;
    // First, because it asks for the texts that the button waits for.
    const dialog = this.finder?.render() ?? nothing;
    const isLoading = this.finder === null ? this.loading !== null : this.finder.isWaiting;
    return html`
      <slot name="trigger" @click=${() => this.open()}>
        <button type="button" class="trigger" part="trigger" aria-haspopup="dialog" aria-busy=${isLoading}>
          ${rulerIcon}<span>${this.desk?.triggerWords(this.language.code) ?? trigger.find}</span>
        </button>
      </slot>
      <slot name="chart" @slotchange=${() => this.requestUpdate()}></slot>
      ${this.hasFailed ? html`<p class="trigger-note" role="alert">${trigger.failed}</p>` : nothing} ${dialog}
    `;
  }

  /** The desk, as soon as the code for charts is there, which another element of the page may have fetched. */
  private openDesk(): ChartDesk | null {
    const code = chartCode.now();
    return code && this.deskOf(code);
  }

  private async loadDesk(): Promise<ChartDesk> {
    return this.deskOf(await chartCode.load());
  }

  private deskOf({ChartDesk}: ChartCode): ChartDesk {
    this.desk ??= new ChartDesk(this, {
      log: this.log,
      shopper: this.shopper,
      wishes: fit => this.wishes(fit),
      chartChanged: () => {
        this.finder?.chartChanged();
        this.requestUpdate();
      },
    });
    return this.desk;
  }

  /** Never rejects. */
  private async needChart(): Promise<void> {
    try {
      await (await this.loadDesk()).need();
    } catch (cause) {
      this.log.error('the code for charts cannot be fetched', cause);
    }
  }

  private wishes(shopperFit: FitPreference | null): Wishes {
    return {fit: shopperFit ?? this.fit, inStock: stockLabels(this.inStock)};
  }

  private withFinder(use: (finder: Finder) => void): void {
    this.loadFinder().then(
      finder => {
        this.hasFailed = false;
        use(finder);
      },
      () => void this.tellFailure(),
    );
  }

  private async tellFailure(): Promise<void> {
    this.hasFailed = true;
    await this.updateComplete;
    // The button may be at the bottom of the window. No smooth motion: people may have asked for less of it.
    this.renderRoot.querySelector('.trigger-note')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  private loadFinder(): Promise<Finder> {
    this.loading ??= this.fetchFinder().catch((cause: unknown) => {
      this.loading = null;
      const error = new SizeFinderError('model-unavailable', 'the finder cannot be fetched', {cause});
      this.log.error(error.message, cause);
      this.dispatchEvent(new SizeFinderErrorEvent(error));
      throw error;
    });
    return this.loading;
  }

  private async fetchFinder(): Promise<Finder> {
    const dialog = withinTime(
      import('./finder.js'),
      DIALOG_WITHIN_MS,
      () => new Error(`no answer after ${DIALOG_WITHIN_MS} ms`),
    );
    const [{Finder, finderPageOf}, desk] = await Promise.all([dialog, this.loadDesk()]);
    const page = finderPageOf(this, {
      chart: desk.chart,
      shopper: this.shopper,
      log: this.log,
      languages: () => this.language.tags,
      recommend: desk.find,
      soldOut: desk.soldOut,
      gaveUp: () => void this.tellFailure(),
    });
    const finder = new Finder(this, page, () => this.language.tag);
    this.shopper.connect(finder);
    this.finder = finder;
    return finder;
  }
}
