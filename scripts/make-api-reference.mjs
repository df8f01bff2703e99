#!/usr/bin/env node
// Writes docs/api.md from dist/custom-elements.json, which `npm run manifest` makes.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {apiReference} from './lib/api-reference.mjs';
import {ROOT} from './lib/run.mjs';

const {modules} = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
writeFileSync(join(ROOT, 'docs/api.md'), apiReference(modules));
