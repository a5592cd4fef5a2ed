import { jsonErrorPlace } from './json-places.js';

/**
 * What was read, or what is wrong and where.
 *
 * @typedef {{value?: any, error?: string, from?: number, to?: number}} Read
 */

/**
 * Reads a string that must be a JSON object; an empty string is an empty one.
 *
 * @param {string} text
 * @returns {Read}
 */
export function readObject(text) {
  if (text.trim() === '') return { value: {} };
  const { value, error, ...place } = readJson(text);
  if (error) return { error, ...place };
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { value };
  return { error: `Expected an object, { … }, but found ${typeName(value)}`, from: 0, to: text.length };
}

/**
 * Reads any JSON.
 *
 * @param {string} text
 * @returns {Read}
 */
export function readJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const place = jsonErrorPlace(text);
    const before = text.slice(0, place.from).split('\n');
    return {
      error: `Not JSON yet, at line ${before.length}, column ${before[before.length - 1].length + 1}`,
      ...place,
    };
  }
}

/**
 * The mark of an error in a string that was read.
 *
 * @param {Read} read
 * @returns {import('./code-field.js').Mark[]}
 */
export function jsonMarks({ error, from = 0, to = 0 }) {
  return error ? [{ from, to, message: error }] : [];
}

function typeName(value) {
  if (Array.isArray(value)) return 'an array';
  return value === null ? 'null' : `a ${typeof value}`;
}

/** JSON by lines, save that a short innermost object or list stays on one: `{ "@path": "$.event" }`. */
export function writeJson(value) {
  return JSON.stringify(value, null, 2).replace(/([{[])\n\s+([^{}[\]]*)\n\s+([}\]])/g, (whole, open, inside, close) => {
    const gap = open === '[' ? '' : ' ';
    const line = open + gap + inside.replace(/\n\s+/g, ' ') + gap + close;
    return line.length <= 48 ? line : whole;
  });
}
