import {answersIn} from '../../answers/answers.js';
import {journeyOf} from '../../flow/person-journey.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {
  BodyMeasurements,
  BraSystem,
  FitPreference,
  Recommendation,
  ShopperProfile,
} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import {rememberLast} from '../../core/remember-last.js';
import type {LengthUnit} from '../../core/units.js';
import type {ServiceLocations} from '../../perception/client/create-services.js';
import type {FinderServices, MeasureOptions} from '../../perception/client/finder-services.js';
import {FlowController} from '../../flow/run/flow-controller.js';
import type {FlowEvent} from '../../flow/flow-event.js';
import {measureViews, type Views} from '../../perception/client/measure-views.js';
import {measurementsNow} from '../../anatomy/measurements-now.js';
import {personIn, type Person} from '../../people/person.js';
import {BROWSER_TOOLS} from '../../flow/run/run-effect.js';
import {servicesOnDemand} from '../../perception/client/services-on-demand.js';
import type {ShopChart} from '../../shop/shop-chart.js';
import {initialState, type FlowState, type ResultState} from '../../flow/state.js';
import {
  SizeChosenEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFoundEvent,
} from '../events.js';
import type {KnownShopper} from './known-shopper.js';
import type {MerchantLog} from './merchant-log.js';

/** The page around a finder, asked at the moment it matters, as all of it may change. */
export interface FinderPage {
  readonly chart: ShopChart;
  readonly shopper: KnownShopper;
  readonly log: MerchantLog;
  readonly productId: () => string | null;
  /** The shop asks for the measurements; they are given only if the shopper agrees. */
  readonly wantsMeasurements: () => boolean;
  readonly offersToKeep: () => boolean;
  readonly asksForFeedback: () => boolean;
  /** The shop requires the shopper's yes to a text of its own before anything is measured. */
  readonly requiresConsent: () => boolean;
  /** In which group of an experiment the page is. */
  readonly variant: () => string | null;
  /** Charts of garments that shoppers may own, as the page gave them. */
  readonly wornCharts: () => unknown;
  /** How the shop means the garment to be worn. */
  readonly fit: () => FitPreference;
  readonly lengthUnit: () => LengthUnit;
  /** How people of the locale know their bra size. */
  readonly braSystem: () => BraSystem;
  /** Null without a chart. */
  readonly recommend: (measurements: BodyMeasurements, fit: FitPreference | null) => Recommendation | null;
  /** The size that fits where nothing in stock does; null otherwise. */
  readonly soldOut: (measurements: BodyMeasurements, fit: FitPreference | null) => string | null;
  readonly chosen: (size: string) => void;
  /** What makes the heavy part; null is our own. */
  readonly createServices: () => ((locations: ServiceLocations) => FinderServices) | null;
  readonly serviceLocations: () => ServiceLocations;
}

/** The flow has gone on. */
export type Moved = (from: FlowState, to: FlowState, event: FlowEvent) => void;

