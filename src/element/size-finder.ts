import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {BodyMeasurements, FitPreference, Recommendation, ShopperProfile} from '../core/domain.js';
import type {LengthUnit} from '../core/units.js';
import type {PhotoSource} from '../flow/browser-objects.js';
import {canOfferCamera} from '../flow/camera-offer.js';
import {createFinderServices, type ServiceLocations} from '../flow/create-services.js';
import type {Wishes} from '../flow/current-answer.js';
import type {FinderServices, MeasureOptions} from '../flow/finder-services.js';
import type {Views} from '../flow/measure-views.js';
import {besideScript} from '../flow/script-url.js';
import type {FlowState} from '../flow/state.js';
import {announcement} from './announcement.js';
import {DialogKeeper} from './controllers/dialog-keeper.js';
import {FinderSession} from './controllers/finder-session.js';
import {LiveRegion} from './controllers/live-region.js';
import {LocaleController} from './controllers/locale-controller.js';
import {MerchantLog} from './controllers/merchant-log.js';
import {chooseOnPage, lightRow} from './controllers/page-links.js';
import {SettledFields} from './controllers/settled-fields.js';
import {fitConverter, stockLabels, unitOfLocale, unitsConverter} from './converters.js';
import type {Messages} from '../locale/messages.js';
import {rulerIcon} from './drawings/icons.js';
import {renderPanel, type PanelView} from './panel.js';
import type {StepContext} from './step-context.js';
import {sizeFinderStyles} from './styles/index.js';

/**
 * Finds a garment size from two photos without sending them anywhere.
 *
 * @tag size-finder
 * @slot trigger - Replaces the button that opens the finder.
 * @slot promise - Replaces the sentence about time and privacy.
 * @fires {SizeFoundEvent} size-found - An answer was reached or changed; read `event.recommendation`.
 * @fires {SizeChosenEvent} size-chosen - The shopper pressed "Choose M"; read `event.size`.
 * @fires {SizeFinderStepEvent} size-finder-step - The shopper came to another step.
 * @fires {SizeFinderErrorEvent} size-finder-error - Something failed; the shopper has been told what to do.
 * @fires {SizeFinderCloseEvent} size-finder-close - The finder was shut.
 * @csspart trigger - The button on the page.
 * @csspart panel - The dialog.
 * @csspart close-button - Shuts the dialog.
 * @csspart primary-button - The next thing to do.
 * @csspart secondary-button - Another good way.
 * @csspart quiet-button - A way that asks for no attention.
 * @csspart input - The frame of a field.
 * @csspart choice - A group of exclusive choices.
 * @csspart photo-field - Where a photo is chosen or dropped.
 * @csspart shutter - Takes the photo.
 * @csspart progress - The bar while measuring.
 * @csspart size - The size in large type.
 */
export class SizeFinder extends LitElement {
  static override styles = sizeFinderStyles;

  /** The brand's size chart: JSON text or an object. */
  @property() chart?: string | object;
  /** URL of a chart, fetched when it is first needed; used when `chart` is absent. */
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
  /** Size labels that can be bought, separated by spaces or as an array; absent means all. */
  @property({attribute: 'in-stock'}) inStock?: string | readonly string[];
  /** Asks the shopper whether this shop may have the measurements in `size-found`. */
  @property({type: Boolean, attribute: 'share-measurements'}) shareMeasurements = false;
  /** Selector of the page's size control, set when the shopper chooses. */
  @property({attribute: 'size-target'}) sizeTarget?: string;
  /** Selector of the page's chart table, in which the row of the size is lit. */
  @property({attribute: 'chart-target'}) chartTarget?: string;

  /** Makes the heavy part. A seam for tests and for shops that run it elsewhere. */
  createServices: (locations: ServiceLocations) => FinderServices = createFinderServices;

  private readonly log = new MerchantLog('size-finder');
  private readonly locale = new LocaleController(this, (language, cause) =>
    this.log.warn(`the texts in "${language}" cannot be loaded, English is shown`, cause),
  );
  private readonly live = new LiveRegion(this);
  private readonly fields = new SettledFields(this);
  private readonly dialogs = new DialogKeeper(this, () => this.session.state.step !== 'closed');
  private readonly session = new FinderSession(
    this,
    {
      productId: () => this.productId ?? null,
      wantsMeasurements: () => this.shareMeasurements,
      remembers: () => this.remember,
      wishes: () => this.wishes,
      lengthUnit: () => this.lengthUnit,
      startServices: () => this.startServices(),
      moved: (from, to) => this.handleMoved(from, to),
    },
    this.log,
  );

  /** The latest measurements, from the finder or from `measure()`; null before. */
  get measurements(): BodyMeasurements | null {
    return this.session.answer?.measurements ?? null;
  }

