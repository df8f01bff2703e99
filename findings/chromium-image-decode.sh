#!/usr/bin/env bash
# Chromium 156: `image.decode()` leaves a decoded copy of every picture in the page's shared memory.
#
# Guess: `await image.decode()` is the way to wait for a picture whose pixels a canvas or `createImageBitmap` reads next.
# The picture is decoded once, and its pixels are freed with the last reference to the image.
# True: `decode()` decodes the picture for the screen, into shared memory, although the image is in no document.
# `createImageBitmap` decodes it again. The first copy, 4 bytes a pixel, is still there when the bitmap is closed, the
# image has lost its source and its last reference, and two forced garbage collections have run. A page that reads one
# picture after the other grows by a whole picture each time. A wait for `load` instead leaves no copy.
# Needs Chromium on Linux: apt-get install chromium, or its path in CHROMIUM_PATH.
set -euo pipefail
chromium="${CHROMIUM_PATH:-/usr/bin/chromium}"
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts puppeteer-core@24.43.1

cat >decode.mjs <<'JS'
import {readdirSync, readFileSync} from 'node:fs';
import {argv, getuid} from 'node:process';
import puppeteer from 'puppeteer-core';

const PICTURES = 20;
const [WIDTH, HEIGHT] = [1200, 1600];
const COPY_MB = (WIDTH * HEIGHT * 4) / 2 ** 20;

/** Shared memory of the processes that draw pages, in MB. */
function sharedMb(browserPid) {
  let most = 0;
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!command.includes('--type=renderer') || !isBelow(Number(pid), browserPid)) continue;
      most = Math.max(most, Number(/RssShmem:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process has ended meanwhile.
    }
  }
  return most;
}

function isBelow(pid, ancestor) {
  for (let now = pid; now > 1; ) {
    if (now === ancestor) return true;
    now = Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${now}/status`, 'utf8'))[1]);
  }
  return false;
}

/** In the page: reads the pixels of `count` new pictures that no document shows, and drops each picture. */
async function readPictures(way, count, width, height) {
  for (let i = 0; i < count; i++) {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = `hsl(${i * 17} 60% 50%)`;
    context.fillRect(0, 0, width, height);
    context.fillText(`${way} ${i}`, 20, 20);
    const url = URL.createObjectURL(await canvas.convertToBlob({type: 'image/jpeg'}));
    const image = new Image();
    const loaded = new Promise((resolve, reject) => Object.assign(image, {onload: resolve, onerror: reject}));
    image.src = url;
    await (way === 'decode' ? image.decode() : loaded);
    const bitmap = await createImageBitmap(image);
    const reader = new OffscreenCanvas(8, 8).getContext('2d', {willReadFrequently: true});
    reader.drawImage(bitmap, 0, 0);
    reader.getImageData(0, 0, 8, 8);
    bitmap.close();
    image.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}

const browser = await puppeteer.launch({
  executablePath: argv[2],
  headless: true,
  args: getuid() === 0 ? ['--no-sandbox'] : [],
});
try {
  console.log(await browser.version());
  const keptMb = {};
  for (const way of ['load', 'decode']) {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const before = sharedMb(browser.process().pid);
    await page.evaluate(readPictures, way, PICTURES, WIDTH, HEIGHT);
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    await new Promise(resolve => setTimeout(resolve, 1000));
    keptMb[way] = (sharedMb(browser.process().pid) - before) / PICTURES;
    console.log(`after ${way}: ${keptMb[way].toFixed(1)} MB of shared memory for each picture; its pixels are ${COPY_MB.toFixed(1)} MB`);
    await page.close();
  }
  if (keptMb.load > COPY_MB / 4 || keptMb.decode < COPY_MB / 2) {
    console.log('CHANGED');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
JS
node decode.mjs "$chromium"
