import type {BodyMeasurements, PublicRecommendation} from '../../core/domain.js';
import type {FailureCode, SizeFinderError} from '../../core/errors.js';
import type {Step, Way} from '../../flow/state.js';
import type {Refusal, VisitOutcome} from '../../flow/visit.js';

const PUBLIC: EventInit = {bubbles: true, composed: true};

/**
 * The finder reached an answer, or the shopper changed it. It also fires when no size fits: `recommendation.size`
 * is then null, and `recommendation.reason` says why. Unless the page sets `share-measurements` and the shopper agreed,
 * `measurements` is null, and `recommendation` has levels of fit without distances, and odds that follow from these.
 */
export class SizeFoundEvent extends Event {
  constructor(
    /** The size with its odds. */
    readonly recommendation: PublicRecommendation,
    /** The value of the attribute `product-id`. */
    readonly productId: string | null,
    /** The girths in cm, if the shopper agreed to share them. */
    readonly measurements: BodyMeasurements | null,
    /** The value of the attribute `variant`. */
    readonly variant: string | null,
  ) {
    super('size-found', PUBLIC);
  }
}

/** The shopper pressed "Choose M". */
export class SizeChosenEvent extends Event {
  constructor(
    /** Label of the size on the chart. */
    readonly size: string,
    /** The value of the attribute `product-id`. */
    readonly productId: string | null,
    /** The value of the attribute `variant`. */
    readonly variant: string | null,
    /** Figure group of the size; null where the chart has none. */
    readonly group: string | null,
  ) {
    super('size-chosen', PUBLIC);
  }
}

/** The shopper came to another step. A shop can count here at which step shoppers leave. */
export class SizeFinderStepEvent extends Event {
  constructor(
    /** The step that the shopper now sees. */
    readonly step: Step,
    /** The value of the attribute `variant`. */
    readonly variant: string | null,
  ) {
    super('size-finder-step', PUBLIC);
  }
}

/** The shopper said whether the answer helps. Only a page with the attribute `feedback` asks. */
export class SizeFeedbackEvent extends Event {
  constructor(
    /** What the shopper said of the answer. */
    readonly verdict: 'helpful' | 'not-helpful',
    /** Label of the size that was recommended; null where none was. */
    readonly size: string | null,
    /** The value of the attribute `product-id`. */
    readonly productId: string | null,
    /** The value of the attribute `variant`. */
    readonly variant: string | null,
    /** Figure group of the size; null where the chart has none, or no size is named. */
    readonly group: string | null,
  ) {
    super('size-feedback', PUBLIC);
  }
}

/** Something failed while the shopper used the finder, which has told them what to do. */
export class SizeFinderErrorEvent extends Event {
  /** What went wrong, as a failure code. */
  readonly code: FailureCode;

  constructor(
    /** The error with its code, and with details for some codes. */
    readonly error: SizeFinderError,
  ) {
    super('size-finder-error', PUBLIC);
    this.code = error.code;
  }
}

/** The finder was closed, by the shopper or by the page. */
export class SizeFinderCloseEvent extends Event {
  constructor() {
    super('size-finder-close', PUBLIC);
  }
}

/** What a shop may count of one visit to the finder. */
export interface VisitSummary {
  /** Each way that the shopper took, once, in the order of the first time. Empty if the answer was there already. */
  readonly ways: readonly Way[];
  /** The codes of everything that stopped the shopper, in order. */
  readonly refusals: readonly Refusal[];
  /** How the visit ended. */
  readonly outcome: VisitOutcome;
  /** Whole seconds from the opening to the end. */
  readonly seconds: number;
  /** Whole seconds from the opening to the first answer; null without one. */
  readonly secondsToAnswer: number | null;
  /** The value of the attribute `product-id`. */
  readonly productId: string | null;
  /** The value of the attribute `variant`. */
  readonly variant: string | null;
}

/**
 * A visit to the finder is over: the finder was closed, or its page. It holds codes, counts and seconds, and nothing
 * about the shopper's body.
 */
export class SizeFinderVisitEvent extends Event implements VisitSummary {
  readonly ways: VisitSummary['ways'];
  readonly refusals: VisitSummary['refusals'];
  readonly outcome: VisitSummary['outcome'];
  readonly seconds: number;
  readonly secondsToAnswer: number | null;
  readonly productId: string | null;
  readonly variant: string | null;

  constructor(summary: VisitSummary) {
    super('size-finder-visit', PUBLIC);
    this.ways = summary.ways;
    this.refusals = summary.refusals;
    this.outcome = summary.outcome;
    this.seconds = summary.seconds;
    this.secondsToAnswer = summary.secondsToAnswer;
    this.productId = summary.productId;
    this.variant = summary.variant;
  }
}

/** The element's events by their names. */
export interface SizeFinderEventMap {
  'size-found': SizeFoundEvent;
  'size-chosen': SizeChosenEvent;
  'size-feedback': SizeFeedbackEvent;
  'size-finder-step': SizeFinderStepEvent;
  'size-finder-error': SizeFinderErrorEvent;
  'size-finder-close': SizeFinderCloseEvent;
  'size-finder-visit': SizeFinderVisitEvent;
}

declare global {
  interface HTMLElementEventMap extends SizeFinderEventMap {}
  // The events bubble and cross shadow roots, so a page may listen to all its finders in one place.
  interface DocumentEventMap extends SizeFinderEventMap {}
  interface WindowEventMap extends SizeFinderEventMap {}
}