  /** What the latest measurements mean for the present chart; null before, or without a chart. */
  get recommendation(): Recommendation | null {
    return this.session.answer?.recommendation ?? null;
  }

  /** Opens the finder. */
  readonly open = (): void => {
    if (!canOfferCamera())
      this.log.warn('cameras need https (or localhost); shoppers can still choose photos');
    void this.locale.load();
    this.session.open();
  };

  /** Shuts the finder; photos and camera are let go. */
  readonly close = (): void => this.session.send({type: 'closed'});

  /** Erases at once all that is known of the shopper, here and on the device. */
  readonly forget = (): void => this.session.forget();

  /** Measures without any screen. Rejects with a `SizeFinderError`. */
  measure(views: Views, shopper: ShopperProfile, options: MeasureOptions = {}): Promise<BodyMeasurements> {
    return this.session.measure(views, shopper, options);
  }

  /** The size for measurements. Throws a `SizeFinderError` when the page gave no readable chart. */
  recommend(measurements: BodyMeasurements): Recommendation {
    return this.session.recommend(measurements);
  }

  /** Opens the finder with photos and answers the page has, as if the shopper had chosen them. */
  usePhotos(views: {front: PhotoSource; side?: PhotoSource}, shopper: ShopperProfile): void {
    const {front, side = null} = views;
    this.open();
    this.session.send({type: 'photos-given', front, side, shopper, lengthUnit: this.lengthUnit});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chart') || changed.has('chartSrc'))
      this.session.setChart({given: this.chart, url: this.chartSrc});
    if (changed.has('models')) this.session.dropServices();
  }

  protected override updated(): void {
    const {answer} = this.session;
    const table = this.chartTarget === undefined ? null : this.ownerDocument.querySelector(this.chartTarget);
    if (table !== null) lightRow(table, answer?.recommendation?.size ?? null);
  }

  protected override render(): TemplateResult {
    const {state} = this.session;
    const {messages, trigger, tag} = this.locale;
    const size = state.step === 'closed' ? this.recommendation?.size : null;
    return html`
      <slot name="trigger" @click=${this.open}>
        <button type="button" class="trigger" part="trigger" aria-haspopup="dialog">
          ${rulerIcon}<span>${size == null ? trigger.find : trigger.yours(size)}</span>
        </button>
      </slot>
      <dialog
        part="panel"
        lang=${tag}
        dir=${messages?.direction ?? 'ltr'}
        aria-labelledby="step-title"
        ?data-wide=${state.step === 'result'}
        @close=${this.close}
      >
        ${
          state.step === 'closed' || messages === null
            ? nothing
            : html`${renderPanel(state, this.panelView, this.contextIn(messages))}${this.live.render()}`
        }
      </dialog>
    `;
  }

  private handleMoved(from: FlowState, to: FlowState): void {
    const {messages} = this.locale;
    const text = messages && announcement(from, to, this.contextIn(messages));
    if (text !== null) this.live.announce(text);
    this.dialogs.moved(from, to);
  }

  private get wishes(): Wishes {
    const inStock = stockLabels(this.inStock);
    return {fit: this.fit, ...(inStock && {inStock})};
  }

  private get lengthUnit(): LengthUnit {
    return this.units ?? unitOfLocale([this.locale.tag, ...navigator.languages]);
  }

  private startServices(): FinderServices {
    const models =
      this.models === undefined ? besideScript('models/') : new URL(this.models, document.baseURI);
    return this.createServices({
      modelsUrl: models.href.replace(/\/$/, ''),
      workerUrl: besideScript('size-finder.worker.js'),
      inlineUrl: besideScript('size-finder.inline.js'),
    });
  }

  private contextIn(t: Messages): StepContext {
    return {t, format: this.locale.format, send: this.session.send};
  }

  private get panelView(): PanelView {
    const {session, fields} = this;
    return {
      chart: session.chart.status,
      retryChart: () => void session.chart.need(),
      close: this.close,
      profile: {
        onPhone: matchMedia('(pointer: coarse)').matches,
        canUseCamera: canOfferCamera(),
        asksToShare: this.shareMeasurements,
        isSettled: fields.isSettled,
        edited: fields.edited,
        settle: fields.settle,
      },
      result: {
        answer: session.answer,
        shopFit: this.fit,
        offersToKeep: this.remember,
        choose: size => this.choose(size),
        done: this.close,
        startOver: () => session.send({type: 'started-over', lengthUnit: this.lengthUnit}),
        forget: this.forget,
      },
    };
  }

  private choose(size: string): void {
    const target = this.sizeTarget === undefined ? null : this.ownerDocument.querySelector(this.sizeTarget);
    if (target !== null && !chooseOnPage(target, size))
      this.log.warn(`size-target "${this.sizeTarget ?? ''}" offers no size "${size}"`);
    this.session.choose(size);
  }
}
