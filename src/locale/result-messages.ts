import type {EstimateSource, FitLevel, FitPreference, Girth} from '../core/domain.js';
import type {FailureText, NoSizeReason, Sureness} from './messages.js';

/** The answer, what it rests on, and how to change it. */
export interface ResultMessages {
  readonly title: string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly howSure: string;
  readonly closerOrRoomier: (closer: string, roomier: string, atArea: string) => string;
  readonly alsoConsider: (runnerUp: string) => string;
  /** The size that would fit, were it in stock. */
  readonly soldOut: (size: string) => string;
  readonly noSize: Readonly<Record<NoSizeReason, FailureText>>;
  readonly fit: (size: string) => string;
  readonly levels: Readonly<Record<FitLevel, string>>;
  readonly roomLeft: (length: string) => string;
  readonly tooLittle: (length: string) => string;
  readonly preference: string;
  readonly preferences: Readonly<Record<FitPreference, string>>;
  readonly measurements: string;
  readonly band: string;
  readonly source: Readonly<Record<EstimateSource, string>>;
  readonly correct: (area: string) => string;
  readonly correctionLabel: (area: string) => string;
  readonly howToMeasure: Readonly<Record<Girth, string>>;
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
}
