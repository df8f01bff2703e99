import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {BodyMeasurements, PublicRecommendation, ShopperProfile, SizeOption} from '../core/domain.js';
import type {PhotoSource} from '../core/browser-objects.js';
import {countedSecondary, countsInsideLeg, formFacts, otherNamesOf} from '../chart/chart-facts.js';
import {canOfferCamera} from '../capture/camera-offer.js';
import {canRunModels} from '../perception/client/device.js';
import type {MeasureOptions} from '../perception/client/finder-services.js';
import type {Views} from '../perception/client/measure-views.js';
import {savesData} from '../perception/client/data-saver.js';
import type {Known} from '../people/page-answer.js';
import type {Person} from '../people/person.js';
import {needsModels, type FlowState, type OpenState, type Way} from '../flow/state.js';
import {WornCharts} from '../shop/worn-charts.js';
import {announcement} from './text/announcement.js';
import {BackGesture} from './controllers/back-gesture.js';
import {DialogKeeper} from './controllers/dialog-keeper.js';
import {FinderSession, type FinderPage, type Moved} from './controllers/finder-session.js';
import {HandOff} from './controllers/hand-off.js';
import type {FollowingFinder} from './controllers/known-shopper.js';
import {LiveRegion} from './controllers/live-region.js';
import {PeoplePresenter} from './controllers/people-presenter.js';
import {SettledFields} from './controllers/settled-fields.js';
import {SpokenGuide} from './controllers/spoken-guide.js';
import {StepCode} from './controllers/step-code.js';
import {Texts, type Wording} from './controllers/texts.js';
import {VisitReport} from './controllers/visit-report.js';
import {tellFeedback} from './page/tell-feedback.js';
import {setOnPage} from './page/set-on-page.js';
import {takePasted} from './page/take-pasted.js';
import {renderPanel, type PanelView} from './panel.js';
import type {StepContext} from './text/step-context.js';
import type {Verdict} from './steps/feedback.js';
import type {ResultView} from './steps/result-view.js';
import {messagesFor} from './text/messages-for-person.js';

export {finderPageOf} from './finder-page.js';

/** The element that a finder belongs to. */
export type FinderHost = LitElement & {
  forget(): void;
  readonly recommendation: PublicRecommendation | null;
};

/**
 * Everything behind the button. The browser fetches it when the button is first used, so that a product page loads
 * only the button and the chart.
 *
 * @csspart panel - The dialog.
 * @csspart close-button - Closes the dialog.
 * @csspart primary-button - The main action of a step.
 * @csspart secondary-button - An alternative to the main action.
 * @csspart quiet-button - An action with little weight.
 * @csspart input - The frame of a field.
 * @csspart choice - A group of exclusive choices.
 * @csspart photo-field - The field in which a photo is chosen or dropped.
 * @csspart shutter - The button that takes the photo.
 * @csspart progress - The progress bar while measuring.
 * @csspart size - The size in large type.
 * @cssprop --size-finder-accent - Primary buttons, focus rings, the size.
 * @cssprop --size-finder-on-accent - Text on the accent.
 * @cssprop --size-finder-surface - Background of the dialog.
 * @cssprop --size-finder-raised - Background of cards and choices on it.
 * @cssprop --size-finder-selected - Background of the chosen one of several choices.
 * @cssprop --size-finder-text - Text.
 * @cssprop --size-finder-muted - Less important text.
 * @cssprop --size-finder-line - Lines between things.
 * @cssprop --size-finder-control-line - Frames of fields and buttons.
 * @cssprop --size-finder-alert - Texts and frames of what is wrong.
 * @cssprop --size-finder-figure - Drawn figures.
 * @cssprop --size-finder-radius - Roundness of corners.
 * @cssprop --size-finder-font - Font family; inherited by default.
 * @cssprop --size-finder-trigger-background - Background of the button on the page.
 * @cssprop --size-finder-trigger-background-hover - Background of the button on the page under the pointer.
 * @cssprop --size-finder-trigger-text - Text of the button on the page.
 * @cssprop --size-finder-trigger-line - Frame of the button on the page.
 * @cssprop --size-finder-trigger-radius - Roundness of the button on the page.
 */
