import {createServer} from 'node:http';
import {once} from 'node:events';
import {resolve} from 'node:path';
import sirv from 'sirv';
import {ROOT} from './run.mjs';

/** The policy that docs/hosting.md gives to shops, sent with every file, so that the demo proves it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // WebAssembly is compiled by the models' runtimes.
  "script-src 'self' 'wasm-unsafe-eval'",
  // The worker starts from a blob where the script comes from another origin.
  "worker-src 'self' blob:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** Kinds of model files that MIME tables do not know. */
const BINARY = /\.(tflite|data|binarypb|bin)$/;

/** URL prefix and folder, longest prefix first: what `npm start` serves. */
const MOUNTS = [
  ['/dist/', 'dist'],
  ['/size-charts/', 'size-charts'],
  ['/', 'demo'],
];

/**
 * Serves the demo, the built files and the charts on this machine only.
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free port
 * @param {Record<string, string>} [options.headers] sent with every file beside the policy; an empty value
 *   drops a header
 * @param {Record<string, string>} [options.pages] path → HTML, or a script where the path ends in `.js`; they replace
 *   files of the folders
 * @param {Record<string, string>} [options.folders] URL prefix → folder (from the repository or absolute), beside the usual ones
 * @param {RegExp} [options.missing] paths that answer 404 though they are there
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.intercept]
 *   answers a request in its own way if it gives true
 * @returns {Promise<{url: string, close(): Promise<void>}>} rejects with EADDRINUSE when the port is taken
 */
export async function serve({port = 0, headers = {}, pages = {}, folders = {}, missing, intercept} = {}) {
  const allHeaders = Object.entries({'Content-Security-Policy': CONTENT_SECURITY_POLICY, ...headers});
  const setHeaders = (response, path) => {
    for (const [name, value] of allHeaders) if (value) response.setHeader(name, value);
    if (BINARY.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
  };
  // `dev` reads the disk at each request: a rebuild needs no restart.
  const mounts = [...Object.entries(folders), ...MOUNTS].map(([prefix, folder]) => ({
    prefix,
    send: sirv(resolve(ROOT, folder), {dev: true, etag: true, setHeaders}),
  }));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (intercept?.(request, response)) return;
    const page = pages[url.split('?')[0]];
    if (page !== undefined) {
      setHeaders(response, url);
      const type = url.split('?')[0].endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(page);
      return;
    }
    const answerMissing = () => {
      response.statusCode = 404;
      response.end(`Not found: ${url}\n`);
    };
    if (missing?.test(url)) {
      answerMissing();
      return;
    }
    const {prefix, send} = mounts.find(mount => url.startsWith(mount.prefix));
    request.url = url.slice(prefix.length - 1);
    send(request, response, answerMissing);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
