/** Conditions of Segment's editor, without those that differ by decision. */
import { NUMBERS, STRINGS } from './json-values.mjs';
import { NAMES } from './trigger-names.mjs';

const FUNCTIONS = ['contains', 'not_contains', 'starts_with', 'not_starts_with', 'ends_with', 'not_ends_with'];
const NUMERIC = ['number_equals', 'number_not_equals', '<', '<=', '>', '>='];
const PLAIN = ['=', '=', '!=', 'is_true', 'is_false', ...NUMERIC];
const EXISTENCE = ['exists', 'not_exists'];

/* The evaluator drops a function on the type, and treats null as a string for type and event. */
const OPERATORS = {
  'event-type': [PLAIN, []],
  event: [PLAIN, FUNCTIONS],
  name: [[...PLAIN, ...EXISTENCE], FUNCTIONS],
  userId: [[...PLAIN, ...EXISTENCE], FUNCTIONS],
};
const OF_A_PROPERTY = [[...PLAIN, ...EXISTENCE], FUNCTIONS];

// prettier-ignore
const TYPES = [
  'event-type', 'event', 'name', 'userId', 'event-property', 'event-property', 'event-trait',
  'event-context',
];

/* The editor accepts no double quote in a value, because FQL has no escape for it. */
// prettier-ignore
const WORDS = [
  ...STRINGS, 'track', 'identify', 'page', 'Order Completed (1)', 'a)', '(', ' and ', ' or ', 'x = "y',
  '!=', ', ', 'a*b', 'it\'s', '~', 'end\\', '/* */', '{}[]', 'Order [EU]', '[A-Z]', 'Done?', 'C:\\', '\\x',
  '*', 'https://shop.example/?q=[1]', 'AND', 'OR', 'purchase', 'sign-up', '_x',
].filter((string) => !string.includes('"'));
/* A star in addition to the editor's own makes a pattern. */
const AFFIXES = WORDS.filter((string) => !string.includes('*'));
const WRITABLE = [...NUMBERS, -10, 3.75, 42, 1000000].filter((number) => !/e/.test(String(number)));

const FOR_STRINGS = ['=', '!=', ...FUNCTIONS];

/**
 * @param functions whether the condition may be printed as a function
 */
export function condition(chance, functions) {
  const type = chance.pick(TYPES);
  const [plain, named] = OPERATORS[type] || OF_A_PROPERTY;
  const operator = chance.pick(functions && chance.happens(0.4) && named.length ? named : plain);
  return built(type, chance.pick(NAMES), operator, valueFor(chance, operator));
}

/** Each name with each operator, and each string with each operator for strings, on all types in turn. */
export function everyCondition(chance) {
  const roots = ['event-property', 'event-trait', 'event-context'];
  const operators = [...new Set(OF_A_PROPERTY.flat())];
  const named = NAMES.flatMap((name, index) =>
    operators.map((operator) => built(roots[index % 3], name, operator, valueFor(chance, operator))),
  );
  const types = ['event', 'name', 'userId', ...roots];
  const strings = FOR_STRINGS.flatMap((operator) =>
    valuesOf(operator).map((value, index) => built(types[index % types.length], 'x', operator, value)),
  );
  const ofTypes = valuesOf('=').map((value) => built('event-type', '', '=', value));
  return [...named, ...strings, ...ofTypes];
}

function built(type, name, operator, value) {
  return {
    type,
    ...(type in OPERATORS ? {} : { name }),
    operator,
    ...(value === undefined ? {} : { value }),
  };
}

function valuesOf(operator) {
  return operator.endsWith('with') ? AFFIXES : WORDS;
}

function valueFor(chance, operator) {
  if (EXISTENCE.includes(operator) || operator.startsWith('is_')) return undefined;
  if (NUMERIC.includes(operator)) {
    const number = chance.pick(WRITABLE);
    return chance.happens(0.8) ? number : String(number);
  }
  const others = operator !== '!=' && chance.happens(0.07);
  return chance.pick(others ? [true, ...WRITABLE] : valuesOf(operator));
}
