/**
 * Draws people as shoppers stand, whose arms are off the body in both views, in one of two sets:
 *
 *   node calibration/render-street.mjs train [COUNT]    people of whom the fits learn, into TRAIN_DIR (`.cache/train`)
 *   node calibration/render-street.mjs unseen           people of whom no fit learns, into UNSEEN_DIR (`.cache/unseen`)
 *
 * People who are there already are passed over, so a larger count adds to a smaller one. It needs the generator of the street's
 * pictures (BODYGEN_DIR; its README names what it needs) and a Python with numpy, scipy and pillow (PYTHON). About 8 s a person on
 * two cores.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {trainDir, unseenDir} from './perceived-cache.mjs';

const bodygenDir = resolve(process.env.BODYGEN_DIR ?? '../shared/tools/bodygen');
const python = process.env.PYTHON ?? 'python3';
/** The seed of the street's people is another one. */
const SETS = {
  train: {dir: trainDir, seed: 2609, letter: 't', count: 420},
  unseen: {dir: unseenDir, seed: 1601, letter: 'v', count: 90},
};
/** People of the other kinds are mostly refused for their arms. */
const KINDS = ['ideal', 'near-high', 'low', 'far', 'landscape'];
/** An interrupted run leaves the finished batches whole. */
const BATCH = 60;

const [name, count = SETS[name]?.count] = process.argv.slice(2);
if (SETS[name] === undefined) throw new Error(`name one of ${Object.keys(SETS).join(', ')}`);
const {dir, seed, letter} = SETS[name];

const run = (command, args) =>
  execFileSync(command, args, {cwd: bodygenDir, stdio: 'inherit', env: {...process.env, PYTHON: python}});

/** The first indices of the seed whose people are of the wanted kinds. */
function wantedIndices() {
  const script = `
import capture, itertools, json
kinds = ${JSON.stringify(KINDS)}
wanted = (i for i in itertools.count(1) if capture.draw(${seed}, i, 'street')['kind'] in kinds)
print(json.dumps(list(itertools.islice(wanted, ${Number(count)}))))`;
  return JSON.parse(execFileSync(python, ['-c', script], {cwd: bodygenDir, encoding: 'utf8'}));
}

const nameOf = index => `${letter}${String(index).padStart(4, '0')}`;

const out = resolve(dir);
const jobs = join(out, '..', `${name}-jobs`);
mkdirSync(out, {recursive: true});
const missing = wantedIndices().filter(index => !existsSync(join(out, nameOf(index), 'side.jpg')));
for (let from = 0; from < missing.length; from += BATCH) {
  const batch = missing.slice(from, from + BATCH);
  const body = ['--capture', 'street', '--seed', String(seed), '--prefix', letter];
  const which = ['--ids', batch.join(','), '--count', String(Math.max(...batch) + 1)];
  run(python, ['generate.py', '--out', out, '--jobs', jobs, ...body, ...which]);
  run('node', ['render.mjs', '--jobs', jobs, '--only', batch.map(nameOf).join(',')]);
  // The girths of a body with a real section. It starts from the raw girths each time, so another run changes nothing.
  run(python, ['section.py', 'apply', 'section.json', out]);
}
console.log(`${count} people are in ${out}`);
