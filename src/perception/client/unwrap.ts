import {SizeFinderError} from '../../core/errors.js';
import type {WireResult} from '../protocol.js';

/** The value of an answer of the worker. Throws a `SizeFinderError` for an expected failure. */
export function unwrap<T>(result: WireResult<T>): T {
  if (result.ok) return result.value;
  const {code, message, view, field, reason} = result;
  throw new SizeFinderError(code, message, {
    ...(view === undefined ? {} : {view}),
    ...(field === undefined ? {} : {field}),
    ...(reason === undefined ? {} : {reason}),
  });
}
