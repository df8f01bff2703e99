import type {FitPreference, SecondaryMeasure, SizeOption} from '../../core/domain.js';
import type {SizeChart} from '../../chart/model/size-chart.js';
import type {FeedbackView} from './feedback.js';
import type {PeopleView} from './people.js';
import type {SizeView} from './size-headline.js';

/** What the result shows beside the state, and what the shopper can do there. */
export interface ResultView extends SizeView {
  readonly fit: FitPreference;
  /** Null where there is no chart. */
  readonly chart: SizeChart | null;
  readonly canUsePhotos: boolean;
  readonly knowsGarments: boolean;
  /** The inside leg can change the size. */
  readonly countsInsideLeg: boolean;
  /** The secondary dimensions that can change the size. */
  readonly secondary: readonly SecondaryMeasure[];
  /** The page has moved on to a product whose chart is still loading. */
  readonly isChartComing: boolean;
  /** Null where the shop does not ask for feedback. */
  readonly feedback: FeedbackView | null;
  /** Null where the shop lets no measurements be kept. */
  readonly people: PeopleView | null;
  /** Which of the two sizes in question the shopper looks at; null for the recommended one. */
  readonly shown: SizeOption | null;
  readonly show: (size: SizeOption) => void;
  /** The size that the shopper chose and that could not be set on the page; null where none is. */
  readonly unset: SizeOption | null;
  readonly choose: (size: SizeOption) => void;
  readonly done: () => void;
  /** Loads the models anew and measures the same photos; null where they are gone. */
  readonly measureAgain: (() => void) | null;
  readonly startOver: () => void;
  readonly forget: () => void;
}
