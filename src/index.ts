export {SizeFinder} from './element/size-finder.js';
export {
  SizeChosenEvent,
  SizeFeedbackEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFoundEvent,
} from './element/events.js';
export {setScriptUrl} from './flow/script-url.js';
export {SizeFinderError} from './core/errors.js';
export type {ChartIssue, FailureCode, FailureDetail, Result} from './core/errors.js';
export type * from './core/domain.js';
export type {ServiceLocations} from './flow/create-services.js';
export type {FinderServices, MeasureOptions} from './flow/finder-services.js';
export type {Views, ViewSource} from './flow/measure-views.js';
export type {PhotoSource} from './flow/browser-objects.js';
export type {Step} from './flow/state.js';
