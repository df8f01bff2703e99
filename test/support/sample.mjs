import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';

/** A rendered person of the demo, with known girths: addresses on the demo's server. */
export const SAMPLE = {
  front: '/samples/b0000/front.jpg',
  side: '/samples/b0000/side.jpg',
  shopper: {heightCm: 177.85, weightKg: 78.21, ageYears: 54, sex: 'male'},
  truthCm: {chest: 102.98, waist: 90.15, hip: 97.87},
};

/** The same photos as files, from the repository's root. */
export const SAMPLE_FILES = {front: `demo${SAMPLE.front}`, side: `demo${SAMPLE.side}`};

/** BodyPix's weights are in no package, so a machine without network may lack them. */
export const hasBodyPix = existsSync(join(ROOT, 'dist/models/bodypix/model-stride16.json'));

/** A chart that suits the sample's sex and has a size for him. */
export const SAMPLE_CHART = '/size-charts/example.json';
