#!/usr/bin/env node
/**
 * Writes what is generated from the chart schema: size-charts/chart.schema.json and the tables of
 * size-charts/README.md. With --check it writes nothing and fails when they are out of date.
 */
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {argv, execPath, exit} from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
execFileSync(execPath, ['node_modules/typescript/bin/tsc', '-b', 'src/tsconfig.pure.json'], {
  cwd: root,
  stdio: 'inherit',
});

const {makeChartJsonSchema} = await import('../dist/esm/chart/read/chart-json-schema.js');
const {CHART_FIELDS, SIZE_FIELDS} = await import('../dist/esm/chart/read/field-docs.js');

const table = fields => {
  const rows = Object.entries(fields).map(
    ([name, {required, values, meaning}]) =>
      `| \`${name}\`${required ? ' (required)' : ''} | ${values} | ${meaning} |`,
  );
  return ['| field | values | meaning |', '| --- | --- | --- |', ...rows].join('\n');
};

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!text.includes(start) || !text.includes(end)) throw new Error(`README.md has no ${start}`);
  const [before] = text.split(start);
  const [, after] = text.split(end);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

const readme = await readFile(`${root}size-charts/README.md`, 'utf8');
const made = {
  'size-charts/chart.schema.json': `${JSON.stringify(makeChartJsonSchema(), null, 2)}\n`,
  'size-charts/README.md': fill(
    fill(readme, 'chart fields', table(CHART_FIELDS)),
    'size fields',
    table(SIZE_FIELDS),
  ),
};

for (const [path, content] of Object.entries(made)) {
  const present = await readFile(root + path, 'utf8').catch(() => '');
  if (present === content) continue;
  if (argv.includes('--check')) {
    console.error(`${path} is out of date: run node scripts/make-chart-schema.mjs`);
    exit(1);
  }
  await writeFile(root + path, content);
  console.log(`${path} written.`);
}
