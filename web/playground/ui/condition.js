import { element } from './element.js';
import { decided } from './decided.js';

const HEADS = { and: 'all of', or: 'any of', not: 'not' };

/** A trigger with a mark, true or false, at each part of it, and what the event had where it was asked. */
export function conditionTree(condition) {
  return element('ul', { class: 'condition' }, branch(decided(condition), true));
}

function branch(part, alone) {
  const { type, text, matches, role, parts } = part;
  return element(
    'li',
    { 'data-matches': String(matches), 'data-role': role },
    element('span', { class: 'verdict', 'aria-hidden': 'true' }, role === 'unasked' ? '·' : matches ? '✓' : '✗'),
    element(
      'span',
      { class: 'part' },
      parts ? element('span', { class: 'head' }, HEADS[type]) : element('code', {}, text),
      element('span', { class: 'heard' }, role === 'unasked' ? ' was not asked' : ` is ${matches}`),
      role === 'decides' && !parts && !alone ? element('span', { class: 'decides' }, 'decides') : '',
      role !== 'unasked' && !parts ? found(part) : '',
    ),
    parts
      ? element(
          'ul',
          {},
          parts.map((one) => branch(one, false)),
        )
      : '',
  );
}

/** What the event has, where the trigger does not say it already. */
function found({ text, values }) {
  return values
    .map(({ path, value }) => [path, written(value)])
    .filter(([, value]) => !text.includes(value))
    .map(([path, value]) => element('span', { class: 'found' }, `${path} is ${value}`));
}

function written(value) {
  if (value === undefined) return 'undefined';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
