import type {PersonTag} from '../people/person.js';
import type {WornGarment} from '../core/worn-garment.js';
import type {BraEntry} from '../answers/tape-fields.js';
import type {BodyMeasurements, FitPreference, Girth, ShopperProfile, View} from '../core/domain.js';
import type {TapedMeasure} from '../core/outcome.js';
import type {SizeFinderError} from '../core/errors.js';
import type {MeasuringStage} from '../core/measuring-stage.js';
import type {LengthUnit} from '../core/units.js';
import type {Advice} from '../core/advice.js';
import type {CameraPreview, PhotoSource} from '../core/browser-objects.js';
import type {ProfileDraft} from '../answers/profile-draft.js';
import type {PhotoCheck} from './photo-checks.js';
import type {AnsweredJourney, SelfTimerS, Way, WornChoice} from './state.js';
import type {LivePose} from '../guidance/body-outline.js';

/** Everything that can happen, named in the past tense. `transition` decides what follows. */
export type FlowEvent =
  // the finder as a whole
  | {readonly type: 'opened'; readonly lengthUnit: LengthUnit}
  | {readonly type: 'closed'}
  /** The element is no longer on the page. */
  | {readonly type: 'page-left'}
  /** A bug ended the step. */
  | {readonly type: 'broke'; readonly error: SizeFinderError}
  | {readonly type: 'forgotten'; readonly lengthUnit: LengthUnit}
  /** Somebody who is kept on this device goes on: by opening the page, or by being chosen. */
  | {readonly type: 'restored'; readonly journey: AnsweredJourney}
  | {
      readonly type: 'photos-given';
      readonly front: PhotoSource;
      readonly side: PhotoSource | null;
      readonly shopper: ShopperProfile;
      readonly lengthUnit: LengthUnit;
    }
  // the shopper's answers and ways
  | {readonly type: 'draft-edited'; readonly draft: ProfileDraft}
  | {readonly type: 'sharing-set'; readonly sharing: boolean}
  | {readonly type: 'consent-set'; readonly consented: boolean}
  /** The shopper wanted to go on without what the shop requires. */
  | {readonly type: 'consent-missed'}
  | {readonly type: 'keeping-set'; readonly person: PersonTag | null}
  | {readonly type: 'person-renamed'; readonly name: string}
  | {readonly type: 'keeping-failed'}
  /** The pointer or the focus is on the button of a photo way. */
  | {readonly type: 'photos-likely'}
  | {readonly type: 'route-chosen'; readonly route: Way}
  | {readonly type: 'went-back'}
  | {readonly type: 'retried'}
  | {readonly type: 'answers-reopened'}
  | {readonly type: 'started-over'; readonly lengthUnit: LengthUnit}
  // what the shopper knows
  | {readonly type: 'tape-typed'; readonly girth: Girth; readonly text: string}
  | {readonly type: 'tape-unit-set'; readonly unit: LengthUnit}
  | {readonly type: 'bra-typed'; readonly bra: BraEntry}
  | {readonly type: 'bra-removed'}
  | {readonly type: 'tapes-given'}
  | {readonly type: 'worn-picked'; readonly choice: WornChoice}
  /** Null when the choice is not complete. */
  | {readonly type: 'worn-given'; readonly worn: WornGarment | null}
  | {readonly type: 'worn-removed'}
  // the camera
  | {readonly type: 'tips-read'}
  | {readonly type: 'self-timer-set'; readonly selfTimerS: SelfTimerS}
  | {readonly type: 'hands-free-set'; readonly handsFree: boolean}
  | {readonly type: 'muted-set'; readonly muted: boolean}
  | {readonly type: 'camera-switched'}
  | {readonly type: 'camera-ready'; readonly preview: CameraPreview}
  | {readonly type: 'camera-paused'}
  | {readonly type: 'camera-resumed'}
  /** A look at the live picture; `advice` is what is most in the way of a photo. */
  | {
      readonly type: 'looked';
      readonly advice: Advice | null;
      readonly pose: LivePose | null;
      /** Of a clock that never goes back. */
      readonly atMs: number;
    }
  /** The live picture cannot be watched on this device; the shutter button can. */
  | {readonly type: 'guidance-failed'}
  | {readonly type: 'shutter-pressed'}
  | {readonly type: 'second-passed'}
  | {readonly type: 'countdown-cancelled'}
  | {
      readonly type: 'photo-taken';
      /** Frames of the same pose, at least one. */
      readonly frames: readonly ImageBitmap[];
      /** How far the camera looked up; null where the device does not tell. */
      readonly pitchDeg: number | null;
    }
  /** The shopper moved away or turned while the photo was taken. */
  | {readonly type: 'photo-spoilt'; readonly advice: Advice; readonly atMs: number}
  | {readonly type: 'photo-accepted'}
  | {readonly type: 'photo-retaken'; readonly view: View}
  | {readonly type: 'side-skipped'}
  /** The models have looked at a photo. */
  | (PhotoCheck & {
      readonly type: 'photo-checked';
      /** Of a clock that never goes back. */
      readonly atMs: number;
    })
  // photos from files
  | {readonly type: 'photo-chosen'; readonly view: View; readonly source: PhotoSource}
  | {readonly type: 'photo-read'; readonly view: View; readonly id: number; readonly photo: ImageBitmap}
  | {
      readonly type: 'photo-refused';
      readonly view: View;
      readonly id: number;
      readonly error: SizeFinderError;
    }
  | {readonly type: 'photo-removed'; readonly view: View}
  | {readonly type: 'photos-swapped'}
  | {readonly type: 'measure-requested'}
  // measuring and after
  | {readonly type: 'progressed'; readonly progress01: number; readonly stage: MeasuringStage}
  /**
   * Measuring takes longer than shoppers like to wait: a slow line, a slow device, or a fault that nobody has noticed.
   */
  | {readonly type: 'waited-long'}
  | {readonly type: 'measured'; readonly measured: BodyMeasurements}
  | {readonly type: 'failed'; readonly error: SizeFinderError}
  | {readonly type: 'fit-changed'; readonly fit: FitPreference}
  | {readonly type: 'tape-entered'; readonly girth: TapedMeasure; readonly valueCm: number | null}
  /** More answers told at the result: the estimate starts again from the answers. */
  | {readonly type: 'answers-changed'; readonly draft: ProfileDraft}
  /** The inside leg told at the result; null goes back to the estimate. */
  | {readonly type: 'inside-leg-told'; readonly valueCm: number | null};
