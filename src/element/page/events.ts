import type {BodyMeasurements, Recommendation} from '../../core/domain.js';
import type {FailureCode, SizeFinderError} from '../../core/errors.js';
import type {Step} from '../../flow/state.js';

const PUBLIC: EventInit = {bubbles: true, composed: true};

/**
 * The finder reached an answer, or the shopper changed it. It also fires when no size fits: `recommendation.size`
 * is then null, and `recommendation.reason` says why. `measurements` is null unless the page sets
 * `share-measurements` and the shopper agreed.
 */
export class SizeFoundEvent extends Event {
  constructor(
    readonly recommendation: Recommendation,
    readonly productId: string | null,
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
    readonly size: string,
    readonly productId: string | null,
    readonly variant: string | null,
  ) {
    super('size-chosen', PUBLIC);
  }
}

/** The shopper came to another step. A shop can count here at which step shoppers leave. */
export class SizeFinderStepEvent extends Event {
  constructor(
    readonly step: Step,
    readonly variant: string | null,
  ) {
    super('size-finder-step', PUBLIC);
  }
}

/** The shopper said whether the answer helps. Only a page with the attribute `feedback` asks. */
export class SizeFeedbackEvent extends Event {
  constructor(
    readonly verdict: 'helpful' | 'not-helpful',
    readonly size: string | null,
    readonly productId: string | null,
    readonly variant: string | null,
  ) {
    super('size-feedback', PUBLIC);
  }
}

/** Something failed while the shopper used the finder, which has told them what to do. */
export class SizeFinderErrorEvent extends Event {
  readonly code: FailureCode;

  constructor(readonly error: SizeFinderError) {
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

declare global {
  interface HTMLElementEventMap {
    'size-found': SizeFoundEvent;
    'size-chosen': SizeChosenEvent;
    'size-feedback': SizeFeedbackEvent;
    'size-finder-step': SizeFinderStepEvent;
    'size-finder-error': SizeFinderErrorEvent;
    'size-finder-close': SizeFinderCloseEvent;
  }
}
