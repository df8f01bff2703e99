import {answersIn} from '../../answers/answers.js';
import {journeyOf} from '../../flow/person-journey.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {
  BodyMeasurements,
  BraSystem,
  FitPreference,
  Population,
  QualityNote,
  Recommendation,
  ShopperProfile,
  SizeOption,
  View,
} from '../../core/domain.js';
import type {PhotoSource} from '../../core/browser-objects.js';
import type {SizeFinderError} from '../../core/errors.js';
import {rememberLast} from '../../core/remember-last.js';
import type {LengthUnit} from '../../core/units.js';
import type {ServiceLocations} from '../../perception/client/create-services.js';
import type {FinderServices, MeasureOptions} from '../../perception/client/finder-services.js';
import {FlowController} from '../run/flow-controller.js';
import type {FlowEvent} from '../../flow/flow-event.js';
import {checkPhoto, measureViews, type Views} from '../../perception/client/measure-views.js';
import {measurementsNow} from '../../anatomy/measurements-now.js';
import type {Known} from '../../people/page-answer.js';
import {personIn, type Person, type PersonTag} from '../../people/person.js';
import {servicesOnDemand} from '../../perception/client/services-on-demand.js';
import {forPage} from '../../shop/public-recommendation.js';
import type {ShopChart} from '../../shop/shop-chart.js';
import {initialState, type FlowState, type ResultState} from '../../flow/state.js';
import {
  SizeChosenEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFoundEvent,
} from '../page/events.js';
import {CHANGES_ANSWER, KEPT_AFTER} from './answer-events.js';
import type {KnownShopper} from './known-shopper.js';
import {adviseOnNotes} from './merchant-advice.js';
import type {MerchantLog} from './merchant-log.js';
import {ServiceKeeper} from './service-keeper.js';
import {BROWSER_TOOLS} from '../run/flow-tools.js';

/** What a finder asks of the page around it. These are functions, because the page may change every answer. */
export interface FinderPage {
  readonly chart: ShopChart;
  readonly shopper: KnownShopper;
  readonly log: MerchantLog;
  readonly productId: () => string | null;
  /** Whether the shop asks for the measurements. It gets them only if the shopper agrees. */
  readonly wantsMeasurements: () => boolean;
  /** Whether the shop lets measurements be kept on this device. */
  readonly offersToKeep: () => boolean;
  readonly asksForFeedback: () => boolean;
  /** Whether the shopper must agree to a text of the shop before anything is measured. */
  readonly requiresConsent: () => boolean;
  /** The page's group in an experiment. */
  readonly variant: () => string | null;
  /** Charts of garments that shoppers may own, as the page gives them. */
  readonly wornCharts: () => unknown;
  /** How the shop means the garment to sit. */
  readonly fit: () => FitPreference;
  readonly lengthUnit: () => LengthUnit;
  /** The system in which people of the locale know their bra size. */
  readonly braSystem: () => BraSystem;
  /** Whose body mass index stands in for a weight that is not told; null is the default of the statistics. */
  readonly population: () => Population | null;
  /** Null where there is no chart. */
  readonly recommend: (measurements: BodyMeasurements, fit: FitPreference | null) => Recommendation | null;
  /** The size that would fit, where none in stock does; else null. */
  readonly soldOut: (measurements: BodyMeasurements, fit: FitPreference | null) => string | null;
  /** The selector of the page's size control, which may find nothing. */
  readonly sizeTarget: () => string | null;
  /** The page's own way to create the services that measure; null for the built-in services. */
  readonly createServices: () => ((locations: ServiceLocations) => FinderServices) | null;
  readonly serviceLocations: () => ServiceLocations;
  /** Says beside the button that the finder does not work. */
  readonly gaveUp: () => void;
}

/** Is called after each change of the flow's state. */
export type Moved = (from: FlowState, to: FlowState, event: FlowEvent) => void;

