import {trustedScriptUrl} from '../trusted-script-url.js';

type ImportScripts = (...urls: string[]) => void;

/**
 * `importScripts` for a worker on pages with strict policies. It trusts its addresses, which come from the models'
 * runtimes as plain strings. A page that isolates itself (COEP) refuses scripts of other origins that are not fetched by
 * CORS, which `importScripts` cannot do, so such a script is fetched first and imported from memory.
 */
export const trustingImport =
  (load: ImportScripts): ImportScripts =>
  (...urls) => {
    for (const url of urls)
      try {
        load(trustedScriptUrl(url));
      } catch (error) {
        const {href, origin} = new URL(url, location.href);
        if (origin === location.origin) throw error;
        const blobUrl = URL.createObjectURL(fetchedNow(href));
        try {
          load(trustedScriptUrl(blobUrl));
        } finally {
          URL.revokeObjectURL(blobUrl);
        }
      }
  };

/** `importScripts` returns when the script has run, so its text is fetched without a promise too. */
function fetchedNow(url: string): Blob {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  if (request.status !== 200) throw new Error(`${url} answers ${request.status}`);
  return new Blob([request.responseText], {type: 'text/javascript'});
}
