#!/usr/bin/env node
import {argv, stdout} from 'node:process';

const USAGE = `Usage: size-finder-charts lint|convert|explain|coverage …\n`;

stdout.write(argv.includes('--help') ? USAGE : USAGE);
