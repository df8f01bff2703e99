import {fail, type Result} from '../core/errors.js';
import type {ChartChoice} from './choose-chart.js';
import {parseSizeChart} from './parse-chart.js';
import type {SizeChart} from './size-chart.js';

export interface LoadChartOptions {
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
  /** Which chart of a file with several. */
  readonly choice?: ChartChoice;
}

const TIMEOUT_MS = 15_000;
/** The largest real chart seen is 6 kB; this only keeps a wrong address from filling a phone's memory. */
const LARGEST_BYTES = 2_000_000;

/**
 * Fetches and parses a chart. `chart-unreachable` when it cannot be had in time, `chart-invalid` when what
 * is there is no chart, `aborted` when the signal was. Never rejects.
 */
export async function loadChart(
  url: string,
  {signal, fetch: get = fetch, timeoutMs = TIMEOUT_MS, choice = {}}: LoadChartOptions = {},
): Promise<Result<SizeChart>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await get(url, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: {accept: 'application/json'},
    });
    if (!response.ok) return fail('chart-unreachable', `${url} answers ${response.status}`);
    const text = await readText(response);
    if (text === null) return fail('chart-invalid', `${url} is larger than ${LARGEST_BYTES} bytes`);
    // Single-page shops answer a missing file with their start page and 200.
    if (/^\s*</.test(text)) return fail('chart-invalid', `${url} is a web page, not a JSON size chart`);
    return parseSizeChart(text, choice);
  } catch (cause) {
    if (signal?.aborted) return fail('aborted', 'the chart is not needed any more', {cause});
    if (timeout.aborted)
      return fail('chart-unreachable', `${url} did not answer in ${timeoutMs} ms`, {cause});
    return fail('chart-unreachable', `${url} cannot be fetched`, {cause});
  }
}

/** The body as text, or null when it is too large; stops reading as soon as it is. */
async function readText({body}: Response): Promise<string | null> {
  if (body === null) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += chunk.value;
    if (text.length > LARGEST_BYTES) {
      void reader.cancel();
      return null;
    }
  }
  return text;
}
