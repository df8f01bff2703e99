import {traceView} from '../../src/measure/trace-view.js';
import type {ViewTrace} from '../../src/measure/view-trace.js';
import {perceive, type Drawing} from './drawn-person.js';

/** The trace of a view that must not be refused. */
export function trace(...view: Parameters<typeof traceView>): ViewTrace {
  const traced = traceView(...view);
  if (!traced.ok) throw traced.error;
  return traced.value;
}

export const traceOf = (figure: Drawing): ViewTrace => trace(perceive(figure));
