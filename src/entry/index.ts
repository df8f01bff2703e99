export {SizeFinder} from '../element/size-finder.js';
export {
  SizeChosenEvent,
  SizeFeedbackEvent,
  SizeFinderCloseEvent,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFinderVisitEvent,
  SizeFoundEvent,
} from '../element/page/events.js';
export type {SizeFinderEventMap, VisitSummary} from '../element/page/events.js';
export type {SizeFinderAttributes, SizeFinderProperties} from './element-attributes.js';
export {setScriptUrl} from '../perception/client/script-url.js';
export {SizeFinderError} from '../core/errors.js';
export type {ChartIssue, FailureCode, FailureDetail, Result} from '../core/errors.js';
export type * from '../core/domain.js';
export type {ChartFile} from '../chart/read/schema.js';
export type * from '../chart/model/size-chart.js';
export type {ServiceLocations} from '../perception/client/create-services.js';
export type {FinderServices, MeasureOptions} from '../perception/client/finder-services.js';
export type {Views, ViewSource} from '../perception/client/measure-views.js';
export type {PhotoSource} from '../core/browser-objects.js';
export type {Step, Way} from '../flow/state.js';
export type {Refusal, VisitOutcome} from '../flow/visit.js';
