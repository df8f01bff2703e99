import type {Girth, QualityNote, View} from '../core/domain.js';
import type {CameraObstacle, FailureCode} from '../core/errors.js';
import type {BraMessages} from './bra-messages.js';
import type {GarmentMessages} from './garment-messages.js';
import type {GuideMessages} from './guide-messages.js';
import type {LengthMessages} from './length-messages.js';
import type {OtherPersonMessages} from './other-person-messages.js';
import type {PeopleMessages} from './people-messages.js';
import type {ResultMessages} from './result-messages.js';

/** What happened, and what to do about it: one sentence each. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

/** The places of a garment that a chart may name. `bust` is the chest where the shopper is a woman. */
export type AreaKey =
  | Girth
  | 'bust'
  | 'underbust'
  | 'thigh'
  | 'neck'
  | 'height'
  | 'insideLeg'
  | 'outsideLeg'
  | 'sleeve'
  | 'shoulder'
  | 'length';

/** Why there is no size to name. */
export type NoSizeReason =
  'below-chart' | 'above-chart' | 'not-enough-information' | 'none-in-stock' | 'no-chart';

/** How sure the answer is, in steps a person can tell apart. */
export type Sureness = 'very-likely' | 'likely' | 'close-call' | 'best-guess';

export type PerView<T> = Readonly<Record<View, T>>;

/**
 * Every text a shopper sees or hears, in one language. Adding a language is one file of this type and its
 * line in `languages.ts`; the compiler names what is missing. Numbers arrive written out, with their units.
 *
 * Wording: plain words, one idea a sentence. Speak of the garment, never of the body's shape: the garment
 * fits or it does not.
 */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly common: {
    readonly close: string;
    readonly back: string;
    readonly cancel: string;
    readonly optional: string;
    /** For a girth with its 90 % band, which is written `96 ± 3 cm`. */
    readonly plusMinusSpoken: (value: string, spread: string) => string;
  };
  readonly profile: {
    readonly title: string;
    readonly promise: string;
    readonly height: string;
    readonly feet: string;
    readonly inches: string;
    readonly weight: string;
    readonly stone: string;
    readonly pounds: string;
    readonly age: string;
    readonly years: string;
    readonly sex: string;
    readonly female: string;
    readonly male: string;
    readonly skip: string;
    readonly whyOptional: string;
    readonly lengthUnit: string;
    readonly massUnit: string;
    readonly share: string;
    readonly useCamera: string;
    readonly chooseFiles: string;
    readonly noPhotos: string;
    readonly usePhotosAgain: string;
    readonly noCameraHere: string;
    readonly consentMissing: string;
    readonly forChildren: string;
    /** The one way for children. */
    readonly enterMeasurements: string;
  };
  readonly unitNames: {
    readonly cm: string;
    readonly feetAndInches: string;
    readonly ft: string;
    readonly in: string;
    readonly kg: string;
    readonly lb: string;
    readonly st: string;
  };
  readonly problems: {
    readonly heightMissing: string;
    readonly unreadable: string;
    readonly outOfRange: (lowest: string, highest: string) => string;
    readonly child: string;
    readonly inchesOverFoot: string;
    readonly poundsOverStone: string;
    readonly otherUnit: string;
    readonly useReading: (reading: string) => string;
  };
  /** The ways by what the shopper knows already. */
  readonly known: {
    readonly tape: string;
    readonly worn: string;
    readonly tapeTitle: string;
    readonly tapeIntro: string;
    readonly tapeUnit: string;
    readonly tapeMissing: string;
    readonly wornTitle: string;
    readonly wornIntro: string;
    readonly garment: string;
    readonly size: string;
    readonly pick: string;
    readonly feel: string;
    readonly feels: Readonly<Record<'tight' | 'good' | 'loose', string>>;
    readonly wornMissing: string;
    readonly wornCounted: (size: string, garment: string) => string;
    readonly wornAdd: string;
    readonly wornRemove: string;
  };
  readonly garments: GarmentMessages;
  readonly bra: BraMessages;
  /** The way from a computer to the shopper's phone. */
  readonly handOff: {
    readonly offer: string;
    readonly how: string;
    readonly code: string;
    readonly failed: string;
  };
  readonly chart: {readonly notice: string};
  readonly tips: {
    readonly title: string;
    readonly clothes: string;
    readonly clothesHow: string;
    readonly hair: string;
    readonly hairHow: string;
    readonly place: string;
    readonly placeHow: string;
    readonly phone: string;
    readonly taking: string;
    readonly handsFree: string;
    readonly handsFreeHow: string;
    readonly withButton: string;
    readonly timer: string;
    readonly timerOff: string;
    readonly start: string;
  };
  readonly camera: {
    readonly title: PerView<string>;
    readonly instruction: PerView<string>;
    readonly starting: string;
    readonly paused: string;
    readonly preview: string;
    readonly shutter: string;
    readonly stopTimer: string;
    readonly switchCamera: string;
    readonly seconds: (seconds: string) => string;
    readonly taken: PerView<string>;
    readonly review: PerView<string>;
    readonly photo: PerView<string>;
    readonly use: string;
    readonly retake: string;
    readonly skipSide: string;
    readonly filesInstead: string;
    readonly mute: string;
    readonly titleBoth: string;
    readonly reviewBoth: string;
    readonly useBoth: string;
    readonly retakeView: PerView<string>;
    readonly goingOn: (seconds: string) => string;
    readonly wait: string;
  };
  readonly guide: GuideMessages;
  readonly files: {
    readonly title: string;
    readonly intro: string;
    readonly view: PerView<string>;
    readonly hint: PerView<string>;
    readonly choose: string;
    readonly replace: PerView<string>;
    readonly remove: PerView<string>;
    readonly swap: string;
    readonly reading: string;
    readonly ready: PerView<string>;
    readonly measure: string;
    readonly measureFrontOnly: string;
    readonly needFront: string;
    readonly cameraInstead: string;
  };
  readonly measuring: {
    readonly title: string;
    readonly loading: string;
    readonly looking: string;
    readonly privacy: string;
  };
  readonly result: ResultMessages;
  readonly lengths: LengthMessages;
  readonly people: PeopleMessages;
  readonly otherPerson: OtherPersonMessages;
  /** One question after the answer. */
  readonly feedback: {
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly thanks: string;
  };
  readonly areas: Readonly<Record<AreaKey, string>>;
  /** As in "more room at the chest". */
  readonly atArea: Readonly<Record<AreaKey, string>>;
  readonly notes: Readonly<Record<QualityNote, string>>;
  readonly stopped: {
    readonly keptAnswers: string;
    readonly keptPhotos: string;
    readonly retry: string;
    readonly retakeAny: string;
    readonly files: string;
  };
  readonly failures: Readonly<Record<FailureCode, FailureText>>;
  readonly cameraObstacles: Readonly<Record<CameraObstacle, FailureText>>;
  readonly heic: FailureText;
  readonly wrongPose: PerView<FailureText>;
  /** What happened; what to do is the same for both. */
  readonly cropped: PerView<string>;
}
