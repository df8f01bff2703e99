export {SizeFinder} from '../element/size-finder.js';
export {
  SizeChosenEvent,
  SizeFeedbackEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFoundEvent,
} from '../element/page/events.js';
export {setScriptUrl} from '../perception/client/script-url.js';
export {SizeFinderError} from '../core/errors.js';
export type {ChartIssue, FailureCode, FailureDetail, Result} from '../core/errors.js';
export type * from '../core/domain.js';
export type {ServiceLocations} from '../perception/client/create-services.js';
export type {FinderServices, MeasureOptions} from '../perception/client/finder-services.js';
export type {Views, ViewSource} from '../perception/client/measure-views.js';
export type {PhotoSource} from '../core/browser-objects.js';
export type {Step} from '../flow/state.js';