/** Runs the flow of one finder, keeps the answer that follows from it, and tells the page. */
export class FinderSession implements ReactiveController {
  readonly flow: FlowController;
  private readonly correct = rememberLast(measurementsNow);
  /** The same object again for the same outcome, so that `correct` remembers. */
  private readonly outcomeAmong = rememberLast((outcome: ResultState['journey']['outcome']) => ({
    ...outcome,
    shopper: this.among(outcome.shopper),
  }));
  private readonly services = new ServiceKeeper(() => {
    const create = this.page.createServices() ?? servicesOnDemand;
    return create(this.page.serviceLocations());
  });

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly page: FinderPage,
    private readonly moved: Moved,
  ) {
    const tools = {...BROWSER_TOOLS, services: this.services.get, among: this.among};
    const listener = {moved: this.handleMoved, failed: this.tellError};
    this.flow = new FlowController(host, tools, listener, initialState('cm'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.dropServices();
  }

  get state(): FlowState {
    return this.flow.state;
  }

  readonly send = (event: FlowEvent): void => {
    const isMissing =
      event.type === 'route-chosen' && this.page.requiresConsent() && !this.state.journey.consented;
    this.flow.send(isMissing ? {type: 'consent-missed'} : event);
  };

  open(): void {
    if (this.state.step !== 'closed') return;
    this.services.finderOpened();
    this.send({type: 'opened', lengthUnit: this.page.lengthUnit()});
    void this.page.chart.need();
    this.tellBrokenChart();
  }

  /** Erases the shopper from the flow. What the device keeps is left to the caller. */
  forgetShopper(): void {
    this.send({type: 'forgotten', lengthUnit: this.page.lengthUnit()});
  }

  /** "Forget me": erases this shopper, here and on the device. Other people on the device stay. */
  forgetMe(): void {
    const {person} = this.state.journey;
    this.page.shopper.drop();
    this.forgetShopper();
    if (person !== null) void this.page.shopper.forgetPerson(person.id);
  }

  /** Goes on as a person who is kept on this device; null starts over as somebody else. */
  choosePerson(person: Person | null): void {
    if (person === null) {
      this.page.shopper.drop();
      this.send({type: 'started-over', lengthUnit: this.page.lengthUnit()});
    } else this.restore(person, person, false);
    void this.page.shopper.choose(person?.id ?? null);
  }

  /** Keeps the shopper on this device under this name. */
  keepAs(name: string): void {
    // Random, so that two tabs never give two people the same id. It says nothing about the person.
    const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
    this.send({type: 'keeping-set', person: {id, name}});
  }

  restore(known: Known, person: PersonTag | null, sharing: boolean): void {
    this.send({type: 'restored', journey: journeyOf(known, person, sharing)});
  }

  /** Tells the page that the shopper has chosen a size. */
  tellChosen({label, group}: SizeOption): void {
    const {productId, variant} = this.page;
    this.host.dispatchEvent(new SizeChosenEvent(label, productId(), variant(), group ?? null));
  }

  /** The measurements of the result step, with the shopper's corrections. */
  measurementsOf({journey}: ResultState): BodyMeasurements {
    return this.correct(this.outcomeAmong(journey.outcome), journey.tapes, journey.worn, journey.bra);
  }

  async measure(views: Views, shopper: ShopperProfile, options: MeasureOptions): Promise<BodyMeasurements> {
    const tools = {decodePhoto: BROWSER_TOOLS.decodePhoto, services: this.services.get};
    // The chart is fetched meanwhile, so that the page can ask for a recommendation as soon as this is done.
    const told = this.among(shopper);
    const [seen] = await Promise.all([
      this.services.during(() => measureViews(views, told, options, tools)),
      this.page.chart.need(),
    ]);
    const measured = measurementsNow({shopper: told, measured: seen}, {});
    adviseOnNotes(this.page.log, measured.notes);
    this.page.shopper.measured({measurements: measured, fit: null, personId: null, isShared: true}, null);
    return measured;
  }

  checkPhoto(
    photo: PhotoSource,
    view: View,
    options: {readonly signal?: AbortSignal},
  ): Promise<readonly QualityNote[]> {
    const {decodePhoto} = BROWSER_TOOLS;
    const tools = {decodePhoto, services: this.services.get};
    return this.services.during(() => checkPhoto(photo, view, options, tools));
  }

  /** To be called when the page's chart has loaded, or has turned out to be broken. */
  chartChanged(): void {
    if (this.state.step === 'closed') return;
    this.tellBrokenChart();
    if (this.state.step === 'result') this.tellFound(this.state);
  }

  /** To be called when the models have another address, or when the element leaves the page. */
  dropServices(): void {
    this.services.end();
  }

  /** Loads the models anew and measures the same photos. */
  readonly measureAgain = (): void => {
    this.dropServices();
    this.send({type: 'route-chosen', route: 'kept-photos'});
  };

  private readonly among = (shopper: ShopperProfile): ShopperProfile => {
    const population = this.page.population();
    return population === null ? shopper : {population, ...shopper};
  };

  private readonly handleMoved = (from: FlowState, to: FlowState, event: FlowEvent): void => {
    if (to.step === 'result') this.remember(to);
    if (from.step !== to.step) this.host.dispatchEvent(new SizeFinderStepEvent(to.step, this.page.variant()));
    if (to.step === 'result') this.keep(from, to, event);
    if (to.step === 'result' && CHANGES_ANSWER.includes(event.type)) this.tellFound(to);
    if (to.step === 'closed' && from.step !== 'closed') this.host.dispatchEvent(new SizeFinderCloseEvent());
    this.moved(from, to, event);
    if (to.step === 'closed' && from.step !== 'closed') {
      this.services.finderShut();
      this.page.shopper.closed();
    }
  };

  private remember(state: ResultState): void {
    const {fit, person, outcome} = state.journey;
    const measurements = this.measurementsOf(state);
    const isShared = this.isShared(state);
    adviseOnNotes(this.page.log, measurements.notes);
    this.page.shopper.measured(
      {measurements, fit, personId: person?.id ?? null, isShared},
      {told: answersIn(state.journey), outcome},
    );
  }

  /** Stores the answer on this device if the shopper wants that, and erases it if they no longer do. */
  private keep(from: FlowState, state: ResultState, {type}: FlowEvent): void {
    const {journey} = state;
    const {shopper} = this.page;
    // An older version kept people without lengths. They are kept again, because otherwise the button and the finder
    // would name different sizes.
    const kept = personIn(shopper.people, journey.person?.id ?? null);
    const isOld = kept !== null && kept.measurements.height === undefined;
    if (!isOld && (type === 'restored' || !KEPT_AFTER.includes(type))) return;
    if (journey.person !== null) {
      const {person} = journey;
      const measurements = this.measurementsOf(state);
      const known = {...person, told: answersIn(journey), outcome: journey.outcome, measurements};
      const stored = type === 'keeping-set' ? shopper.save(known) : shopper.update(known);
      void stored.then(isKept => {
        if (!isKept) this.send({type: 'keeping-failed'});
      });
    } else if (type === 'keeping-set' && from.journey.person !== null)
      void shopper.forgetPerson(from.journey.person.id);
  }

  private tellFound(state: ResultState): void {
    const measurements = this.measurementsOf(state);
    const recommendation = this.page.recommend(measurements, state.journey.fit);
    if (recommendation === null) return;
    const isShared = this.isShared(state);
    const {productId, variant} = this.page;
    this.host.dispatchEvent(
      new SizeFoundEvent(
        isShared ? recommendation : forPage(recommendation),
        productId(),
        isShared ? measurements : null,
        variant(),
      ),
    );
  }

  /** Whether the page may have the measurements. */
  private isShared({journey}: ResultState): boolean {
    return this.page.wantsMeasurements() && journey.sharing;
  }

  /** Tells the page of a failure. */
  readonly tellError = (error: SizeFinderError): void => {
    if (error.code === 'internal' || error.code === 'model-unavailable')
      this.page.log.error(error.message, error);
    this.host.dispatchEvent(new SizeFinderErrorEvent(error));
  };

  private tellBrokenChart(): void {
    const {name} = this.page.chart.status;
    const chart = this.page.chart.read();
    if (chart.ok || name === 'waiting' || name === 'loading') return;
    this.page.log.error(chart.error.message, chart.error.detail.issues);
    this.tellError(chart.error);
  }
}
