import lodash from 'lodash';
import { scalar, KEYS } from '../../../../site-tests/src/test/js/json-values.mjs';
import { writeCases } from '../../../../site-tests/src/test/js/write-cases.mjs';

/**
 * Property names as Segment's cloud mode makes them, told once more from its description, with
 * lodash's own camel case. Otherwise than there, arrays of several types stay what they are, and
 * only own names are suffixes.
 */
const SUFFIXES = [
  'str', 'bool', 'real', 'int', 'date', 'strs', 'bools', 'reals', 'ints', 'dates', 'objs', 'obj',
];
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
  const name = known ? `${clean(parts.slice(0, -1).join('_'))}_${parts[parts.length - 1]}` : clean(key);
  const underscore = name.lastIndexOf('_');
  if (!typeSuffix || (underscore >= 0 && SUFFIXES.includes(name.slice(underscore + 1)))) return name;
  return typeOf(value) ? `${name}_${typeOf(value)}` : name;
}

function normalise(object, options, depth) {
  if (depth > 5) return object;
  const result = {};
  for (const [key, value] of Object.entries(object)) {
    result[nameOf(key, value, options)] = isPlain(value) ? normalise(value, options, depth + 1) : value;
  }
  return result;
}

const UNITS = [
  [97, 122], [65, 90], [48, 57], [95, 95], [32, 47], [58, 64], [0x80, 0x24f], [0x300, 0x36f],
  [0x370, 0x4ff], [0x2000, 0x206f], [0x2600, 0x27bf], [0x3040, 0x30ff], [0xd83c, 0xd83e], [0xdc00, 0xdfff],
];

function randomName(chance) {
  const letters = chance.several(0, 8, () => {
    const [first, last] = chance.happens(0.6) ? UNITS[chance.below(4)] : chance.pick(UNITS);
    return String.fromCharCode(first + chance.below(last - first + 1));
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
    () => chance.several(0, 3, () => chance.pick([{ 'a b': 1 }, ['x'], {}])));
}

function randomObject(chance, depth) {
  return Object.fromEntries(
    chance.several(0, 4, () => [
      chance.happens(0.3) ? chance.pick(KEYS) : randomName(chance),
      randomValue(chance, depth - 1),
    ]));
}

writeCases((chance) => {
  const given = randomObject(chance, 7);
  return {
    given,
    traits: JSON.stringify(normalise(given, { camelCase: true, typeSuffix: true }, 1)),
    properties: JSON.stringify(normalise(given, { camelCase: false, typeSuffix: true }, 1)),
    clean: JSON.stringify(normalise(given, { camelCase: false, typeSuffix: false }, 1)),
  };
});
