import {fail, type Result} from '../core/errors.js';
import type {ChartChoice} from '../chart/read/choose-chart.js';
import {parseSizeChart} from '../chart/read/parse-chart.js';
import {MAX_JSON_CHARACTERS} from '../chart/read/plain-json.js';
import type {SizeChart} from '../chart/model/size-chart.js';

/** How a chart is fetched. `fetch` is for tests and for pages with their own. */
export interface LoadChartOptions extends ChartChoice {
  readonly signal?: AbortSignal;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** A chart is some kilobytes; a host that takes longer is as good as unreachable. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;

/**
 * Fetches and parses a size chart; of several in one file, the one that the address's fragment names. Fails with `chart-unreachable` (network, status, time limit),
 * `chart-invalid` (HTML, too long, faults in the chart) or `aborted`; never throws.
 */
export async function loadChart(url: string, options: LoadChartOptions = {}): Promise<Result<SizeChart>> {
  const {signal, timeoutMs = TIMEOUT_MS, fetch: request = fetchGlobally} = options;
  // Not AbortSignal.any: Safari has it only since 17.4.
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  for (const reason of [signal, AbortSignal.timeout(timeoutMs)])
    reason?.addEventListener('abort', abort, {once: true, signal: controller.signal});
  try {
    const response = await request(url, {signal: controller.signal, headers: {accept: 'application/json'}});
    if (!response.ok) return unreachable(`The size chart answered with status ${response.status}: ${url}`);
    const text = await readLimited(response);
    if (text === undefined)
      return invalid(`The size chart is longer than ${MAX_JSON_CHARACTERS} characters: ${url}`);
    if (isHtml(text)) return invalid(`A web page came instead of a size chart: ${url}`);
    return parseSizeChart(text, {...choiceIn(url), ...options});
  } catch (cause) {
    if (signal?.aborted) return fail('aborted', 'Loading the size chart was aborted.', {cause});
    const isLate = controller.signal.aborted;
    return unreachable(
      `The size chart ${isLate ? `did not come within ${timeoutMs} ms` : 'cannot be fetched'}: ${url}`,
      cause,
    );
  } finally {
    // Takes the listeners off again.
    abort();
  }
}

/**
 * The chart that the fragment of the address chooses from a file with several:
 * `charts.json#garment=top&department=women`.
 */
function choiceIn(url: string): ChartChoice {
  const [, fragment = ''] = url.split('#');
  const said = new URLSearchParams(fragment);
  const named = (['garment', 'department', 'name'] as const).flatMap(field => {
    const value = said.get(field);
    return value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(named);
}

/** Called through the global, since a `fetch` detached from its window throws. */
const fetchGlobally = (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init);

const unreachable = (message: string, cause?: unknown) => fail('chart-unreachable', message, {cause});

const invalid = (message: string) =>
  fail('chart-invalid', message, {issues: [{code: 'not-a-chart', path: '', message}]});

/** Error and login pages come with status 200, and JSON sometimes with the type of a page: only the text tells. */
const isHtml = (text: string): boolean =>
  text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('<');

/** The text, or undefined as soon as it is longer than any chart; the rest is then not downloaded. */
async function readLimited(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    text += decoder.decode(value, {stream: !done});
    if (text.length > MAX_JSON_CHARACTERS) {
      await reader.cancel();
      return undefined;
    }
    if (done) return text;
  }
}
