import { element } from './element.js';

const DEPTH = 12;

/** Characters that a line has room for, roughly: the browser breaks one that is too long. */
const WIDTH = { wide: 72, narrow: 36 };
const NARROW = '(max-width: 40rem)'; // as in feed/path.css

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** A call as one would write it: `FS("trackEvent", { … })`. */
export function callText(name, args) {
  const last = args.findLastIndex((argument) => argument !== undefined);
  const written = [
    ['name', name],
    ['mark', '('],
  ];
  args.slice(0, last + 1).forEach((argument, index) => {
    if (index > 0) written.push(['mark', ', ']);
    written.push(...tokens(argument, 0, lastLine(written)));
  });
  return nodes([...written, ['mark', ')']]);
}

/**
 * A value as one would write it in JavaScript.
 *
 * @param rest what redaction leaves of it; all else is struck out
 */
export function valueText(value, rest = value) {
  return nodes(tokens(value, 0, 0, rest));
}

function nodes(all) {
  return all.map(([kind, text]) => element(kind === 'redacted' ? 'del' : 'span', { class: `code-${kind}` }, text));
}

/** @param used how many columns of the line are full */
function tokens(value, depth, used, rest = value) {
  if (typeof value === 'string') return string(value, rest);
  if (typeof value === 'function') return [['literal', 'ƒ']];
  if (value instanceof Date) return [['text', Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()]];
  if (value === null || typeof value !== 'object') return [['literal', String(value)]];
  if (depth === DEPTH) return [['mark', '…']];
  const list = Array.isArray(value);
  const entries = Object.entries(value).map(([key, property]) => {
    const name = list
      ? []
      : [
          ['key', PLAIN_KEY.test(key) ? key : JSON.stringify(key)],
          ['mark', ': '],
        ];
    const entry = [...name, ...tokens(property, depth + 1, 2 * (depth + 1) + width(name), rest[key])];
    return Object.hasOwn(rest, key) ? entry : entry.map(([, text]) => ['redacted', text]);
  });
  return enclosed(entries, list ? ['[', ']'] : ['{', '}'], depth, used);
}

/** A URL of which redaction cleared the query is followed by what is left. */
function string(value, rest) {
  const written = ['text', JSON.stringify(value)];
  if (rest === value || typeof rest !== 'string') return [written];
  return [
    ['redacted', written[1]],
    ['mark', ' '],
    ['text', JSON.stringify(rest)],
  ];
}

/** On one line where it fits, otherwise a line for each entry. */
function enclosed(entries, [open, close], depth, used) {
  if (entries.length === 0) return [['mark', open + close]];
  const gap = open === '[' ? '' : ' ';
  const line = [['mark', open + gap], ...joined(entries, ', '), ['mark', gap + close]];
  if (
    used + width(line) < (matchMedia(NARROW).matches ? WIDTH.narrow : WIDTH.wide)
    && !line.some(([, text]) => text.includes('\n'))
  )
    return line;
  const indent = `\n${'  '.repeat(depth + 1)}`;
  return [['mark', open + indent], ...joined(entries, `,${indent}`), ['mark', `\n${'  '.repeat(depth)}${close}`]];
}

function joined(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? part : [['mark', separator], ...part]));
}

function width(all) {
  return all.reduce((sum, [, text]) => sum + text.length, 0);
}

function lastLine(all) {
  return all
    .map(([, text]) => text)
    .join('')
    .split('\n')
    .at(-1).length;
}
