import { DISABLED, FILTERS } from './liquid-filters.mjs';

/** An event with values of all types, and what they are called in templates. */
// prettier-ignore
export const EVENT = {
  event: 'Order Completed', type: 'track', n: 5, zero: 0, f: 2.5, neg: -3.25, tenth: 0.1, big: 1e21, no: null, yes: true,
  off: false, nothing: '', html: '<b>Bob &amp; "Ann"</b><!-- x --><script>y</script>', list: ['b', 'a', 'c'],
  numbers: [3, 1, 2, '4', null], mixed: [null, 'a', [1, [2]], { x: 1 }, false, ''], none: [], nobody: {},
  o: { a: 'x', b: { c: 7 }, price: 9.75, size: 3, first: 'one' }, spaced: ' \t a\u00a0 b \r\n c ', csv: 'a,b,,c,,', 'a b': 1,
  quote: "it's", uni: 'Straße ÉCLAIR œuvre İ', emoji: 'a💥b👩‍👧c', cjk: '漢字 and かな', sigma: 'ΑΣ ΑΣΑ', größe: 'XL',
  encoded: 'a%20b+c%C3%A9', bad: '%zz', base64: 'w6k=', digits: '12.50', email: ' Ann@Example.COM ', slug: ' --Some "Title" & more-- ',
  items: [
    { sku: 'a1', price: 5, on: true, deep: { x: 1 }, tags: ['a1'], name: '' },
    { sku: 'b2', price: '7.5', on: false, deep: { x: '5' }, tags: [], name: ' ' },
    { sku: null, price: 'many', deep: {}, size: 4 }, { sku: 'a1', price: 1.5, on: null },
  ],
  day: '2026-11-22T10:20:30Z', late: '2026-12-31T23:59:59.987+01:00', plain: '2026-03-01', seconds: 1574417999,
  digitsDay: '1574417999', words: 'Nov 30, 2026 5:10 PM', mail: 'Mon, 30 Nov 2026 10:00:00 +0100', noDay: 'some day',
};
// prettier-ignore
const VALUES = {
  text: [
    'event', 'type', 'html', 'spaced', 'csv', 'quote', 'uni', 'emoji', 'cjk', 'sigma', 'größe', 'encoded', 'bad', 'base64',
    'digits', 'email', 'slug', 'o.a', 'list[0]', 'list.last', "'abc'", '"d e"', '"l\\n\\u00e9"', '["a b"]', 'nothing', 'o["a"]',
  ],
  number: ['n', 'zero', 'f', 'neg', 'tenth', 'big', 'o.b.c', 'o.price', 'numbers[1]', 'list.size', 'event.size', '7', '2.5', '-1.50', 'digits'],
  list: ['list', 'numbers', 'mixed', 'none', '(1..3)', '(n..8)'],
  objects: ['items'],
  date: [
    'day', 'late', 'plain', 'seconds', 'digitsDay', 'words', 'mail', 'noDay', "'2026-11-30 10:00:00 UTC'", "'2026/2/3'",
    "'30 November 2026'", "'11/30/26 7:05'", "'2026-11'", "'2026-02-30'", "'1 Jan 1970 00:00 GMT-5'", 'n', 'gone', 'no', 'off',
  ],
  any: [
    'no', 'yes', 'off', 'nothing', 'gone', 'gone.x', 'none', 'nobody', 'o', 'mixed', 'items', 'event', 'n', 'nil', 'empty', 'blank',
    'csv.size', 'o.size', 'o.first', 'items[2].size', 'list[-1]', 'list["1"]', 'list[n]', 'true', 'size',
  ],
};
const TYPES = Object.keys(VALUES);
// Most filters take a string; others an array or a date.
const STARTS = ['text', 'text', 'text', 'list', 'date', ...TYPES];
const takers = Object.fromEntries(
  TYPES.map((type) => [type, FILTERS.filter(([takes]) => takes === type || takes === 'any')]),
);

