// Finds BodyPix's weights, which are in no npm package, and checks them.
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** BodyPix 2.0, MobileNetV1 0.75, stride 16, 2 bytes a weight: the names of the files and their SHA-256. */
export const BODYPIX_FILES = {
  'model-stride16.json': '7c9b3bd68f86004b75e739255b9b823c4d8f409fabe6dd753b76c0fdd90a357e',
  'group1-shard1of1.bin': 'e215c9546b9db0e1e06c23c759ed48ccaf2aad68c656d0130b5757bc0479ac77',
};

/** The address that `mobileNetSavedModel(16, 0.75, 2)` of @tensorflow-models/body-pix gives. */
export const BODYPIX_URL =
  'https://storage.googleapis.com/tfjs-models/savedmodel/bodypix/mobilenet/quant2/075/';
const BODYPIX_FOLDER = 'mobilenet-075-stride16-quant2';
/** Time limits. The small file comes first, so that an unreachable network shows within its short limit. */
const LIMITS_MS = {'model-stride16.json': 15_000, 'group1-shard1of1.bin': 120_000};

/** Reads every file with `read`. Throws an error that names the file when one is missing or has another content. */
async function readChecked(read) {
  const files = [];
  for (const [name, sha256] of Object.entries(BODYPIX_FILES)) {
    const bytes = await read(name);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${name} is not the pinned version`);
    files.push([name, bytes]);
  }
  return files;
}

const fromFolder = folder => readChecked(name => readFile(join(folder, name)));

const fromAddress = base =>
  readChecked(async name => {
    const url = new URL(name, base.endsWith('/') ? base : `${base}/`);
    const response = await fetch(url, {signal: AbortSignal.timeout(LIMITS_MS[name])});
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });

/** Gives the files of the first source that has the right ones. Throws with the reasons of all sources when none has them. */
async function firstOf(sources) {
  const reasons = [];
  for (const source of sources) {
    try {
      return await source();
    } catch (error) {
      reasons.push(error.cause?.code ?? error.code ?? error.message);
    }
  }
  throw new Error([...new Set(reasons)].join('; '));
}

/**
 * Fills a folder with BodyPix's files. It keeps the right files that are there already. Otherwise it takes them from `folder`, or
 * from the model's own folder inside it, and then from `url`. When no source has them, it rejects with the reasons and leaves no
 * incomplete model behind.
 * @param {string} target
 * @param {{folder?: string, url?: string}} [from]
 */
export async function placeBodyPix(target, {folder, url = BODYPIX_URL} = {}) {
  const isThere = await fromFolder(target).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const folders = folder ? [folder, join(folder, BODYPIX_FOLDER)] : [];
  try {
    const files = await firstOf([...folders.map(one => () => fromFolder(one)), () => fromAddress(url)]);
    await mkdir(target, {recursive: true});
    for (const [name, bytes] of files) await writeFile(join(target, name), bytes);
  } catch (error) {
    // An incomplete model is worse than none: the finder downloads it and fails.
    for (const name of Object.keys(BODYPIX_FILES)) await rm(join(target, name), {force: true});
    throw error;
  }
}
