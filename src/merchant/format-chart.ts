import {isJsonArray, isJsonObject, type Json, type JsonObject} from '../chart/read/plain-json.js';

/** A chart file as people edit it: one line for each field and each size. */
export function formatChart(chart: JsonObject): string {
  const lines = Object.entries(chart).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${format(key, value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

const format = (key: string, value: Json): string =>
  key === 'sizes' && isJsonArray(value)
    ? `[\n${value.map(size => `    ${inline(size)}`).join(',\n')}\n  ]`
    : inline(value);

function inline(value: Json): string {
  if (isJsonArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
    .join(', ')}}`;
}
