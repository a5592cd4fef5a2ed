/** Arguments that filters are given: [what they take, what they give, how they are called]. */

// prettier-ignore
export const FORMATS = [
  '%Y-%m-%d', '%H:%M:%S', '%B %d', '%s', '%A %a %b %h', '%c', '%x %X', '%e %k %l %I %p %P', '%j %U %W %u %w',
  '%C %y', '%L %N %3N', '%z %:z %Z', '%q', '%-d.%-m.', '%_d %_H', '%^a %^B %#p %#b', '%05d %3S %10A', '%n%t%%', '%F %D %1', '%',
];
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC', 'Pacific/Chatham'];
const SPACES = ['', ': 2', ': 0', ": '--'", ': 20'];

const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const letters = (chance) => quoted(chance.pick(['a', 'e', 'abO', 'det', ' ', '', 'xyz', 'é', '💥', ',', 'order', '.']));
const number = (chance) => chance.pick(['2', '3', '4', '0.1', '2.5', '-1', '0', 'n', 'f', 'neg', "'3'", '100']);
const count = (chance) => chance.pick(['0', '1', '2', '5', '8', '20', '-1', '-3']);

/** A call with this argument, or without. */
const maybe = (name, argument) => (chance) => (chance.happens(0.5) ? name : `${name}: ${argument(chance)}`);
const one = (name, argument) => (chance) => `${name}: ${argument(chance)}`;
const two = (name, first, second) => (chance) => `${name}: ${first(chance)}, ${second(chance)}`;
const bare = (name) => () => name;
const texts = (names) => names.map((name) => ['text', 'text', bare(name)]);
const either = (name, first, second) => (chance) =>
  chance.happens(0.5) ? maybe(name, first)(chance) : two(name, first, second)(chance);

export const FILTERS = [
  // prettier-ignore
  ...texts([
    'upcase', 'downcase', 'capitalize', 'escape', 'xml_escape', 'escape_once', 'strip_html', 'strip_newlines', 'squish',
    'normalize_whitespace', 'url_encode', 'url_decode', 'cgi_escape', 'uri_escape', 'base64_encode', 'sha256',
    'base64_encode | base64_decode', 'base64_decode',
  ]),
  ...['strip', 'lstrip', 'rstrip'].map((name) => ['text', 'text', maybe(name, letters)]),
  ...['append', 'prepend', 'remove', 'remove_first', 'remove_last'].map((name) => ['text', 'text', one(name, letters)]),
  ...['replace', 'replace_first', 'replace_last'].map((name) => ['text', 'text', two(name, letters, letters)]),
  ['text', 'text', one('hmac_sha256', letters)],
  ['text', 'text', either('truncate', count, letters)],
  ['text', 'text', either('truncatewords', count, letters)],
  [
    'text',
    'text',
    either(
      'slugify',
      (chance) => quoted(chance.pick(['default', 'raw', 'pretty', 'ascii', 'latin', 'none', 'odd'])),
      (chance) => chance.pick(['true', 'false']),
    ),
  ],
  ['text', 'number', bare('number_of_words')],
  ['text', 'number', one('number_of_words', (chance) => quoted(chance.pick(['cjk', 'auto', 'odd'])))],
  ['text', 'number', bare('size')],
  ['text', 'list', one('split', letters)],
  ['text', 'text', two('slice', count, count)],
  ['text', 'text', one('slice', count)],
  ['text', 'text', bare('first')],
  ['text', 'text', bare('last')],
  ['text', 'number', bare('to_integer')],
  ['text', 'text', bare('raw')],
  ['text', 'number', (chance) => `sample: ${chance.pick([0, 2, 3])} | size`],
  ['text', 'text', bare('slice: 0 | sample')],

  ...['abs', 'ceil', 'floor', 'to_integer'].map((name) => ['number', 'number', bare(name)]),
  ...['plus', 'minus', 'times', 'divided_by', 'modulo', 'at_least', 'at_most'].map((name) => [
    'number',
    'number',
    one(name, number),
  ]),
  ['number', 'number', two('divided_by', number, (chance) => chance.pick(['true', 'false']))],
  ['number', 'number', maybe('round', (chance) => chance.pick(['0', '1', '2', '3', '-1', '-2']))],
  ['number', 'text', one('append', letters)],

  ['list', 'text', maybe('join', letters)],
  ['list', 'any', bare('first')],
  ['list', 'any', bare('last')],
  ['list', 'number', bare('size')],
  ['list', 'list', bare('compact')],
  ['list', 'list', bare('pop')],
  ['list', 'list', bare('shift')],
  ['list', 'list', one('push', (chance) => chance.pick(['n', "'x'", 'list', 'o', 'nil', 'gone']))],
  ['list', 'list', one('unshift', (chance) => chance.pick(['n', "'x'", 'list', 'o', 'nil', 'gone']))],
  ['list', 'list', either('slice', count, count)],
  ['list', 'number', bare('sum')],
  ['list', 'any', bare('slice: 0 | sample')],
  ['list', 'number', (chance) => `sample: ${chance.pick([0, 2, 9, -1])} | size`],
  ['objects', 'number', (chance) => `sum: ${quoted(chance.pick(['price', 'sku', 'deep.x', 'gone', 'size']))}`],
  [
    'objects',
    'list',
    (chance) => `where: ${quoted(chance.pick(['sku', 'price', 'on', 'deep.x', 'gone', 'tags[0]', 'size']))}`,
  ],
  [
    'objects',
    'list',
    (chance) =>
      `where: ${quoted(chance.pick(['sku', 'price', 'on', 'deep.x', 'gone', 'tags[0]', 'tags', 'name']))}, ${chance.pick(
        ["'a1'", '5', 'true', 'false', 'nil', 'empty', 'blank', 'n', "''", 'list'],
      )}`,
  ],

  ['date', 'text', (chance) => `date: ${quoted(chance.pick(FORMATS))}`],
  [
    'date',
    'text',
    (chance) => `date: ${quoted(chance.pick(FORMATS))}, ${chance.pick([...ZONES.map(quoted), '60', '-330'])}`,
  ],
  ['date', 'text', bare('date')],
  ['date', 'text', bare('date_to_xmlschema')],
  ['date', 'text', bare('date_to_rfc822')],
  ...['date_to_string', 'date_to_long_string'].map((name) => [
    'date',
    'text',
    (chance) => name + chance.pick(['', ": 'ordinal'", ": 'ordinal', 'US'", ": 'odd'"]),
  ]),

  ...['json', 'jsonify', 'inspect'].map((name) => ['any', 'text', (chance) => name + chance.pick(SPACES)]),
  ['any', 'any', one('default', (chance) => chance.pick(["'d'", '7', 'list', 'nil', 'empty']))],
  ['any', 'any', (chance) => `default: 'd', allow_false: ${chance.pick(['true', 'false', 'yes', 'gone'])}`],
];

/** Those that Segment has disabled. */
export const DISABLED = [
  'concat: list',
  'map: "a"',
  'sort',
  'reverse',
  'uniq',
  'find: "a"',
  'has: "a"',
  'newline_to_br',
  'type',
];
