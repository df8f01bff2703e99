// Puts the mutant of this process in place of its file, before TypeScript is compiled.
import {register} from 'node:module';
import {env} from 'node:process';

if (env.MUTANT) register('./load.mjs', import.meta.url, {data: JSON.parse(env.MUTANT)});
await import('../../test/support/node/register.mjs');
