/**
 * Draws people as shoppers stand, of whom no fit learns, into `UNSEEN_DIR` (`.cache/unseen`): 90 people of one seed whose arms are off
 * the body in both views. People who are there already are passed over. It needs the generator of the street's pictures
 * (BODYGEN_DIR; its README names what it needs) and a Python with numpy, scipy and pillow (PYTHON). About 20 s a person.
 *
 *   node calibration/render-unseen.mjs
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {unseenDir} from './perceived-cache.mjs';

const bodygenDir = resolve(process.env.BODYGEN_DIR ?? '../shared/tools/bodygen');
const python = process.env.PYTHON ?? 'python3';
/** The seed of the street's people is another one. */
const SEED = 1601;
const COUNT = 90;
/** People of the other kinds are mostly refused for their arms. */
const KINDS = ['ideal', 'near-high', 'low', 'far', 'landscape'];
const NAME_LETTER = 'v';

const run = (command, args, cwd) =>
  execFileSync(command, args, {cwd, stdio: 'inherit', env: {...process.env, PYTHON: python}});

/** The first indices of the seed whose people are of the wanted kinds. */
function wantedIndices() {
  const script = `
import capture, itertools, json
kinds = ${JSON.stringify(KINDS)}
wanted = (i for i in itertools.count(1) if capture.draw(${SEED}, i, 'street')['kind'] in kinds)
print(json.dumps(list(itertools.islice(wanted, ${COUNT}))))`;
  return JSON.parse(execFileSync(python, ['-c', script], {cwd: bodygenDir, encoding: 'utf8'}));
}

const nameOf = index => `${NAME_LETTER}${String(index).padStart(4, '0')}`;

const out = resolve(unseenDir);
const jobs = join(out, '..', 'unseen-jobs');
const missing = wantedIndices().filter(index => !existsSync(join(out, nameOf(index), 'side.jpg')));
if (missing.length > 0) {
  mkdirSync(out, {recursive: true});
  const body = ['--capture', 'street', '--seed', String(SEED), '--prefix', NAME_LETTER];
  const which = ['--ids', missing.join(','), '--count', String(Math.max(...missing) + 1)];
  run(python, ['generate.py', '--out', out, '--jobs', jobs, ...body, ...which], bodygenDir);
  run('node', ['render.mjs', '--jobs', jobs, '--only', missing.map(nameOf).join(',')], bodygenDir);
  run(python, ['section.py', 'apply', 'section.json', out], bodygenDir);
}
console.log(`${COUNT} people are in ${out}`);
