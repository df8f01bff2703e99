#!/usr/bin/env node
// Prints the funnel of a shop's `size-finder-visit` events.
import {readFileSync} from 'node:fs';
import {argv, exit} from 'node:process';
import {reportVisits} from './funnel.mjs';

const HELP = `Usage: size-finder visits FILE

Prints the funnel of the events size-finder-visit: outcomes, ways and refusals. FILE has one event on each line, as a
JSON object with the fields of the event. Other fields are ignored.`;

const [path, ...others] = argv.slice(2);
if (path === '--help' || path === '-h') {
  console.log(HELP);
  exit(0);
}
if (path === undefined || others.length > 0) {
  console.error(`Name exactly one file.\n\n${HELP}`);
  exit(2);
}

/** @returns {import('./funnel.mjs').Visit} */
function parseVisit(line, number) {
  try {
    const visit = JSON.parse(line);
    if (Array.isArray(visit.ways) && Array.isArray(visit.refusals) && typeof visit.outcome === 'string')
      return {...visit, secondsToAnswer: visit.secondsToAnswer ?? null};
  } catch {
    // The next line says the same of text that is no JSON.
  }
  console.error(`${path}, line ${number}, is no event size-finder-visit.`);
  exit(2);
}

function readLines() {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    console.error(`${path} cannot be read (${error.code}).`);
    exit(2);
  }
}

const visits = readLines()
  .map((line, i) => ({line, number: i + 1}))
  .filter(({line}) => line.trim() !== '')
  .map(({line, number}) => parseVisit(line, number));
if (visits.length === 0) {
  console.error(`${path} holds no event.`);
  exit(2);
}
console.log(reportVisits(visits));