export class Finder implements FollowingFinder {
  private readonly texts: Texts;
  private readonly live: LiveRegion;
  private readonly fields: SettledFields;
  private readonly dialog: DialogKeeper;
  private readonly session: FinderSession;
  private readonly guide = new SpokenGuide();
  private readonly worn: WornCharts;
  private readonly handOff: HandOff;
  private readonly desk: PeoplePresenter;
  private readonly visits: VisitReport;
  private readonly steps: StepCode;
  private readonly back: BackGesture;
  /** Asked again whenever the finder opens: a GPU can get lost and come back. */
  private canUsePhotos = true;
  /** Whether the shopper said that the current answer helps; null before. */
  private verdict: Verdict | null = null;
  /** The size whose fit the shopper looks at; null for the recommended one. */
  private shown: SizeOption | null = null;
  /** The size that the shopper chose and that could not be set on the page; null where none is. */
  private unset: SizeOption | null = null;

  constructor(
    private readonly host: FinderHost,
    private readonly page: FinderPage,
    /** The language tag in force, such as `de-AT`. */
    private readonly tag: () => string,
  ) {
    this.texts = new Texts(
      () => host.requestUpdate(),
      (language, cause) => page.log.warn(`the texts in "${language}" cannot be loaded`, cause),
    );
    this.worn = new WornCharts(
      () => host.requestUpdate(),
      error => page.log.warn('a chart of worn-charts is left out', error),
    );
    this.handOff = new HandOff(host, () => location.href);
    this.live = new LiveRegion(host);
    this.fields = new SettledFields(host);
    this.session = new FinderSession(host, page, this.handleMoved);
    this.back = new BackGesture(this.session);
    this.visits = new VisitReport(host, page);
    this.desk = new PeoplePresenter(page, this.session, () => host.forget());
    this.dialog = new DialogKeeper(host, () => !this.isClosed && this.texts.isReady);
    this.steps = new StepCode(host, this.session.tellError, this.dialog.focusTitle);
  }

  /** Whether the finder is open but has no words to show yet. */
  get isWaiting(): boolean {
    return !this.isClosed && !this.texts.isReady;
  }

  /** Whether the dialog is closed. */
  get isClosed(): boolean {
    return this.session.state.step === 'closed';
  }

  open(): void {
    if (!canOfferCamera()) this.page.log.warn('cameras need https (or localhost); the other ways work');
    this.openSession();
  }

  readonly close = (): void => this.session.send({type: 'closed'});

  /** The event comes in a task of its own. By then the shopper may have opened the dialog again. */
  private readonly handleClosed = ({target}: Event): void => {
    if (target instanceof HTMLDialogElement && !target.open) this.close();
  };

  /** The person whose answers the finder has; null where they are not kept on this device. */
  get personId(): string | null {
    return this.session.state.journey.person?.id ?? null;
  }

  readonly forgetShopper = (): void => this.session.forgetShopper();

  usePhotos(front: PhotoSource, side: PhotoSource | null, shopper: ShopperProfile): void {
    this.openSession();
    this.session.send({type: 'photos-given', front, side, shopper, lengthUnit: this.page.lengthUnit()});
  }

  measure(views: Views, shopper: ShopperProfile, options: MeasureOptions): Promise<BodyMeasurements> {
    return this.session.measure(views, shopper, options);
  }

  readonly checkPhoto: FinderSession['checkPhoto'] = (...asked) => this.session.checkPhoto(...asked);

  restore(known: Known, person: Person | null, sharing: boolean): void {
    this.session.restore(known, person, sharing);
  }

  chartChanged(): void {
    this.session.chartChanged();
  }

  dropServices(): void {
    this.session.dropServices();
  }

  render(): TemplateResult {
    const {state} = this.session;
    const wording = state.step === 'closed' ? null : this.texts.of(this.tag());
    return html`
      <dialog
        part="panel"
        lang=${wording?.tag ?? this.tag()}
        dir=${wording?.messages.direction ?? 'ltr'}
        aria-labelledby="step-title"
        @close=${this.handleClosed}
        @paste=${(event: ClipboardEvent) => takePasted(event, this.session)}
      >
        ${state.step === 'closed' || wording === null ? nothing : this.renderStep(state, wording)}
      </dialog>
    `;
  }

  private renderStep(state: OpenState, wording: Wording): TemplateResult | typeof nothing {
    try {
      return html`${renderPanel(state, this.viewOf(state), this.contextIn(wording))}${this.live.render()}`;
    } catch (cause) {
      this.session.flow.break(cause);
      return nothing;
    }
  }

  private openSession(): void {
    // A page that measures in its own way needs no models here.
    this.canUsePhotos = this.page.createServices() !== null || canRunModels();
    this.session.open();
    this.worn.need(this.page.wornCharts());
  }