/** One finder at work: the flow, the answer that follows from it, and what the page is told. */
export class FinderSession implements ReactiveController {
  readonly flow: FlowController;
  private readonly correct = rememberLast(measurementsNow);
  private services: FinderServices | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly page: FinderPage,
    private readonly moved: Moved,
  ) {
    const tools = {...BROWSER_TOOLS, services: this.getServices};
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
    this.send({type: 'opened', lengthUnit: this.page.lengthUnit()});
    void this.page.chart.need();
    this.tellBrokenChart();
  }

  /** Nothing of the shopper is left in the flow; what the device keeps is the caller's. */
  forgetShopper(): void {
    this.send({type: 'forgotten', lengthUnit: this.page.lengthUnit()});
  }

  /** "Forget me": this shopper, here and on the device. Other people who are kept stay. */
  forgetMe(): void {
    const {person} = this.state.journey;
    this.page.shopper.measured(null);
    this.forgetShopper();
    if (person !== null) void this.page.shopper.forgetPerson(person.id);
  }

  /** Goes on as somebody who is kept; null begins with somebody else. */
  choosePerson(person: Person | null): void {
    if (person === null) {
      this.page.shopper.measured(null);
      this.send({type: 'started-over', lengthUnit: this.page.lengthUnit()});
    } else this.restore(person);
    void this.page.shopper.choose(person?.id ?? null);
  }

  /** The shopper wants to be kept, under this name. */
  keepAs(name: string): void {
    // Random, so that two tabs never give two people one key; it tells nothing and leaves no device.
    const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
    this.send({type: 'keeping-set', person: {id, name}});
  }

  restore(person: Person): void {
    this.send({type: 'restored', journey: journeyOf(person), outcome: person.outcome});
  }

  choose(size: string): void {
    this.page.chosen(size);
    this.host.dispatchEvent(new SizeChosenEvent(size, this.page.productId(), this.page.variant()));
    this.send({type: 'closed'});
  }

  /** The measurements of the result step, corrections included. */
  measurementsOf({outcome, journey}: ResultState): BodyMeasurements {
    return this.correct(outcome, journey.tapes, journey.worn, journey.bra);
  }

  async measure(views: Views, shopper: ShopperProfile, options: MeasureOptions): Promise<BodyMeasurements> {
    const tools = {decodePhoto: BROWSER_TOOLS.decodePhoto, services: this.getServices};
    // Fetched beside the measuring, so that a recommendation can be asked for when it is done.
    const [seen] = await Promise.all([measureViews(views, shopper, options, tools), this.page.chart.need()]);
    const measured = measurementsNow({shopper, measured: seen}, {});
    this.page.shopper.measured({measurements: measured, fit: null, personId: null});
    return measured;
  }

  /** The page's chart has arrived, or turned out to be broken. */
  chartChanged(): void {
    if (this.state.step === 'closed') return;
    this.tellBrokenChart();
    if (this.state.step === 'result') this.tellFound(this.state);
  }

  /** The files of the heavy part have moved, or the element is gone. */
  dropServices(): void {
    this.services?.dispose();
    this.services = null;
  }

  private readonly getServices = (): FinderServices => {
    const create = this.page.createServices() ?? servicesOnDemand;
    return (this.services ??= create(this.page.serviceLocations()));
  };

  private readonly handleMoved = (from: FlowState, to: FlowState, event: FlowEvent): void => {
    if (to.step === 'result') this.remember(to);
    if (from.step !== to.step) this.host.dispatchEvent(new SizeFinderStepEvent(to.step, this.page.variant()));
    if (to.step === 'result') this.keep(from, to, event);
    if (to.step === 'result' && CHANGES_ANSWER.includes(event.type)) this.tellFound(to);
    if (to.step === 'closed' && from.step !== 'closed') this.host.dispatchEvent(new SizeFinderCloseEvent());
    this.moved(from, to, event);
    if (to.step === 'closed' && from.step !== 'closed') this.page.shopper.closed();
  };

  private remember(state: ResultState): void {
    const {fit, person} = state.journey;
    const measurements = this.measurementsOf(state);
    this.page.shopper.measured({measurements, fit, personId: person?.id ?? null});
  }

  /** Keeps the answer on this device where the shopper wants that, and drops it where they no longer do. */
  private keep(from: FlowState, state: ResultState, {type}: FlowEvent): void {
    const {journey, outcome} = state;
    const {shopper} = this.page;
    // Kept before there were lengths: brought up, or the button would name another size than the finder.
    const kept = personIn(shopper.people, journey.person?.id ?? null);
    const isOld = kept !== null && kept.measurements.height === undefined;
    if (!isOld && (type === 'restored' || !KEPT_AFTER.includes(type))) return;
    if (journey.person !== null) {
      const {person} = journey;
      const measurements = this.measurementsOf(state);
      const known = {...person, told: answersIn(journey), outcome, measurements};
      const isNew = type === 'keeping-set';
      void (isNew ? shopper.save(known) : shopper.update(known)).then(isKept => {
        if (!isKept) this.send({type: 'keeping-failed'});
      });
    } else if (type === 'keeping-set' && from.journey.person !== null)
      void shopper.forgetPerson(from.journey.person.id);
  }

  private tellFound(state: ResultState): void {
    const measurements = this.measurementsOf(state);
    const recommendation = this.page.recommend(measurements, state.journey.fit);
    if (recommendation === null) return;
    const shared = this.page.wantsMeasurements() && state.journey.sharing ? measurements : null;
    const {productId, variant} = this.page;
    this.host.dispatchEvent(new SizeFoundEvent(recommendation, productId(), shared, variant()));
  }

  private readonly tellError = (error: SizeFinderError): void => {
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

/** What the shopper does that gives another answer; told to the page each time. */
const CHANGES_ANSWER: readonly FlowEvent['type'][] = [
  'restored',
  'measured',
  'fit-changed',
  'tape-entered',
  'inside-leg-told',
  'worn-given',
  'worn-removed',
  'bra-removed',
];

const KEPT_AFTER: readonly FlowEvent['type'][] = [...CHANGES_ANSWER, 'keeping-set', 'person-renamed'];
