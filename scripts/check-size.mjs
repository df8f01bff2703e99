#!/usr/bin/env node
// Fails when a shipped script exceeds its budget, and says how much room each has left.
import {readFileSizes} from './lib/file-sizes.mjs';

const count = new Intl.NumberFormat('en');

for (const {file, gzipBytes, maxGzipBytes} of readFileSizes()) {
  const headroom = maxGzipBytes - gzipBytes;
  const percent = ((100 * headroom) / maxGzipBytes).toFixed(1);
  const verdict = headroom < 0 ? 'TOO LARGE' : `${count.format(headroom)} bytes (${percent} %) of headroom`;
  console.log(
    `${file.padEnd(26)} ${count.format(gzipBytes).padStart(7)} of ${count.format(maxGzipBytes).padStart(7)} bytes gzip  ${verdict}`,
  );
  if (headroom < 0) process.exitCode = 1;
}
