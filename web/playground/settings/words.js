import { autocompletion } from '@codemirror/autocomplete';
import { latestEvent } from '../destination/latest-event.js';

const DEPTH = 4;

/** Everything before a word that is in no string. */
const OUTSIDE_STRINGS = /^(?:[^"']|\\?"[^"]*"|'[^']*')*$/;

/**
 * @typedef {import('@codemirror/autocomplete').CompletionContext} Context
 * @typedef {import('@codemirror/autocomplete').CompletionResult | null} Result
 */

/**
 * Completion of what a person types in a field.
 *
 * @param {(context: Context) => Result} source
 */
export function completes(source) {
  return autocompletion({ override: [source], icons: false });
}

/**
 * The fields, functions and words of triggers, and the properties of the latest call.
 *
 * @param {Context} context
 * @param {number} start where the trigger begins
 * @returns {Result}
 */
export function triggerWords(context, start = 0) {
  const word = context.matchBefore(/[\w.]*/);
  if (!word || (word.text === '' && !context.explicit)) return null;
  const from = Math.max(word.from, start);
  if (!OUTSIDE_STRINGS.test(context.state.sliceDoc(start, from))) return null;
  const { fields, functions, keywords } = window.fullstoryInspector.words();
  return {
    from,
    validFor: /^[\w.]*$/,
    options: [
      ...options(fields, 'field'),
      ...options(
        eventPaths().filter((path) => path.includes('.')),
        'latest call',
      ),
      ...functions.map((name) => ({ label: name, apply: `${name}(`, detail: 'function' })),
      ...options(keywords, 'word'),
    ],
  };
}

/**
 * In a mapping: directives behind `@`, and paths of the latest call behind `$.` and `{{`.
 *
 * @param {Context} context
 * @returns {Result}
 */
export function valueWords(context) {
  const directive = context.matchBefore(/@\w*/);
  if (directive) {
    return { from: directive.from, validFor: /^@\w*$/, options: options(window.fullstoryInspector.words().directives) };
  }
  const path = context.matchBefore(/(?:\$\.|\{\{)[\w.]*/);
  if (!path) return null;
  return { from: path.from + 2, validFor: /^[\w.]*$/, options: options(eventPaths(), 'latest call') };
}

/**
 * @param {string[]} labels
 * @param {string} [detail]
 */
export function options(labels, detail) {
  return labels.map((label) => ({ label, detail }));
}

/** `event`, `properties.total`, …: what the latest call has. */
function eventPaths() {
  return pathsIn(latestEvent.get()?.event ?? {}, '', DEPTH);
}

/** @returns {string[]} */
function pathsIn(value, prefix, depth) {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || depth === 0) return [];
  return Object.entries(value).flatMap(([key, one]) => [prefix + key, ...pathsIn(one, `${prefix}${key}.`, depth - 1)]);
}
