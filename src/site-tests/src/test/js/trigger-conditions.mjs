/** Conditions as Segment's editor makes them, less what differs by decision. */
import { NUMBERS, TEXTS } from './json-values.mjs';

const FUNCTIONS = [
  'contains', 'not_contains', 'starts_with', 'not_starts_with', 'ends_with', 'not_ends_with',
];
const NUMERIC = ['number_equals', 'number_not_equals', '<', '<=', '>', '>='];
const PLAIN = ['=', '=', '!=', 'is_true', 'is_false', ...NUMERIC];
const EXISTENCE = ['exists', 'not_exists'];

/* The evaluator drops a function on the type, and takes null for a text on type and event. */
const OPERATORS = {
  'event-type': [PLAIN, []],
  event: [PLAIN, FUNCTIONS],
  name: [[...PLAIN, ...EXISTENCE], FUNCTIONS],
  userId: [[...PLAIN, ...EXISTENCE], FUNCTIONS],
};
const OF_A_MEMBER = [[...PLAIN, ...EXISTENCE], FUNCTIONS];

const TYPES = [
  'event-type', 'event', 'name', 'userId', 'event-property', 'event-property', 'event-trait',
  'event-context',
];

/* No segment is and, or or null, begins with a digit or a dash, or is of a prototype. */
const NAMES = [
  'a', 'b', 'plan', 'price', 'product id', 'a.b', 'a.b.c', 'length', 'a.length', 'true', 'contains',
  'matches', 'type', 'in', 'all', 'x-y', '_z', 'naïve', 'mood 😀', 'properties', 'properties.a',
  'traits', 'A/B', 'cost ($)', '%off', 'order', 'android', 'nullable', 'And', 'OR', 'NULL', 'a b.c d',
  'n', 'o', '!x', '=', '"q"', 'it\'s', 'back\\slash', ' ', 'a(b)', 'a,b', 'x1', 'tab\tx', 'not',
];

const WORDS = [
  ...TEXTS, 'track', 'identify', 'page', 'Order Completed (1)', 'a)', '(', ' and ', ' or ', 'x = "y',
  '!=', ', ', 'a*b', 'it\'s', '~', 'end\\', '/* */', '{}[]',
].filter((text) => !text.includes('"'));
const WILD = /[*?[\]\\]/;
const GLOB_WORDS = WORDS.filter((text) => !WILD.test(text));
const WRITABLE = [...NUMBERS, -10, 3.75, 42, 1000000].filter((number) => !/e/.test(String(number)));

/**
 * @param functions whether it may be one that prints as a function
 */
export function condition(chance, functions) {
  const type = chance.pick(TYPES);
  const [plain, named] = OPERATORS[type] || OF_A_MEMBER;
  const operator = chance.pick(functions && chance.happens(0.4) && named.length ? named : plain);
  return {
    type,
    ...(type in OPERATORS ? {} : { name: chance.pick(NAMES) }),
    operator,
    ...valueFor(chance, operator),
  };
}

function valueFor(chance, operator) {
  if (EXISTENCE.includes(operator) || operator.startsWith('is_')) return {};
  if (NUMERIC.includes(operator)) {
    const number = chance.pick(WRITABLE);
    return { value: chance.happens(0.8) ? number : String(number) };
  }
  if (operator === '!=') return { value: chance.pick(WORDS) };
  const words = operator.endsWith('with') ? GLOB_WORDS : WORDS;
  return { value: chance.pick(chance.happens(0.07) ? [true, ...WRITABLE] : words) };
}
