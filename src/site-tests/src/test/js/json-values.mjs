/** Random JSON: few keys, so that paths often match them, and special strings and numbers. */

/** Without the names of inherited properties, which differ by decision. */
// prettier-ignore
export const KEYS = [
  'a', 'b', 'c', 'name', 'items', 'price', 'id', 'length', '0', '1', '10', '01', 'First Name',
  'a.b', 'x-y', 'ü', '', 'key_1', '$', '@at', 'it\'s', 'a[0]',
];

// prettier-ignore
export const STRINGS = [
  '', ' ', 'a', 'b', 'A', 'Abc', 'abc abc', 'Order Completed', 'ORDER', ' padded ', '5', '0',
  '-0.5', '1e3', 'true', 'null', 'undefined', '[object Object]', '$.a', '$&', 'a.b', 'a,b', '.*',
  '(x)', '{{a}}', '{{name}} is {{{b}}}', '}}', 'É é', 'straße', 'İstanbul', 'ΣΑΣ', 'σας', '😀 x',
  '\u017f\u212a x', 'ı',
  'e\u0301', 'line\nbreak\ttab', 'quote " and \'', 'back\\slash', '\u0007\u007f\u2028', '\u00a0',
  '{"a":1,"b":[null,"x"]}', '[1, 2.50, 1e2]', '"text"', ' {"10":1,"b":2,"1":3} ', '{"a":1,}',
  '{\'a\':1}', '01', '-', '+1', '.5', '1.', 'nul', '"\\u00e9\\n\\ud83d\\ude00"', '"\\x"', '{"a":1,"a":2}',
  '"a\tb"', '[]', '{}', '[1 2]', '2020-01-02T03:04:05.678Z',
];

// prettier-ignore
export const NUMBERS = [
  0, 1, -1, 2, 5, 10, 0.5, -0.25, 1.1, 100, 1e21, 1.5e300, 5e-7, 0.000001, 123456789012345680000,
  9007199254740992, 4294967295, 1643771045000, 0.1 + 0.2, 1 / 3, 5e-324,
];

export function scalar(chance) {
  return chance.one(
    () => chance.pick(STRINGS),
    () => chance.pick(STRINGS),
    () => chance.pick(STRINGS),
    () => chance.pick(NUMBERS),
    () => chance.happens(0.5),
    () => null,
  );
}

export function json(chance, depth) {
  if (depth <= 0 || chance.happens(0.5)) return scalar(chance);
  return chance.happens(0.35) ? chance.several(0, 3, () => json(chance, depth - 1)) : object(chance, depth, 4);
}

/** An object with a limited number of properties. */
export function object(chance, depth, max) {
  return Object.fromEntries(chance.several(0, max, () => [chance.pick(KEYS), json(chance, depth - 1)]));
}

export function copy(value) {
  return JSON.parse(JSON.stringify(value));
}
