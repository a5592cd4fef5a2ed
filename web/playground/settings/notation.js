import { readJson, writeJson } from '../ui/json.js';

const PATH = /^\$(?:[.[]|$)/;
const JSON_BEGINS = /^(?:["[]|\{(?!\{))/;
const CONSTANT = /^(?:true|false|null|-?\d+(?:\.\d+)?)$/;

/**
 * Reads a part of a mapping as a person writes it: `$.event` is a path, `Viewed {{name}}` a template,
 * `{…}`, `[…]`, `"…"`, numbers, true, false and null are JSON, and all else is a string.
 *
 * @returns `{value}`, which is undefined for an empty string, or `{error, from, to}`
 */
export function readValue(text) {
  const written = text.trim();
  if (written === '') return { value: undefined };
  if (PATH.test(written)) return { value: { '@path': written } };
  if (JSON_BEGINS.test(written) || CONSTANT.test(written)) return readJson(text);
  return { value: written.includes('{{') ? { '@template': written } : written };
}

/** The shortest string from which `readValue` makes this value. */
export function writeValue(value) {
  if (value === undefined) return '';
  const short = [value, value?.['@path'], value?.['@template']].filter((one) => typeof one === 'string');
  const json = JSON.stringify(value);
  return short.find((text) => JSON.stringify(readValue(text).value) === json) ?? writeJson(value);
}
