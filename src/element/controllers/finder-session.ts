import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyMeasurements, Recommendation, ShopperProfile} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import type {LengthUnit} from '../../core/units.js';
import {Answers} from '../../flow/answers.js';
import type {CurrentAnswer, Wishes} from '../../flow/current-answer.js';
import type {FinderServices, MeasureOptions} from '../../flow/finder-services.js';
import {FlowController} from '../../flow/flow-controller.js';
import type {FlowEvent} from '../../flow/flow-event.js';
import {KeepsakeStore} from '../../flow/keepsake.js';
import {measureViews, type Views} from '../../flow/measure-views.js';
import {BROWSER_TOOLS} from '../../flow/run-step.js';
import {ShopChart, type ChartAttributes} from '../../flow/shop-chart.js';
import {initialState, newJourney, type FlowState, type Journey, type Outcome} from '../../flow/state.js';
import {
  SizeChosenEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFoundEvent,
} from '../events.js';
import type {MerchantLog} from './merchant-log.js';

/** What the session asks its element, at the moment it needs it. */
export interface SessionPage {
  readonly productId: () => string | null;
  /** The shop asks for the measurements; they are given only if the shopper agrees. */
  readonly wantsMeasurements: () => boolean;
  readonly remembers: () => boolean;
  readonly wishes: () => Wishes;
  readonly lengthUnit: () => LengthUnit;
  /** Starts the heavy part; called once, and again after the element was taken out of the page. */
  readonly startServices: () => FinderServices;
  readonly moved: (from: FlowState, to: FlowState) => void;
}

/**
 * One finder at work: the flow, the page's chart, the answer that follows from both, and what the page is
 * told of it. The element above it only shows and asks.
 */
export class FinderSession implements ReactiveController {
  readonly flow: FlowController;
  readonly chart: ShopChart;
  private readonly answers: Answers;
  private readonly keepsake: KeepsakeStore;
  private services: FinderServices | null = null;
  private last: {readonly outcome: Outcome; readonly journey: Journey} | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly page: SessionPage,
    private readonly log: MerchantLog,
  ) {
    host.addController(this);
    this.chart = new ShopChart(() => this.chartChanged());
    this.answers = new Answers(this.chart, page.wishes);
    this.keepsake = new KeepsakeStore(cause => log.warn('measurements cannot be kept on this device', cause));
    this.flow = new FlowController(
      host,
      {...BROWSER_TOOLS, services: this.getServices},
      {moved: this.handleMoved, failed: this.tellError},
      initialState('cm'),
    );
  }

  hostConnected(): void {
    if (this.page.remembers()) void this.restore();
  }

  hostDisconnected(): void {
    this.dropServices();
  }

  get state(): FlowState {
    return this.flow.state;
  }

  /** The latest answer, corrections and the page's present chart included. */
  get answer(): CurrentAnswer | null {
    return this.last && this.answers.of(this.last.outcome, this.last.journey);
  }

  readonly send = (event: FlowEvent): void => this.flow.send(event);

  open(): void {
    if (this.state.step !== 'closed') return;
    this.send({type: 'opened', lengthUnit: this.page.lengthUnit()});
    void this.chart.need();
    this.tellBrokenChart();
  }

  forget(): void {
    this.last = null;
    this.send({type: 'forgotten', lengthUnit: this.page.lengthUnit()});
    void this.keepsake.erase();
  }

  choose(size: string): void {
    this.host.dispatchEvent(new SizeChosenEvent(size, this.page.productId()));
    this.send({type: 'closed'});
  }

  /** Takes over what the page says of its chart; a fault is the merchant's business at once. */
  setChart(attributes: ChartAttributes): void {
    this.chart.set(attributes);
    this.logChart();
  }

  async measure(views: Views, shopper: ShopperProfile, options: MeasureOptions): Promise<BodyMeasurements> {
    const chart = this.chart.need();
    const tools = {decodePhoto: BROWSER_TOOLS.decodePhoto, services: this.getServices};
    const measured = await measureViews(views, shopper, options, tools);
    await chart;
    this.last = {outcome: {shopper, measured}, journey: newJourney(this.page.lengthUnit())};
    return measured;
  }

  recommend(measurements: BodyMeasurements): Recommendation {
    const chart = this.chart.read();
    if (!chart.ok) throw chart.error;
    return this.answers.recommend(measurements, chart.value);
  }

  /** The files of the heavy part have moved, or the element is gone. */
  dropServices(): void {
    this.services?.dispose();
    this.services = null;
  }

  private readonly getServices = (): FinderServices => (this.services ??= this.page.startServices());

  private readonly handleMoved = (from: FlowState, to: FlowState, event: FlowEvent): void => {
    if (to.step === 'result' || (to.step === 'closed' && to.outcome !== null))
      this.last = to.outcome && {outcome: to.outcome, journey: to.journey};
    if (event.type === 'forgotten') this.last = null;
    if (from.step !== to.step) this.host.dispatchEvent(new SizeFinderStepEvent(to.step));
    if (to.step === 'result' && event.type !== 'opened') this.tellAnswer(event);
    if (to.step === 'closed' && from.step !== 'closed') this.host.dispatchEvent(new SizeFinderCloseEvent());
    this.page.moved(from, to);
  };

  /** Told when it is reached and each time the shopper changes it. */
  private tellAnswer(event: FlowEvent): void {
    const {state} = this;
    if (state.step !== 'result') return;
    if (state.journey.keeping) void this.keepsake.save({journey: state.journey, outcome: state.outcome});
    else if (event.type === 'keeping-set') void this.keepsake.erase();
    if (CHANGES_ANSWER.includes(event.type)) this.tellFound(state.journey);
  }

  private tellFound({sharing}: Journey): void {
    const {answer} = this;
    if (!answer?.recommendation) return;
    const shared = this.page.wantsMeasurements() && sharing ? answer.measurements : null;
    this.host.dispatchEvent(new SizeFoundEvent(answer.recommendation, this.page.productId(), shared));
  }

  private readonly tellError = (error: SizeFinderError): void => {
    this.host.dispatchEvent(new SizeFinderErrorEvent(error));
    if (error.code === 'internal' || error.code === 'model-unavailable') this.log.error(error.message, error);
  };

  private chartChanged(): void {
    this.host.requestUpdate();
    if (this.state.step === 'closed') return;
    this.logChart();
    this.tellBrokenChart();
    if (this.state.step === 'result') this.tellFound(this.state.journey);
  }

  private tellBrokenChart(): void {
    const {status} = this.chart;
    if (status.name === 'waiting' || status.name === 'loading' || status.name === 'ready') return;
    const chart = this.chart.read();
    if (chart.ok) return;
    this.log.error(chart.error.message);
    this.tellError(chart.error);
  }

  private logChart(): void {
    const {status} = this.chart;
    if (status.name === 'broken') this.log.error(status.error.message, status.error.detail.issues);
    if (status.name !== 'ready') return;
    for (const {path, message} of status.chart.warnings)
      this.log.warn(`chart: ${path || 'chart'}: ${message}`);
  }

  private async restore(): Promise<void> {
    const kept = await this.keepsake.load();
    if (kept === null) return;
    this.send({type: 'restored', ...kept});
    await this.chart.need();
  }
}

const CHANGES_ANSWER: readonly FlowEvent['type'][] = ['measured', 'fit-changed', 'tape-entered'];