/** A value with filters, mostly such as suit it. */
export function filtered(chance, least = 0) {
  let type = chance.pick(STARTS);
  let text = chance.pick(VALUES[type]);
  for (let left = least + chance.below(4); left > 0; left--) {
    const [, gives, call] = chance.pick(chance.happens(0.9) ? takers[type] : FILTERS);
    text += ` | ${call(chance)}`;
    type = gives;
  }
  return text;
}

function output(chance) {
  const [open, close] = [chance.pick(['{{', '{{ ', '{{- ', '{{-']), chance.pick(['}}', ' }}', ' -}}', '-}}'])];
  const inside = chance.happens(0.01) ? `list | ${chance.pick(DISABLED)}` : filtered(chance);
  return open.endsWith('-') && /^[\d.]/.test(inside) ? `{{ ${inside}${close}` : open + inside + close;
}

function value(chance) {
  return chance.pick(VALUES[chance.pick(TYPES)]);
}

function condition(chance) {
  return chance.one(
    () => `${value(chance)} ${chance.pick(['>', '<', '>=', '<=', '==', '!='])} ${value(chance)}`,
    () =>
      `${chance.pick(VALUES.number)} ${chance.pick(['>', '<', '>=', '<=', '==', '!='])} ${chance.pick(VALUES.number)}`,
    () => `${chance.pick([...VALUES.text, ...VALUES.list])} ${chance.pick(['==', '!=', 'contains'])} ${value(chance)}`,
    () =>
      `${value(chance)} ${chance.pick(['==', '!='])} ${chance.pick(['nil', 'true', 'empty', 'blank', "''", 'gone', 'no'])}`,
    () => `${value(chance)} ${chance.pick(['and', 'or'])} ${value(chance)} == ${value(chance)}`,
    () => `${chance.pick(['', 'not '])}${value(chance)} ${chance.pick(['and', 'or'])} not ${value(chance)}`,
    () => filtered(chance, 1),
  );
}

function piece(chance, depth) {
  const inside = () => (depth > 0 ? piece(chance, depth - 1) : output(chance));
  return chance.one(
    () => output(chance),
    () => output(chance),
    () => output(chance),
    () => output(chance),
    () => output(chance),
    () => chance.pick(['text ', ' - ', '\n', '}} ', "it's ", '{ ', '💥 ', ' %} ']),
    () => `{% if ${condition(chance)} %}${inside()}{% elsif ${condition(chance)} %}B{% else %}C{% endif %}`,
    () => `{%- unless ${condition(chance)} -%} ${inside()} {%- elsif ${condition(chance)} %}D{% endunless %}`,
    () => `{% assign ${chance.pick(['x', 'n', 'größe', 'a-b'])} = ${filtered(chance)} %}{{ x }}{{ a-b | json }}`,
    () => `{% capture ${chance.pick(['y', '"y"', 'event'])} %}${inside()}{% endcapture %}[{{ y }}]`,
    () => `{% ${chance.pick(['raw', 'raw -'])}%} {{ event }}{% if %} {% endraw -%} `,
    () => `{% comment %}{{ event }}${chance.pick(['', '{% for %}'])}{% endcomment %}`,
    () => `{% # a note %}{% echo ${filtered(chance)} %}`,
    () => `{% liquid\n  assign z = ${filtered(chance)}\n  # note\n  if ${condition(chance)}\n    echo z\n  endif %}`,
    () => `{% increment ${chance.pick(['c', 'n'])} %}{% decrement ${chance.pick(['c', 'd', 'f'])} %}{{ n }}`,
    () =>
      `{% cycle ${chance.pick(["'a'", value(chance)])}, n, ${value(chance)} %}{% cycle ${chance.pick(['', 'n: ', "'g': "])}'a', 'b' %}`,
    () => `{% block b %}${inside()}{% endblock %}`,
    () => (chance.happens(0.2) ? `${inside()}{% ${chance.pick(['break', 'continue'])} %}` : output(chance)),
    () =>
      chance.happens(0.2)
        ? `{% ${chance.pick(['for x in list', 'case n', 'include "a"', 'render "a"', 'unknown'])} %}`
        : ' ',
  );
}

export function template(chance) {
  return chance.several(1, 3, () => piece(chance, 1)).join('');
}
