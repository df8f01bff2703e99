import {recommendSize, type SizeChart} from '../chart/index.js';
import type {BodyMeasurements, Recommendation} from '../core/domain.js';
import {currentAnswer, type AnswerInputs, type CurrentAnswer, type Wishes} from './current-answer.js';
import type {ShopChart} from './shop-chart.js';
import type {Journey, Outcome} from './state.js';

/** The answer of the moment: worked out once for what it follows from, however often it is shown. */
export class Answers {
  private inputs: AnswerInputs | null = null;
  private answer: CurrentAnswer | null = null;

  constructor(
    private readonly chart: ShopChart,
    private readonly wishes: () => Wishes,
  ) {}

  of(outcome: Outcome, journey: Journey): CurrentAnswer {
    const {status} = this.chart;
    const page = this.wishes();
    const inputs: AnswerInputs = {
      outcome,
      tapes: journey.tapes,
      chart: status.name === 'ready' ? status.chart : null,
      wishes: {...page, fit: journey.fit ?? page.fit},
    };
    if (this.answer === null || this.inputs === null || !isSame(inputs, this.inputs)) {
      this.inputs = inputs;
      this.answer = currentAnswer(inputs);
    }
    return this.answer;
  }

  /** For measurements that come from elsewhere, with the page's own wishes. */
  recommend(measurements: BodyMeasurements, chart: SizeChart): Recommendation {
    return recommendSize(measurements, chart, this.wishes());
  }
}

const isSame = (one: AnswerInputs, other: AnswerInputs): boolean =>
  one.outcome === other.outcome &&
  one.tapes === other.tapes &&
  one.chart === other.chart &&
  one.wishes.fit === other.wishes.fit &&
  one.wishes.inStock?.join('\n') === other.wishes.inStock?.join('\n');
