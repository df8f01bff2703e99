import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';

const people = JSON.parse(readFileSync(join(ROOT, 'demo/samples/people.json'), 'utf8'));
const sam = people.find(({name}) => name === 'Sam');

/** A rendered man of the demo with known girths: the addresses of his photos on the demo's server, and his answers. */
export const SAMPLE = {...sam, front: `/${sam.front}`, side: `/${sam.side}`};

/** The files of these photos. */
export const SAMPLE_FILES = {front: join(ROOT, 'demo', sam.front), side: join(ROOT, 'demo', sam.side)};

/** BodyPix's weights are in no package, so a machine without network may lack them. */
export const hasBodyPix = existsSync(join(ROOT, 'dist/models/bodypix/model-stride16.json'));

/** A chart with a size for the sample. */
export const SAMPLE_CHART = {
  brand: 'Acme',
  garment: 'top',
  department: 'men',
  units: 'cm',
  basis: 'body',
  sizes: [
    {label: 'S', chest: [86, 94], waist: [74, 82]},
    {label: 'M', chest: [94, 102], waist: [82, 90]},
    {label: 'L', chest: [102, 110], waist: [90, 98]},
    {label: 'XL', chest: [110, 118], waist: [98, 106]},
  ],
};
