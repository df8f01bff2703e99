// Where BodyPix's weights come from: they are in no npm package, and whatever brings them is checked.
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** BodyPix 2.0, MobileNetV1 0.75, stride 16, 2 bytes a weight: names of the files and their SHA-256. */
export const BODYPIX_FILES = {
  'model-stride16.json': '7c9b3bd68f86004b75e739255b9b823c4d8f409fabe6dd753b76c0fdd90a357e',
  'group1-shard1of1.bin': 'e215c9546b9db0e1e06c23c759ed48ccaf2aad68c656d0130b5757bc0479ac77',
};

/** What `mobileNetSavedModel(16, 0.75, 2)` of @tensorflow-models/body-pix answers. */
export const BODYPIX_URL =
  'https://storage.googleapis.com/tfjs-models/savedmodel/bodypix/mobilenet/quant2/075/';
const BODYPIX_FOLDER = 'mobilenet-075-stride16-quant2';
/** The small file first: a network that answers nothing is found out by it. */
const LIMITS_MS = {'model-stride16.json': 15_000, 'group1-shard1of1.bin': 120_000};

/** Reads every file by `read` and returns the contents; throws, naming the file, when one is missing or other. */
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

/** The first source that has the right files wins; the reasons of all are told when none has. */
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
 * Fills a folder with BodyPix's files: those that are there already, else from `folder` (the files in it, or in its folder of
 * that model), else from `url`. Rejects with the reasons, and leaves no half of a model, when they cannot be had.
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
    // Half a model is worse than none: the finder would download it and fail.
    for (const name of Object.keys(BODYPIX_FILES)) await rm(join(target, name), {force: true});
    throw error;
  }
}
