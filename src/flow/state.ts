import type {Answers} from '../answers/answers.js';
import {emptyDraft} from '../answers/profile-draft.js';
import type {BraEntry, TapeTexts} from '../answers/tape-fields.js';
import type {WornSize} from '../core/worn-garment.js';
import {NO_PHOTOS, type CameraPreview, type Photos, type PhotoSource} from '../core/browser-objects.js';
import type {CameraPoses, ShopperProfile, View} from '../core/domain.js';
import type {SizeFinderError} from '../core/errors.js';
import type {MeasuringStage} from '../core/measuring-stage.js';
import type {Outcome} from '../core/outcome.js';
import type {LengthUnit} from '../core/units.js';
import type {LivePose} from '../guidance/body-outline.js';
import type {Guidance} from '../guidance/guide.js';
import type {PersonTag} from '../people/person.js';
import type {PhotoCheck} from './photo-checks.js';

/** How the shopper wants to be measured. */
export type Route = 'camera' | 'files' | 'answers';

/** All that the shopper can go on with: a route, photos that are there already, or what they know. */
export type Way = Route | 'kept-photos' | 'tape' | 'worn';

/** Whether the models look at photos on this way. */
export const needsModels = (way: Way): boolean =>
  way === 'camera' || way === 'files' || way === 'kept-photos';

/** Whether this way needs the stature. A tape and a worn size describe the body without it. */
export const needsStature = (way: Way): boolean => way !== 'tape' && way !== 'worn';

/** Which camera: towards the person at the screen, or away from it. */
export type Facing = 'user' | 'environment';

/** Seconds between the shutter button and the photo. */
export const SELF_TIMERS_S = [0, 3, 5, 10] as const;
export type SelfTimerS = (typeof SELF_TIMERS_S)[number];

/** All that the shopper gave so far. Every step carries it, so that no later failure can lose it. */
export interface Journey extends Answers {
  readonly photos: Photos;
  /** What the looks at the photos have shown so far; `photo-checks.ts` reads it. */
  readonly checks: readonly PhotoCheck[];
  /** Who last swapped the two photos, since either was chosen. */
  readonly exchange: 'none' | 'by-finder' | 'by-shopper';
  /** The shopper agreed that this shop receives the measurements; asked only where the shop wants them. */
  readonly sharing: boolean;
  /** The shopper agreed to what the shop requires; asked only where it requires something. */
  readonly consented: boolean;
  /** As whom answers and measurements are kept on this device; null keeps nothing. */
  readonly person: PersonTag | null;
  /** This device keeps nothing: storage is full, blocked or broken. */
  readonly keepingFailed: boolean;
  readonly route: Route;
  readonly facing: Facing;
  readonly selfTimerS: SelfTimerS;
  /** The finder watches the live picture, says what to do, and takes the photos by itself. */
  readonly handsFree: boolean;
  /** Nothing is spoken and nothing sounds. */
  readonly muted: boolean;
  /** How the camera was held at each photo, as far as the device told. */
  readonly cameraPoses: CameraPoses;
  /**
   * The last answer on this page. A way that begins at the result keeps it, so that "back" and a reopened finder show it
   * again. A way that begins at the profile has none: the shopper asks anew.
   */
  readonly outcome: Outcome | null;
}

/** A journey with an answer. */
export interface AnsweredJourney extends Journey {
  readonly outcome: Outcome;
}

export const hasAnswer = (journey: Journey): journey is AnsweredJourney => journey.outcome !== null;

export const newJourney = (lengthUnit: LengthUnit): Journey => ({
  draft: emptyDraft(lengthUnit),
  photos: NO_PHOTOS,
  checks: [],
  exchange: 'none',
  tapes: {},
  worn: null,
  bra: null,
  fit: null,
  sharing: false,
  consented: false,
  person: null,
  keepingFailed: false,
  route: 'camera',
  facing: 'user',
  selfTimerS: 10,
  handsFree: true,
  muted: false,
  cameraPoses: {},
  outcome: null,
});

