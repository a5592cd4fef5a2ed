import { jsonLanguage } from '@codemirror/lang-json';

const TOKEN = /\s*("[^"\n]*"?|[\w$.+-]+|[^])/y;
const STRING_PART = /\\u[\da-fA-F]{4}|\\?[^]/g;

/** @typedef {import('@lezer/common').SyntaxNode} Node */

/**
 * Where a string stops being JSON: the token that is in the way, or the end.
 *
 * @param {string} text what JSON.parse rejects
 * @returns {{from: number, to: number}}
 */
export function jsonErrorPlace(text) {
  let at = text.length;
  jsonLanguage.parser.parse(text).iterate({
    enter({ type, from }) {
      if (type.isError) at = Math.min(at, from);
    },
  });
  TOKEN.lastIndex = at;
  const [whole, token] = TOKEN.exec(text) ?? ['', ''];
  const from = at + whole.length - token.length;
  return { from, to: from + token.length };
}

/**
 * Where the value of an error's path is: the value if it is a string, a number or a constant; otherwise its name, which is
 * also the error of an unknown directive. A missing value is marked at the object that lacks it.
 *
 * @param {string} text JSON
 * @param {import('../window.js').ConfigError} error with a path such as `/subscriptions/0/subscribe:19`
 * @returns {{from: number, to: number}}
 */
export function jsonPlace(text, { path, found }) {
  const [, pointer, position] = /^(.*?)(?::(\d+))?$/.exec(path) ?? [];
  /** @type {Node | null} */
  let value = jsonLanguage.parser.parse(text).topNode.firstChild;
  let shown = value;
  for (const key of pointer.split('/').slice(1)) {
    const part = value && partOf(text, value, key);
    if (!part) break;
    shown = part.name ?? part.value;
    value = part.value;
    if (value && isScalar(value) && key !== found) shown = value;
  }
  if (!shown) return { from: 0, to: text.length };
  if (position && shown.name === 'String') return stringPlace(text, shown, Number(position), found);
  const { from, to } = shown;
  return { from, to: isScalar(shown) || shown.name === 'PropertyName' ? to : Math.min(from + 1, text.length) };
}

/**
 * Where the token of a trigger's error is.
 *
 * @param {number} position from 1
 * @param {string} found the token, in quotes; `the end` has none
 */
export function triggerPlace(position, found) {
  return { from: position - 1, to: position - 1 + (found.startsWith('"') ? found.length - 2 : 0) };
}

/** The same in a JSON string, in which a quote has two characters. */
function stringPlace(text, node, position, found) {
  const parts = text.slice(node.from + 1, node.to - 1).match(STRING_PART) ?? [];
  const offset = (count) => node.from + 1 + parts.slice(0, count).join('').length;
  const { from, to } = triggerPlace(position, found);
  return { from: offset(from), to: offset(to) };
}

/** @param {Node} node */
function isScalar({ name }) {
  return ['String', 'Number', 'True', 'False', 'Null'].includes(name);
}

/**
 * @param {Node} node
 * @returns {{name?: Node | null, value: Node | null} | undefined}
 */
function partOf(text, node, key) {
  if (node.name === 'Array') {
    const elements = children(node).filter((one) => isScalar(one) || /^(Object|Array)$/.test(one.name));
    return elements[key] && { value: elements[key] };
  }
  const properties = node.getChildren('Property').map((one) => ({ name: one.firstChild, value: one.lastChild }));
  return properties.findLast(({ name }) => name && text.slice(name.from, name.to) === JSON.stringify(key));
}

/** @param {Node} node */
function children(node) {
  const all = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
}
