import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';

const DRIP_MS = 100;
/** 5 kB/s. */
const DROP_BYTES = 500;

const half = bytes => bytes.subarray(0, bytes.length >> 1);

/** What can go wrong while a file is sent. Each is given the response and the bytes of the file. */
export const FAULTS = {
  /** Some bytes arrive, and then nothing more. */
  stall(response, bytes) {
    response.setHeader('Content-Length', bytes.length);
    response.write(bytes.subarray(0, Math.min(200, bytes.length - 1)));
  },
  drip(response, bytes) {
    response.setHeader('Content-Length', bytes.length);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(bytes.subarray(sent, sent + DROP_BYTES));
      sent += DROP_BYTES;
      if (sent < bytes.length) return;
      clearInterval(timer);
      response.end();
    }, DRIP_MS);
    response.on('close', () => clearInterval(timer));
  },
  /** The connection breaks in the middle of the file. */
  reset(response, bytes) {
    response.setHeader('Content-Length', bytes.length);
    response.write(half(bytes), () => response.destroy());
  },
  /** The server takes half of the file for the whole one. */
  truncated(response, bytes) {
    response.end(half(bytes));
  },
  /** The right number of bytes, some of them wrong. */
  corrupted(response, bytes) {
    response.end(bytes.map((byte, i) => (i % 997 === 0 ? byte ^ 255 : byte)));
  },
  missing(response) {
    response.statusCode = 404;
    response.end('not found');
  },
};

const TYPES = {js: 'text/javascript', wasm: 'application/wasm', json: 'application/json'};

/**
 * An `intercept` for the server: files of `dist/` whose path matches come with a fault.
 * @param {RegExp} pattern
 * @param {keyof typeof FAULTS} fault
 * @param {() => boolean} [isFaulty] whether the fault goes on
 */
export const withFault =
  (pattern, fault, isFaulty = () => true) =>
  (request, response) => {
    const [path] = request.url.split('?');
    if (!path.startsWith('/dist/') || !pattern.test(path) || !isFaulty()) return false;
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1)] ?? 'application/octet-stream');
    FAULTS[fault](response, readFileSync(join(ROOT, path)));
    return true;
  };
