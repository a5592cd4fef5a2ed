/** Mappings that are wrong at several places, and the sentences of Segment's validation for each. */
import { createRequire } from 'node:module';
import { spoil } from './bad-mappings.mjs';
import { copy } from './json-values.mjs';
import { randomEvent } from './mapping-events.mjs';
import { mapping } from './mappings.mjs';
import { writeCases } from './write-cases.mjs';

const { transformBatch } = createRequire(import.meta.url)('@segment/actions-core/mapping-kit');

/** What is common to the sentences of one kind. */
const KINDS = [
  'should be an object but',
  'should be an array but',
  'should be a string but',
  'should be a boolean but',
  'should be a string or a mapping directive',
  'should be a object or a mapping directive',
  'should be one of encode, decode',
  'should be one of left, right',
  'of length 1 or greater',
  'of length 10 or less',
  'should have field',
  'should only have one',
  'has an invalid directive',
];

/** Fields whose values have rules of their own, and values that break them. */
const BROKEN = {
  pattern: ['', 'longer than ten', 5],
  replacement: ['longer than ten', 5],
  ignorecase: ['yes', null],
  global: [1, {}],
  mode: ['zip', 'say "x"', 5],
  direction: ['up', '', 5],
  objects: [{}, [5], [{ a: { '@path': 5 } }], [{}, { '@pth': 'a' }, 5]],
  separator: [5, null],
  operator: [5, { '@path': '$.a' }],
  apply: [5, []],
  mapping: ['a', null],
};

/** With no event at all nothing happens but validation. */
function sentences(given) {
  try {
    transformBatch(copy(given), []);
    return [];
  } catch (error) {
    const all = Symbol.iterator in error ? [...error] : [error];
    // What is wrong at the root is said before validation.
    return all.map(({ message }) => message).filter((message) => message.startsWith('/'));
  }
}

function breakFields(chance, value) {
  if (value === null || typeof value !== 'object') return value;
  for (const key of Object.keys(value)) {
    if (key in BROKEN && chance.happens(0.3)) value[key] = chance.pick(BROKEN[key]);
    else breakFields(chance, value[key]);
  }
  return value;
}

writeCases((chance) => {
  const given = copy(mapping(chance, randomEvent(chance)));
  if (chance.happens(0.5)) breakFields(chance, given);
  for (let faults = chance.below(4); faults > 0; faults--) spoil(chance, given);
  // What is spoilt may have become part of itself.
  const whole = copy(given);
  const said = sentences(whole);
  const kinds = KINDS.filter((kind) => said.some((sentence) => sentence.includes(kind)));
  const count = ['valid', 'one sentence'][said.length] ?? 'several sentences';
  return { given: whole, event: {}, expected: { payload: said }, uses: [count, ...kinds] };
});