  private readonly handleMoved: Moved = (from, to, event) => {
    if (from.step !== to.step) this.verdict = this.unset = null;
    if (from.step !== 'closed' && to.step !== 'closed') this.steps.expectResult();
    this.desk.moved(from, to);
    this.fields.moved(event);
    this.visits.moved(from, to, event);
    const wording = to.step === 'closed' ? null : this.texts.of(this.tag());
    const context = wording && this.contextIn(wording);
    this.guide.moved(from, to, context, this.tag());
    const text = context && announcement(from, to, context);
    if (text !== null) this.live.announce(text);
    this.dialog.moved(from, to, event);
    this.back.moved(from, to, event);
    if (event.type === 'broke' && to.step === 'closed') this.page.gaveUp();
  };

  private contextIn({tag, messages}: Wording): StepContext {
    const t = messagesFor(messages, this.page.chart.status, this.desk.whose(this.session.state));
    return {t, format: this.texts.formatFor(tag), send: this.session.send};
  }

  private viewOf(state: FlowState): PanelView {
    const {page, fields} = this;
    const chart = page.chart.status.name === 'ready' ? page.chart.status.chart : null;
    const form = {...formFacts(chart), ...fields.attention};
    return {
      steps: this.steps,
      chart: page.chart.status,
      retryChart: () => void page.chart.need(),
      close: this.close,
      profile: {
        canUsePhotos: this.canUsePhotos,
        canUseCamera: this.canUsePhotos && canOfferCamera(),
        knowsGarments: this.worn.garments.length > 0,
        people: this.desk.view(state),
        requiresConsent: this.page.requiresConsent(),
        asksInsideLeg: chart !== null && countsInsideLeg(chart),
        handOff: this.handOff.view(),
        asksToShare: page.wantsMeasurements(),
        reach: this.handleReach,
        ...form,
      },
      tape: {braSystem: page.braSystem(), ...form},
      worn: {garments: this.worn.garments, wear: choice => this.worn.wear(choice)},
      result: state.step === 'result' ? this.resultView(state) : null,
    };
  }

  /** A shopper whose browser saves data gets the models only after choosing a photo way. */
  private readonly handleReach = (way: Way): void => {
    this.steps.expectWay(way);
    if (needsModels(way) && !savesData()) this.session.send({type: 'photos-likely'});
  };

  private readonly giveFeedback = (verdict: Verdict): void => {
    this.verdict = verdict;
    tellFeedback(this.host, this.page, verdict);
    this.host.requestUpdate();
  };

  /** Sets the size on the page and closes. Where it cannot be set, the size stays on the screen. */
  private choose(size: SizeOption, all: readonly SizeOption[]): void {
    const {session} = this;
    const isSet = setOnPage(this.host, this.page, size, all);
    this.unset = isSet ? null : size;
    session.tellChosen(size);
    if (isSet) session.send({type: 'closed'});
    else this.host.requestUpdate();
  }

  private resultView(state: Extract<FlowState, {step: 'result'}>): ResultView {
    const {page, session} = this;
    const measurements = session.measurementsOf(state);
    const recommendation = page.recommend(measurements, state.journey.fit);
    const chart = page.chart.status;
    return {
      measurements,
      recommendation,
      soldOut: page.soldOut(measurements, state.journey.fit),
      fit: state.journey.fit ?? page.fit(),
      chart: chart.name === 'ready' ? chart.chart : null,
      canUsePhotos: this.canUsePhotos,
      knowsGarments: this.worn.garments.length > 0,
      countsInsideLeg: chart.name === 'ready' && countsInsideLeg(chart.chart),
      secondary: chart.name === 'ready' ? countedSecondary(chart.chart) : [],
      people: this.desk.view(state),
      isChartComing: chart.name === 'loading' || chart.name === 'waiting',
      otherNames: chart.name === 'ready' && recommendation ? otherNamesOf(chart.chart, recommendation) : [],
      feedback: page.asksForFeedback() ? {given: this.verdict, give: this.giveFeedback} : null,
      shown: [recommendation?.best, recommendation?.second].find(size => size && size === this.shown) ?? null,
      show: size => {
        this.shown = size;
        this.host.requestUpdate();
      },
      unset: this.unset,
      choose: size => this.choose(size, recommendation?.sizes ?? []),
      done: this.close,
      measureAgain: state.journey.photos.front.length > 0 ? session.measureAgain : null,
      startOver: () => session.send({type: 'started-over', lengthUnit: page.lengthUnit()}),
      forget: () => session.forgetMe(),
    };
  }
}
