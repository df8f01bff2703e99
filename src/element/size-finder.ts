import {adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {BodyMeasurements, FitPreference, Recommendation, ShopperProfile} from '../core/domain.js';
import {SizeFinderError} from '../core/errors.js';
import type {LengthUnit} from '../core/units.js';
import type {PhotoSource} from '../core/browser-objects.js';
import type {ServiceLocations} from '../perception/client/create-services.js';
import type {FinderServices, MeasureOptions} from '../perception/client/finder-services.js';
import type {Views} from '../perception/client/measure-views.js';
import {PeopleOnDemand} from '../people/store/people-on-demand.js';
import {ShopAdvice, type Wishes} from '../shop/shop-advice.js';
import {ShopChart} from '../shop/shop-chart.js';
import {Arrival} from './controllers/arrival.js';
import {ChartSource} from './controllers/chart-source.js';
import {KnownShopper} from './controllers/known-shopper.js';
import {MerchantLog} from './controllers/merchant-log.js';
import {PageLanguage} from './controllers/page-language.js';
import {WhyThisSize} from './controllers/why-this-size.js';
import {LitRow} from './controllers/lit-row.js';
import {fitConverter, stockLabels, unitsConverter} from './converters.js';
import {rulerIcon} from './drawings/ruler-icon.js';
import {SizeFinderErrorEvent} from './events.js';
import type {Finder} from './finder.js';
import {onPage, finderPageOf} from './finder-page.js';
import {triggerStyles} from './styles/trigger.js';
import {triggerWords} from './trigger-words.js';

/**
 * Finds a garment size from two photos without sending them anywhere.
 *
 * @tag size-finder
 * @slot trigger - Replaces the button that opens the finder.
 * @slot promise - Replaces the sentence about time and privacy.
 * @slot consent - What the shop requires the shopper to agree to before measuring.
 * @slot chart - The chart in the page itself: `<script type="application/json" slot="chart">`.
 * @fires {SizeFoundEvent} size-found - An answer was reached or changed; read `event.recommendation`.
 * @fires {SizeChosenEvent} size-chosen - The shopper pressed "Choose M"; read `event.size`.
 * @fires {SizeFeedbackEvent} size-feedback - The shopper said whether the answer helps.
 * @fires {SizeFinderStepEvent} size-finder-step - The shopper came to another step.
 * @fires {SizeFinderErrorEvent} size-finder-error - Something failed; the shopper has been told what to do.
 * @fires {SizeFinderCloseEvent} size-finder-close - The finder was shut.
 * @csspart trigger - The button on the page. Parts of the dialog and custom properties: see `Finder`.
 */
export class SizeFinder extends LitElement {
  static override styles = triggerStyles;

  /** The brand's size chart: JSON text or an object. */
  @property() chart?: string | object;
  /** URL of a chart, fetched when first needed; used when `chart` is absent. Without both: schema.org data. */
  @property({attribute: 'chart-src'}) chartSrc?: string;
  /** How the garment is meant to sit; the shopper may choose otherwise. */
  @property({converter: fitConverter}) fit: FitPreference = 'regular';
  /** Units of lengths; by default what people of the locale use. */
  @property({converter: unitsConverter}) units?: LengthUnit;
  /** Base URL of the model files; by default `models/` beside the script. */
  @property() models?: string;
  /** Offers to keep measurements on this device. Nothing is stored without the shopper's yes. */
  @property({type: Boolean}) remember = false;
  /** Echoed in events. */
  @property({attribute: 'product-id'}) productId?: string;
  /** The page's group in an experiment; echoed in events. */
  @property() variant?: string;
  /** Asks after the answer whether it helps; the shop hears yes or no in `size-feedback`. */
  @property({type: Boolean}) feedback = false;
  /** Writes to the console why each size was named. For developers: the text has the measurements in it. */
  @property({type: Boolean}) debug = false;
  /** Size labels that can be bought, separated by spaces or as an array; absent means all. */
  @property({attribute: 'in-stock'}) inStock?: string | readonly string[];
  /** Asks the shopper whether this shop may have the measurements in `size-found`. */
  @property({type: Boolean, attribute: 'share-measurements'}) shareMeasurements = false;
  /** Selector of the page's size control, set when the shopper chooses. */
  @property({attribute: 'size-target'}) sizeTarget?: string;
  /** Selector of the page's chart table, in which the row of the size is lit. */
  @property({attribute: 'chart-target'}) chartTarget?: string;

  /** Charts of garments that shoppers may own: an array, or its JSON, of charts and of URLs of charts. */
  @property({attribute: 'worn-charts'}) wornCharts?: string | readonly unknown[];

  /** Makes the heavy part. A seam for tests and for shops that run it elsewhere; null is our own. */
  createServices: ((locations: ServiceLocations) => FinderServices) | null = null;

  private readonly log = new MerchantLog('size-finder');
  private readonly language = new PageLanguage(this);
  private readonly chartSource = new ChartSource(this);
  private readonly shopChart = new ShopChart(() => this.handleChart());
  private readonly advice = new ShopAdvice(this.shopChart);
  private readonly shopper = new KnownShopper(
    this,
    new PeopleOnDemand(cause => this.log.warn('this device keeps nothing', cause)),
    () => this.remember,
    () => void this.shopChart.need(),
  );
  private finder: Finder | null = null;
  @state() private loading: Promise<Finder> | null = null;
  @state() private hasFailed = false;

  constructor() {
    super();
    this.addController(new Arrival(() => this.open()));
    const size = (): string | null => this.recommendation?.size ?? null;
    const explained = (): Recommendation | null => (this.debug ? this.recommendation : null);
    new WhyThisSize(this, this.log, explained, () => this.whyThisSize());
    this.addController(new LitRow(() => onPage(this, this.chartTarget), size));
  }

  /** The latest measurements, from the finder or from `measure()`; null before. */
  get measurements(): BodyMeasurements | null {
    return this.shopper.latest?.measurements ?? null;
  }

  /** What the latest measurements mean for the present chart; null before, or without a chart. */
  get recommendation(): Recommendation | null {
    this.readChart();
    const {latest} = this.shopper;
    return latest && this.advice.find(latest.measurements, this.wishes(latest.fit));
  }

  /** Opens the finder, fetching it first when this is the first time. */
  open(): void {
    this.withFinder(finder => finder.open());
  }

  /** Shuts the finder; photos and camera are let go. */
  close(): void {
    // One that could not be fetched has been told where it happened.
    this.loading?.then(
      finder => finder.close(),
      () => undefined,
    );
  }

  /** Erases at once all that is known of the shopper, here and on the device. */
  forget(): void {
    this.shopper.forgetAll();
    this.finder?.forgetShopper();
    this.requestUpdate();
  }

  /** Measures without any screen. Rejects with a `SizeFinderError`. */
  async measure(
    views: Views,
    shopper: ShopperProfile,
    options: MeasureOptions = {},
  ): Promise<BodyMeasurements> {
    this.readChart();
    return (await this.loadFinder()).measure(views, shopper, options);
  }

  /** The size for measurements. Throws a `SizeFinderError` when the page gave no readable chart. */
  recommend(measurements: BodyMeasurements): Recommendation {
    this.readChart();
    return this.advice.demand(measurements, this.wishes(null));
  }

  /** Opens the finder with photos and answers the page has, as if the shopper had chosen them. */
  usePhotos({front, side}: {front: PhotoSource; side?: PhotoSource}, shopper: ShopperProfile): void {
    this.withFinder(finder => finder.usePhotos(front, side ?? null, shopper));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.readChart();
    // A known shopper's size follows the page to its next product, with nothing clicked.
    if (this.shopper.latest !== null && this.shopChart.status.name === 'waiting') void this.shopChart.need();
    if (changed.has('models')) this.finder?.dropServices();
  }

  protected override render(): TemplateResult {
    const {trigger} = this.language;
    const isLoading = this.loading !== null && this.finder === null;
    return html`
      <slot name="trigger" @click=${() => this.open()}>
        <button type="button" class="trigger" part="trigger" aria-haspopup="dialog" aria-busy=${isLoading}>
          ${rulerIcon}<span
            >${triggerWords(trigger, this.recommendation, this.shopChart.status, this.shopper)}</span
          >
        </button>
      </slot>
      <slot name="chart" @slotchange=${() => this.requestUpdate()}></slot>
      ${this.hasFailed ? html`<p class="trigger-note" role="alert">${trigger.failed}</p>` : nothing}
      ${this.finder?.render() ?? nothing}
    `;
  }

  private async whyThisSize(): Promise<string | null> {
    const {latest} = this.shopper;
    return latest && this.advice.explain(latest.measurements, this.wishes(latest.fit));
  }

  private readChart(): void {
    this.shopChart.set(this.chartSource.read());
    this.log.chart(this.shopChart.status);
  }

  private handleChart(): void {
    this.log.chart(this.shopChart.status);
    this.finder?.chartChanged();
    this.requestUpdate();
  }

  private wishes(shopperFit: FitPreference | null): Wishes {
    return {fit: shopperFit ?? this.fit, inStock: stockLabels(this.inStock)};
  }

  private withFinder(use: (finder: Finder) => void): void {
    this.loadFinder().then(use, async () => {
      this.hasFailed = true;
      await this.updateComplete;
      // The button may be the last thing in sight. At once: no motion to be reduced.
      this.renderRoot.querySelector('.trigger-note')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    });
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
    const {Finder, finderStyles} = await import('./finder.js');
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [triggerStyles, ...finderStyles]);
    const page = finderPageOf(this, {
      chart: this.shopChart,
      shopper: this.shopper,
      log: this.log,
      languages: () => this.language.tags,
      recommend: (measurements, fit) => this.advice.find(measurements, this.wishes(fit)),
      soldOut: (measurements, fit) => this.advice.soldOut(measurements, this.wishes(fit)),
    });
    const finder = new Finder(this, page, () => this.language.tag);
    this.shopper.connect(finder);
    this.finder = finder;
    this.hasFailed = false;
    return finder;
  }
}
