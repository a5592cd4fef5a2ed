import { jsonError } from './json-error.js';

/**
 * What was read, or what is wrong and where.
 *
 * @typedef {{value?: any, error?: string, start?: number, end?: number}} Read
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
  return { error: `Expected an object, { … }, but found ${typeName(value)}`, start: 0, end: text.length };
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
    return jsonError(text);
  }
}

function typeName(value) {
  if (Array.isArray(value)) return 'a list';
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
