#!/usr/bin/env node
// Fails when a shipped script exceeds its budget.
import {readFileSizes} from './lib/file-sizes.mjs';

for (const {file, gzipBytes, maxGzipBytes} of readFileSizes()) {
  const verdict = gzipBytes <= maxGzipBytes ? 'ok' : 'TOO LARGE';
  console.log(`${file.padEnd(24)} ${gzipBytes} of ${maxGzipBytes} bytes gzip  ${verdict}`);
  if (gzipBytes > maxGzipBytes) process.exitCode = 1;
}
