import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';

const people = JSON.parse(readFileSync(join(ROOT, 'demo/samples/people.json'), 'utf8'));

/** The rendered people of the demo with known girths: the addresses of their photos on the demo's server, and their answers. */
export const PEOPLE = people.map(person => ({...person, front: `/${person.front}`, side: `/${person.side}`}));

/** One of them, a man. */
export const SAMPLE = PEOPLE.find(({name}) => name === 'Sam');

/** The files of his photos. */
export const SAMPLE_FILES = {front: join(ROOT, 'demo', SAMPLE.front), side: join(ROOT, 'demo', SAMPLE.side)};

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
