/** A value that came from JSON or could have. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The largest chart collected has 3 kB, so a megabyte of JSON is not a size chart. */
export const MAX_JSON_CHARACTERS = 1_000_000;
const MAX_VALUES = 50_000;
const MAX_DEPTH = 12;

/** Keys that would change the prototype of the object that they are written into. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type PlainJsonResult =
  {readonly ok: true; readonly value: Json} | {readonly ok: false; readonly message: string};

/** Why an input cannot be copied. It is only thrown inside this file. */
class Refusal extends Error {}

/**
 * Copies any value, or parses a JSON text, into plain data that later code can trust: without getters, cycles and
 * changed prototypes, bounded in size and depth. Never throws. A `BigInt` becomes its digits. Functions, symbols
 * and `undefined` are left out, as by `JSON.stringify`.
 */
export function toPlainJson(input: unknown): PlainJsonResult {
  try {
    const value = typeof input === 'string' ? parseText(input) : input;
    return {ok: true, value: copy(value, 0, {left: MAX_VALUES}) ?? null};
  } catch (cause) {
    if (cause instanceof Refusal) return {ok: false, message: cause.message};
    return {ok: false, message: 'The object cannot be read. Pass plain data, or the chart as JSON text.'};
  }
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isJsonArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function parseText(text: string): unknown {
  if (text.length > MAX_JSON_CHARACTERS)
    throw new Refusal(`The text has ${text.length} characters. A chart may have ${MAX_JSON_CHARACTERS}.`);
  // `JSON.parse` does not take a byte order mark for white space.
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new Refusal('The chart is empty. Write a JSON object with "units" and "sizes".');
  if (trimmed.startsWith('<')) throw new Refusal('This is HTML, not JSON. Check the address of the chart.');
  try {
    return JSON.parse(trimmed);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new Refusal(`Not valid JSON: ${reason.slice(0, 200)}`);
  }
}

function copy(value: unknown, depth: number, budget: {left: number}): Json | undefined {
  budget.left -= 1;
  if (budget.left < 0) throw new Refusal(`More than ${MAX_VALUES} values: this is not a size chart.`);
  if (depth > MAX_DEPTH)
    throw new Refusal(`The data is nested deeper than ${MAX_DEPTH} levels, or an object contains itself.`);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    if (value.length > budget.left)
      throw new Refusal(`More than ${MAX_VALUES} values: this is not a size chart.`);
    return Array.from(value, item => copy(item, depth + 1, budget) ?? null);
  }
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key.toLowerCase())) continue;
    const copied = copy(item, depth + 1, budget);
    if (copied !== undefined) result[key] = copied;
  }
  return result;
}