export type CameraPhase =
  | {readonly name: 'tips'}
  | {readonly name: 'starting'}
  | {readonly name: 'paused'}
  | {readonly name: 'aiming'; readonly preview: CameraPreview; readonly look: Look}
  | {
      readonly name: 'counting';
      readonly preview: CameraPreview;
      readonly secondsLeft: number;
      readonly look: Look;
    }
  | {
      readonly name: 'shooting';
      readonly preview: CameraPreview;
      /**
       * Whether the guide takes the photo, and then checks that the shopper has stayed. A shopper who presses the
       * button judges the photo themselves.
       */
      readonly byGuide: boolean;
    }
  | {readonly name: 'review'; readonly preview: CameraPreview}
  /** Both photos side by side. The flow goes on after this many seconds; null waits for the shopper. */
  | {readonly name: 'review-both'; readonly preview: CameraPreview; readonly secondsLeft: number | null};

/** Null before the first look, and where the button takes the photos. */
export type Look = LiveLook | 'unavailable' | null;

/** What came of the last look at the live picture. */
export interface LiveLook {
  readonly guidance: Guidance;
  /** Null when nobody was there. */
  readonly pose: LivePose | null;
}

/** One photo field. A photo that was read stands in `Journey.photos`; its slot is then empty. */
export type FileSlot =
  | {readonly name: 'empty'}
  | {readonly name: 'reading'; readonly id: number; readonly source: PhotoSource}
  | {readonly name: 'refused'; readonly error: SizeFinderError};

/** The way by tape measure: any of three girths, and a bra size where one is worn. */
export interface TapeState {
  readonly step: 'tape';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly texts: TapeTexts;
  readonly bra: BraEntry;
  /** The shopper tried to go on with nothing, or something unreadable. */
  readonly complaining: boolean;
}

/** The form of a worn size. An empty text stands for no choice yet. */
export interface WornChoice extends WornSize {
  /** What the shopper searches the list of brands for. */
  readonly search?: string;
}

/** The way by a size that the shopper wears in another brand. */
export interface WornState {
  readonly step: 'worn';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly choice: WornChoice;
  readonly complaining: boolean;
}

export interface ClosedState {
  readonly step: 'closed';
  readonly journey: Journey;
}

export interface ProfileState {
  readonly step: 'profile';
  readonly journey: Journey;
  /** `complaining`, and `consent-missing` as well: the shopper tried to go on, so empty fields are named too. */
  readonly remark: 'none' | 'complaining' | 'consent-missing' | 'forgotten';
  /** The shopper reached for a photo way, so the models load while they answer. */
  readonly photosLikely?: boolean;
}

export interface CameraState {
  readonly step: 'capture';
  readonly route: 'camera';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly view: View;
  readonly phase: CameraPhase;
  /** How many bad photos in a row were taken again by themselves. */
  readonly retakes: number;
}

export interface FilesState {
  readonly step: 'capture';
  readonly route: 'files';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly slots: Readonly<Record<View, FileSlot>>;
  /** Photos handed over by the page go straight on once they are read. */
  readonly thenMeasure: boolean;
}

export interface MeasuringState {
  readonly step: 'measuring';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  /** Null estimates from the answers alone. */
  readonly photos: Photos | null;
  /** Never falls. */
  readonly progress01: number;
  readonly stage: MeasuringStage;
  /** The shopper has waited long enough to be offered the way without photos. */
  readonly isSlow: boolean;
}

export interface ResultState {
  readonly step: 'result';
  readonly journey: AnsweredJourney;
}

export interface StoppedState {
  readonly step: 'stopped';
  readonly journey: Journey;
  readonly shopper: ShopperProfile;
  readonly error: SizeFinderError;
}

export type CaptureState = CameraState | FilesState;

/** Where the shopper is. A step carries all its data and nothing else; there is no flag beside it. */
export type FlowState =
  | ClosedState
  | ProfileState
  | TapeState
  | WornState
  | CaptureState
  | MeasuringState
  | ResultState
  | StoppedState;

export type Step = FlowState['step'];
export type OpenState = Exclude<FlowState, ClosedState>;

export const initialState = (lengthUnit: LengthUnit): ClosedState => ({
  step: 'closed',
  journey: newJourney(lengthUnit),
});
