import type {
  BraSystem,
  EstimateSource,
  FitLevel,
  FitPreference,
  Girth,
  QualityNote,
  SecondaryMeasure,
  View,
} from '../core/domain.js';
import type {CameraObstacle, FailureCode, PoseFault} from '../core/errors.js';
import type {Advice} from '../core/advice.js';

/** What happened, and what to do about it: one sentence each. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

/** The measurements that a chart may have a column for. A woman's chest is called `bust`. */
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

/** Why the result names no size. */
export type NoSizeReason = 'not-enough-information' | 'none-in-stock' | 'no-chart';

/** The ways to a size. */
type Way = 'camera' | 'files' | 'kept-photos' | 'answers' | 'worn' | 'tape';

/** How sure the answer is, in steps that a person can tell apart. */
export type Sureness = 'very-likely' | 'likely' | 'close-call' | 'best-guess';

/** One text for each of these keys. */
type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** One text, or one group of texts, for each of the two photos. */
type PerView<T> = Readonly<Record<View, T>>;

/** The same texts as in `T`, but only those named. */
type Some<T, K extends keyof T> = Readonly<Pick<T, K>>;

/**
 * Every text that a shopper sees or hears, in one language. To add a language, write one file of this type and
 * list it in `languages.ts` and `trigger-texts.ts`; the compiler names what is missing. Text functions are given
 * numbers that are already written out with their units.
 *
 * Wording: use plain words and one idea per sentence. Speak of the garment, never of the body's shape: the
 * garment fits or it does not.
 */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly common: {
    readonly close: string;
    readonly back: string;
    readonly cancel: string;
    readonly optional: string;
    /** Reads out a girth with its 90 % band, which is written `96 ± 3 cm`. */
    readonly plusMinusSpoken: (value: string, spread: string) => string;
  };
  readonly unitNames: Texts<'cm' | 'feetAndInches' | 'ft' | 'in' | 'kg' | 'lb' | 'st'>;

  // ---------- The form: the answers, and what is wrong with one ----------

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
    /** The time that each way takes, and how precise it is. */
    readonly waysHow: Texts<Way>;
    readonly noCameraHere: string;
    readonly noPhotosHere: string;
    readonly consentMissing: string;
    readonly forChildren: string;
    /** As `forChildren`, where the child's height is enough for a size. */
    readonly byHeight: string;
    /** The way by tape for children. */
    readonly enterMeasurements: string;
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
  /** Shown above the form when the size chart cannot be used. */
  readonly chart: {readonly notice: string};
  /** Going on, from a computer, on the shopper's phone. */
  readonly handOff: Texts<'offer' | 'how' | 'code' | 'failed'>;

  // ---------- What the shopper knows already: tape measurements, a bra size, a worn size ----------

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
    /** The field that searches the brands, and what stands there where none is found. */
    readonly search: string;
    readonly noBrand: string;
    /** Below that: leads to the form for height and weight. */
    readonly answersInstead: string;
    readonly size: string;
    readonly feel: string;
    readonly feels: Texts<'tight' | 'good' | 'loose'>;
    readonly wornMissing: string;
    readonly wornCounted: (size: string, garment: string) => string;
    readonly wornAdd: string;
    readonly wornRemove: string;
  };
  /** Charts name garments and departments in one language only; these are their translations. */
  readonly garments: {
    readonly kinds: Texts<'top' | 'bottom' | 'dress' | 'outerwear' | 'underwear' | 'swim' | 'one-piece'>;
    readonly departments: Texts<'women' | 'men' | 'unisex' | 'kids'>;
  };
  /** `example` is a size as the chosen country writes it. */
  readonly bra: {
    readonly label: string;
    readonly hint: (example: string) => string;
    readonly system: string;
    readonly systems: Texts<BraSystem>;
    readonly unreadable: (example: string) => string;
    readonly otherSystem: string;
    readonly counted: (size: string) => string;
  };

  // ---------- Photos, by the camera or from files ----------

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
  /** Spoken to somebody a few steps away and shown in large type: each is short and about one thing. */
  readonly guide: {
    readonly preparing: string;
    readonly unavailable: string;
    readonly holdStill: string;
    /** The other photo has been taken, and this view comes next. */
    readonly next: PerView<string>;
    readonly bothTaken: string;
    /** Left and right are the shopper's own, even where the picture is mirrored. */
    readonly advice: Texts<Advice>;
  };
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
    readonly checking: string;
    /** The photo can be measured. */
    readonly good: PerView<string>;
    /** The finder has let the two photos change places. */
    readonly exchanged: string;
    readonly measure: string;
    readonly measureFrontOnly: string;
    readonly needFront: string;
    readonly cameraInstead: string;
  };
  readonly measuring: Texts<
    'title' | 'loading' | 'looking' | 'estimating' | 'privacy' | 'slowLine' | 'slowDevice' | 'answersInstead'
  >;

  // ---------- The result ----------

  readonly result: {
    readonly title: string;
    readonly sureness: Texts<Sureness>;
    readonly howSure: string;
    readonly closerOrRoomier: (closer: string, roomier: string, atArea: string) => string;
    /** As `closerOrRoomier`, where the closer size is close nowhere in particular. */
    readonly closerOrLooser: (closer: string, roomier: string) => string;
    /** A size in question would be tight at these places: "at the waist and at the hip". */
    readonly tightAt: (size: string, places: string) => string;
    readonly alsoConsider: (runnerUp: string) => string;
    /** The body is smaller or larger than the chart. */
    readonly runsLarge: string;
    readonly runsSmall: string;
    /** The largest size is too small by more than it can stretch. */
    readonly noneFits: string;
    /** Names the size that comes nearest to a body outside of the chart, with how far off it is where that is known. */
    readonly closest: (size: string) => string;
    readonly closestRoomy: (size: string, length: string, atArea: string) => string;
    readonly closestTight: (size: string, length: string, atArea: string) => string;
    /** The item is cut for women, or for men, and the shopper is not. */
    readonly forWomen: string;
    readonly forMen: string;
    readonly chooseAnyway: (size: string) => string;
    /** Outcomes in the list of odds: no size of the item is small or large enough. */
    readonly smallerThanAll: string;
    readonly largerThanAll: string;
    /** The named size is at the end of the chart, and the body may be beyond it. */
    readonly maybeLoose: (size: string) => string;
    readonly maybeTight: (size: string) => string;
    /** Too little is known to name one size. */
    readonly between: (first: string, last: string) => string;
    /** Title of the field for the weight, which is the next question. */
    readonly weightDecides: string;
    readonly moreDecides: string;
    /** Puts a level of fit, such as "Tight", as only probable. */
    readonly probably: (level: string) => string;
    /** The legend of a switch between two sizes. */
    readonly compare: string;
    /** The page's own control could not be set. */
    readonly chooseOnPage: (size: string) => string;
    /** Names the size that would fit if it were in stock. */
    readonly soldOut: (size: string) => string;
    readonly noSize: Readonly<Record<NoSizeReason, FailureText>>;
    readonly fit: (size: string) => string;
    readonly levels: Texts<FitLevel>;
    readonly roomLeft: (length: string) => string;
    readonly tooLittle: (length: string) => string;
    readonly preference: string;
    readonly preferences: Texts<FitPreference>;
    readonly measurements: string;
    readonly band: string;
    readonly source: Texts<EstimateSource>;
    readonly correct: (area: string) => string;
    readonly correctionLabel: (area: string) => string;
    readonly howToMeasure: Texts<Girth>;
    readonly save: string;
    readonly undo: (area: string) => string;
    readonly outline: string;
    readonly choose: (size: string) => string;
    readonly done: string;
    readonly startOver: string;
    readonly changeAnswers: string;
    readonly addPhotos: string;
    readonly newPhotos: string;
    readonly keep: string;
    readonly keepHow: string;
    readonly keepFailed: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly areas: Texts<AreaKey>;
  /** Each area after a comparison: "more room at the chest". */
  readonly atArea: Texts<AreaKey>;
  /** The inside leg, and how the length of a size sits: "tight" and "room" are words for girths. */
  readonly neck: {
    /** How to find the neck: a collar that fits, or a tape. */
    readonly how: string;
    readonly correctionLabel: string;
    /** The source of an estimated neck, thigh, underbust or shoulder. */
    readonly fromGirths: string;
  };
  /** How to measure what only some garments need; `unknown` stands where nobody has told it. */
  readonly secondary: Texts<Exclude<SecondaryMeasure, 'neck'> | 'unknown'>;
  readonly lengths: {
    readonly how: string;
    /** The answer is possible, but rare at the given height. */
    readonly unusual: string;
    readonly correctionLabel: string;
    readonly fromHeight: string;
    readonly short: string;
    readonly long: string;
    readonly tooShort: (length: string) => string;
    readonly tooLong: (length: string) => string;
    /** Compares two sizes of one girth. */
    readonly shorterOrLonger: (shorter: string, longer: string) => string;
  };
  readonly notes: Texts<QualityNote>;
  readonly feedback: Texts<'question' | 'yes' | 'no' | 'thanks'>;

  // ---------- Several people on one device ----------

  readonly people: {
    readonly whoFor: string;
    readonly someoneElse: string;
    readonly name: string;
    /** The name of somebody who gave none. */
    readonly me: string;
    readonly numbered: (number: string) => string;
    readonly onDevice: string;
    readonly forget: (name: string) => string;
    readonly forgetAll: string;
    readonly forgotten: (name: string) => string;
  };
  /**
   * Texts that replace others where the size is not the reader's own: for a child, or for a person whom this
   * device knows by name. The texts that are not listed here speak of the garment, or to whoever holds the device.
   */
  readonly otherPerson: {
    /** Title of the result where a name is known. */
    readonly sizeFor: (name: string) => string;
    readonly profile: Some<Messages['profile'], 'title'>;
    readonly known: Some<
      Messages['known'],
      'tape' | 'tapeTitle' | 'worn' | 'wornTitle' | 'wornIntro' | 'wornAdd'
    >;
    readonly files: Some<Messages['files'], 'measure'>;
    readonly result: Some<
      Messages['result'],
      'title' | 'weightDecides' | 'measurements' | 'keep' | 'forget' | 'forgotten'
    >;
    readonly source: Some<Messages['result']['source'], 'photo' | 'tape' | 'garment' | 'bra'>;
  };

  // ---------- Failures, each with the ways that are still open ----------

  readonly stopped: Texts<'keptAnswers' | 'keptPhotos' | 'retry' | 'retakeAny' | 'files'>;
  readonly failures: Readonly<Record<FailureCode, FailureText>>;
  readonly cameraObstacles: Readonly<Record<CameraObstacle, FailureText>>;
  readonly heic: FailureText;
  readonly wrongPose: PerView<FailureText>;
  /** The one thing to change; `not-facing` is told by `wrongPose`. */
  readonly poseFaults: Readonly<Record<Exclude<PoseFault, 'not-facing'>, FailureText>>;
  /** What happened; what to do is the same for both photos. */
  readonly cropped: PerView<string>;
}
