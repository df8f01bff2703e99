#!/usr/bin/env bash
# Firefox ESR 153: a listener of a camera's track does not hear an event that a test dispatches.
#
# Guess: `track.dispatchEvent(new Event('ended'))` reaches each listener of a MediaStreamTrack, as with every EventTarget,
# so a test can play a camera that is unplugged or muted by a phone call.
# True: in Firefox only the handler in `track.onended` hears it. Listeners that `addEventListener` has added hear nothing,
# and `dispatchEvent` returns true all the same. They do hear the events that the browser itself sends, such as `unmute`
# of a received track. A MediaStream hears both. Such a test passes in Chromium and waits for ever in Firefox.
# Needs Firefox: apt-get install firefox-esr, or its path in FIREFOX_PATH.
set -euo pipefail
firefox="${FIREFOX_PATH:-/usr/lib/firefox-esr/firefox-esr}"
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts puppeteer-core@24.43.1

cat >track.mjs <<'JS'
import {argv} from 'node:process';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({browser: 'firefox', executablePath: argv[2], headless: true});
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  const heard = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d').fillRect(0, 0, 1, 1);
    const stream = canvas.captureStream(10);
    const [track] = stream.getVideoTracks();
    const heard = [];
    for (const [name, target] of Object.entries({track, stream})) {
      target.addEventListener('ended', () => heard.push(`${name}: listener, dispatched event`));
      target.dispatchEvent(new Event('ended'));
    }
    track.onended = () => heard.push('track: handler, dispatched event');
    track.dispatchEvent(new Event('ended'));

    // A track that the browser itself sends an event: it unmutes when the first picture arrives.
    const [from, to] = [new RTCPeerConnection(), new RTCPeerConnection()];
    from.onicecandidate = ({candidate}) => to.addIceCandidate(candidate);
    to.onicecandidate = ({candidate}) => from.addIceCandidate(candidate);
    const unmuted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no picture arrived')), 20_000);
      to.ontrack = event => event.track.addEventListener('unmute', resolve);
    });
    from.addTrack(track, stream);
    await from.setLocalDescription();
    await to.setRemoteDescription(from.localDescription);
    await to.setLocalDescription();
    await from.setRemoteDescription(to.localDescription);
    await unmuted;
    heard.push("track: listener, the browser's own event");
    return heard;
  });
  console.log(heard.join('\n'));
  const expected = [
    'stream: listener, dispatched event',
    'track: handler, dispatched event',
    "track: listener, the browser's own event",
  ];
  if (JSON.stringify(heard) !== JSON.stringify(expected)) {
    console.log('CHANGED');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
JS
node track.mjs "$firefox"
