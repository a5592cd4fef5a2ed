import lodash from 'lodash';
import { scalar, KEYS } from '../../../../site-tests/src/test/js/json-values.mjs';
import { writeCases } from '../../../../site-tests/src/test/js/write-cases.mjs';

/**
 * Property names as Segment's cloud mode makes them, told once more from its description, with
 * lodash's own camel case. Otherwise than there, arrays of several types stay what they are,
 * only own names are suffixes, and names of which nothing of their own is left are rejected.
 */
const SUFFIXES = ['str', 'bool', 'real', 'int', 'date', 'strs', 'bools', 'reals', 'ints', 'dates', 'objs', 'obj'];
const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function typeOf(value) {
  if (Array.isArray(value)) {
    const types = ['string', 'boolean', 'number', 'object'];
    const found = types.find((type) => value.every((each) => each !== null && typeof each === type));
    return { string: 'strs', boolean: 'bools', number: 'reals', object: 'objs' }[found];
  }
  return { string: 'str', boolean: 'bool', number: 'real' }[typeof value];
}

function nameOf(key, value, { camelCase, typeSuffix }) {
  const clean = (text) => (camelCase ? lodash.camelCase(text) : text).replace(/[^A-Za-z0-9_]/g, '');
  const parts = key.split('_');
  const known = parts.length > 1 && SUFFIXES.includes(parts[parts.length - 1]);
  const stem = clean(known ? parts.slice(0, -1).join('_') : key);
  if (!/[A-Za-z0-9]/.test(stem)) throw new Rejection();
  const name = known ? `${stem}_${parts[parts.length - 1]}` : stem;
  const underscore = name.lastIndexOf('_');
  if (!typeSuffix || (underscore >= 0 && SUFFIXES.includes(name.slice(underscore + 1)))) return name;
  return typeOf(value) ? `${name}_${typeOf(value)}` : name;
}

function normalise(object, options, depth) {
  if (depth > 5) return object;
  const result = {};
  const keys = {};
  for (const [key, value] of Object.entries(object)) {
    const name = nameOf(key, value, options);
    if (Object.hasOwn(keys, name) && /[^\x00-\x7f]/.test(keys[name] + key)) throw new Rejection();
    keys[name] = key;
    result[name] = isPlain(value) ? normalise(value, options, depth + 1) : value;
  }
  return result;
}

class Rejection extends Error {}

function textOf(properties, options) {
  try {
    return JSON.stringify(normalise(properties, options, 1));
  } catch (error) {
    if (error instanceof Rejection) return 'rejected';
    throw error;
  }
}

// prettier-ignore
const UNITS = [
  [97, 122], [65, 90], [48, 57], [95, 95], [32, 47], [58, 64], [0x80, 0x24f], [0x300, 0x36f],
  [0x370, 0x4ff], [0x2000, 0x206f], [0x2600, 0x27bf], [0x3040, 0x30ff], [0x1f300, 0x1f9ff],
];

// Names that are rejected are among the random ones, often enough.
const TAKEN = KEYS.filter((key) => /[A-Za-z0-9]/.test(key));

function randomName(chance) {
  const letters = chance.several(1, 8, () => {
    const [first, last] = chance.happens(0.6) ? UNITS[chance.below(4)] : chance.pick(UNITS);
    return String.fromCodePoint(first + chance.below(last - first + 1));
  });
  return letters.join('') + (chance.happens(0.3) ? `_${chance.pick(SUFFIXES)}` : '');
}

function randomValue(chance, depth) {
  if (depth > 0 && chance.happens(0.4)) return randomObject(chance, depth);
  return chance.one(
    () => scalar(chance),
    () => chance.several(0, 3, () => scalar(chance)),
    () => chance.several(0, 3, () => chance.below(10)),
    () => chance.several(0, 3, () => chance.pick(['a', 'b'])),
    () => chance.several(0, 3, () => chance.pick([{ 'a b': 1 }, ['x'], {}])),
  );
}

function randomObject(chance, depth) {
  return Object.fromEntries(
    chance.several(0, 4, () => [
      chance.happens(0.3) ? chance.pick(TAKEN) : randomName(chance),
      randomValue(chance, depth - 1),
    ]),
  );
}

writeCases((chance) => {
  const given = randomObject(chance, 7);
  return {
    given,
    traits: textOf(given, { camelCase: true, typeSuffix: true }),
    properties: textOf(given, { camelCase: false, typeSuffix: true }),
    clean: textOf(given, { camelCase: false, typeSuffix: false }),
  };
});
