import type {BodyMeasurements, Recommendation} from '../core/domain.js';
import type {FailureCode, SizeFinderError} from '../core/errors.js';
import type {Step} from '../flow/state.js';

const PUBLIC: EventInit = {bubbles: true, composed: true};

/**
 * An answer was reached, or changed by the shopper; also when no size fits (`recommendation.size` is then
 * null, with a reason). Carries no body measurement unless the page sets `share-measurements` and the
 * shopper agreed.
 */
export class SizeFoundEvent extends Event {
  constructor(
    readonly recommendation: Recommendation,
    readonly productId: string | null,
    readonly measurements: BodyMeasurements | null,
    /** As in the attribute `variant`. */
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

/** The shopper came to another step; for funnels. */
export class SizeFinderStepEvent extends Event {
  constructor(
    readonly step: Step,
    readonly variant: string | null,
  ) {
    super('size-finder-step', PUBLIC);
  }
}

/** The shopper said whether the answer helps, on a page with the attribute `feedback`. */
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

/** Something failed in front of the shopper, who has been told what to do. */
export class SizeFinderErrorEvent extends Event {
  readonly code: FailureCode;

  constructor(readonly error: SizeFinderError) {
    super('size-finder-error', PUBLIC);
    this.code = error.code;
  }
}

/** The finder was shut, by whichever way. */
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
