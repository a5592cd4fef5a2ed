import { element } from '../element.js';
import { columns } from './columns.js';

const DEPTH = 12;
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

/** A value as one would write it in JavaScript. */
export function valueText(value) {
  return nodes(tokens(value, 0, 0));
}

function nodes(all) {
  return all.map(([kind, text]) => element('span', { class: `code-${kind}` }, text));
}

/** @param used how many columns of the line are taken */
function tokens(value, depth, used) {
  if (typeof value === 'string') return [['text', JSON.stringify(value)]];
  if (typeof value === 'function') return [['literal', 'ƒ']];
  if (value instanceof Date) return [['text', Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()]];
  if (value === null || typeof value !== 'object') return [['literal', String(value)]];
  if (depth === DEPTH) return [['mark', '…']];
  const list = Array.isArray(value);
  const entries = Object.entries(value).map(([key, member]) => {
    const name = list
      ? []
      : [
          ['key', PLAIN_KEY.test(key) ? key : JSON.stringify(key)],
          ['mark', ': '],
        ];
    return [...name, ...tokens(member, depth + 1, 2 * (depth + 1) + width(name))];
  });
  return enclosed(entries, list ? ['[', ']'] : ['{', '}'], depth, used);
}

/** On one line where it fits, otherwise a line for each entry. */
function enclosed(entries, [open, close], depth, used) {
  if (entries.length === 0) return [['mark', open + close]];
  const gap = open === '[' ? '' : ' ';
  const line = [['mark', open + gap], ...joined(entries, ', '), ['mark', gap + close]];
  if (used + width(line) < columns() && !line.some(([, text]) => text.includes('\n'))) return line;
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
