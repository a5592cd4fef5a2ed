import { createRequire } from 'node:module';
import { writeCases } from '../../../../site-tests/src/test/js/write-cases.mjs';

const require = createRequire(import.meta.url);
// Segment's own evaluation, with its limits; the package does not export it.
const { evaluateLiquid } = require(
  '../../../../../node_modules/@segment/actions-core/dist/cjs/mapping-kit/liquid-directive.js');

const EVENT = {
  event: 'Order Completed', type: 'track', n: 5, zero: 0, f: 2.5, neg: -3, no: null, yes: true,
  off: false, nothing: '', html: '<b>Bob & "Ann"</b>', list: ['b', 'a', 'c'], numbers: [3, 1, 2],
  o: { a: 'x', b: { c: 7 }, price: 9.75 }, day: '2026-11-22T10:20:30Z', spaced: '  a b  ', csv: 'a,b,c',
  'a b': 1, quote: "it's", uni: 'Straße é',
};
const TEXTS = ['event', 'type', 'html', 'spaced', 'csv', 'quote', 'uni', 'o.a', 'list[0]', 'list.last', "'abc'", '"d e"'];
const NUMBERS = ['n', 'zero', 'f', 'neg', 'o.b.c', 'o.price', 'numbers[1]', 'list.size', 'event.size', '7', '2.5'];
const OTHERS = ['no', 'yes', 'off', 'nothing', 'gone', 'gone.x', 'list', 'numbers', 'o["a"]', 'csv.size'];
// Neither here nor above a fraction that binary numbers do not have: liqp's are decimal.
const WHOLE = ['2', '4', '8'];

function textFilter(chance) {
  return chance.pick([
    'upcase', 'downcase', 'capitalize', 'strip', 'lstrip', 'rstrip', "strip: 'abO'", "rstrip: 'det'", 'escape', 'size',
    'strip_html', 'url_encode',
    "append: '!'", 'append: n', "prepend: 'a'", "replace: 'e', 'i'", "replace_first: 'e', 'i'", "remove: 'a'",
    "remove_first: 'a'", 'truncate: 8', 'truncatewords: 1', 'slice: 1, 2', 'slice: 0', 'slice: -2, 2', "default: 'd'",
    "split: ',' | first", "split: ' ' | last", "split: ',' | join: '-'", 'strip_newlines', 'escape_once',
  ]);
}

function numberFilter(chance) {
  const by = chance.pick(WHOLE);
  return chance.pick([
    `plus: ${by}`, `minus: ${by}`, `times: ${by}`, `divided_by: ${by}`, `modulo: ${by}`, 'abs', 'ceil', 'floor',
    'round', 'round: 1', `at_least: ${by}`, `at_most: ${by}`, 'plus: 0.5', 'times: f', 'default: 1',
  ]);
}

function output(chance) {
  return chance.one(
    () => `{{ ${[chance.pick(TEXTS), ...chance.several(0, 2, () => textFilter(chance))].join(' | ')} }}`,
    () => `{{ ${[chance.pick(NUMBERS), ...chance.several(0, 2, () => numberFilter(chance))].join(' | ')} }}`,
    () => `{{ ${chance.pick(NUMBERS)} | ${numberFilter(chance)} | append: 'x' }}`,
    () => `{{${chance.pick(OTHERS)}}}`,
    () => `{{ ${chance.pick(OTHERS)} | default: 'none' }}`,
    () => `{{ day | date: '${chance.pick(['%Y-%m-%d', '%H:%M:%S', '%B %d', '%s'])}' }}`,
    () => `{{ list | ${chance.pick(['join: "+"', 'first', 'last', 'size', 'map: "a"', 'sort', 'reverse', 'uniq'])} }}`);
}

function condition(chance) {
  return chance.one(
    () => `${chance.pick(NUMBERS)} ${chance.pick(['>', '<', '>=', '<=', '==', '!='])} ${chance.pick(NUMBERS)}`,
    () => `${chance.pick(TEXTS)} ${chance.pick(['==', '!=', 'contains'])} ${chance.pick(TEXTS)}`,
    () => chance.pick(OTHERS),
    () => `${chance.pick(OTHERS)} ${chance.pick(['==', '!='])} ${chance.pick(['nil', 'true', 'empty', "''"])}`,
    () => `${chance.pick(OTHERS)} ${chance.pick(['and', 'or'])} ${chance.pick(OTHERS)}`);
}

function piece(chance, depth) {
  const inside = () => (depth > 0 ? piece(chance, depth - 1) : output(chance));
  return chance.one(
    () => output(chance), () => output(chance), () => output(chance),
    () => chance.pick(['text ', ' - ', '\n', '}} ', 'it\'s ']),
    () => `{% if ${condition(chance)} %}${inside()}{% elsif ${condition(chance)} %}B{% else %}C{% endif %}`,
    () => `{%- unless ${condition(chance)} -%} ${inside()} {%- endunless %}`,
    () => `{% assign x = ${chance.pick(TEXTS)} | ${textFilter(chance)} %}{{ x }}`,
    () => `{% capture y %}${inside()}{% endcapture %}[{{ y }}]`,
    () => `{% ${chance.pick(['raw', 'comment'])} %}{{ event }}`.replace(/^{% (\w+).*/, '$&{% end$1 %}'),
    () => `{% increment c %}{% decrement d %}`,
    () => `{% ${chance.pick(['for x in list', 'case n', 'include "a"', 'render "a"', 'unknown'])} %}{{ x }}{% endfor %}`);
}

writeCases((chance) => {
  const template = chance.several(1, 3, () => piece(chance, 1)).join('');
  try {
    return { template, event: EVENT, text: evaluateLiquid(template, structuredClone(EVENT)) };
  } catch (e) {
    return { template, event: EVENT, refused: e.message };
  }
});
