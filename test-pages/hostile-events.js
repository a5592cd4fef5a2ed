/* Random events, and among them what a page may hand over by mistake. */

/** Pseudo-random choices (mulberry32): the same seed gives the same events. */
class Chance {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed | 0;
  }

  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    var t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} probability */
  happens(probability) {
    return this.next() < probability;
  }

  /**
   * @template T
   * @param {T[]} array
   */
  pick(array) {
    return array[Math.floor(this.next() * array.length)];
  }
}

/** What should not be in an event, each made anew. */
var HOSTILE = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => BigInt(9),
  () => Symbol('symbol'),
  () => function () {},
  () => new Date(5),
  () => new Date('never'),
  () => /a/g,
  () => new Error('an error'),
  () => new Map([['a', 1]]),
  () => new String('boxed'),
  () => new Number(5),
  () => new Boolean(false),
  () => [1, , [undefined, null]], // eslint-disable-line no-sparse-arrays
  () => document.createElement('p'),
  () => Object.freeze({ a: Object.freeze([1]) }),
  () => Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } }),
  () => Object.assign(Object.create(null), { a: 1 }),
  () => JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "hasOwnProperty": 3, "length": 4}'),
  () => ({
    get broken() {
      throw new Error('a getter');
    },
    whole: 1,
  }),
  () => ({
    get broken() {
      throw null;
    },
  }),
  () => ({ toJSON: () => ({ from: 'toJSON', toJSON: () => 5 }) }),
  () => ({
    toJSON() {
      throw 'a toJSON';
    },
  }),
  () => ({ toJSON: 5, a: 1 }),
  () => {
    /** @type {any} */
    var cycle = { a: [1], b: {} };
    cycle.b.up = cycle;
    cycle.a.push(cycle.a);
    return cycle;
  },
  () => {
    /** @type {any} */
    var deep = {};
    for (var i = 0; i < 120; i++) deep = { deep };
    return deep;
  },
  () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('a proxy');
        },
      },
    ),
  () =>
    new Proxy(
      { a: 1 },
      {
        get() {
          throw new Error('a proxy');
        },
      },
    ),
];

/** @type {any[]} */
var PLAIN = [
  '',
  ' ',
  'u1',
  'u2',
  'Ordered',
  'null',
  'TRUE',
  '0',
  '-1',
  'n/a',
  'é😀',
  0,
  1,
  -1,
  5,
  0.5,
  true,
  false,
  null,
];

// prettier-ignore
var NAMES = [
  'a', 'name', 'email', 'uid', 'uid_str', 'Uid', 'pageName', 'displayName', 'First name', 'user_ID', 'total_int', 'HTMLParts_strs',
  'Straße 2nd', 'ÉTÉ', '😀 x', 'toJSON', 'constructor', 'length', '0', '', ' ', '_', 'segmentAnonymousId', 'schema', 'type',
];

/**
 * @param {Chance} chance
 * @param {number} depth
 * @returns {any}
 */
function anyValue(chance, depth) {
  if (chance.happens(0.25)) return chance.pick(HOSTILE)();
  if (depth === 0 || chance.happens(0.5)) return chance.pick(PLAIN);
  return chance.happens(0.3)
    ? [anyValue(chance, depth - 1), anyValue(chance, depth - 1)]
    : anyObject(chance, depth - 1);
}

/**
 * @param {Chance} chance
 * @param {number} depth
 */
function anyObject(chance, depth) {
  var object = {};
  while (chance.happens(0.75)) define(chance, object, chance.pick(NAMES), anyValue(chance, depth));
  return object;
}

/**
 * Defines a property, or sometimes one that throws.
 *
 * @param {Chance} chance
 * @param {object} object
 * @param {string} name
 * @param {any} value
 */
function define(chance, object, name, value) {
  var broken = chance.happens(0.01);
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get: broken
      ? () => {
          throw new Error('the getter of ' + name);
        }
      : () => value,
  });
}

/**
 * An event as it should be, some fields of which are missing, of any type, or throw.
 *
 * @param {Chance} chance
 * @returns {any}
 */
function hostileEvent(chance) {
  if (chance.happens(0.005)) return chance.pick([undefined, null, 'track', 5, [], () => {}]);
  var fields = {
    type: () => chance.pick(['track', 'identify', 'page', 'group', 'alias']),
    event: () => chance.pick(['Ordered', 'Signed Up', '']),
    name: () => chance.pick(['Home', 'Cart', '']),
    category: () => chance.pick(['Docs', undefined, null, '']),
    userId: () => chance.pick(['u1', 'u2', 5, null, '']),
    anonymousId: () => chance.pick(['a1', 'a2', null]),
    messageId: () => chance.pick(['m1', 'm2', 'm3']),
    traits: () => anyObject(chance, 3),
    properties: () => anyObject(chance, 3),
    context: () => anyObject(chance, 2),
    integrations: () => ({
      [chance.pick([
        'All',
        'Fullstory (Actions) trackEventV2',
        'Fullstory (Actions) viewedPage',
        'Fullstory (Actions)',
      ])]: chance.pick([false, true, null, {}]),
    }),
  };
  var event = {};
  for (var [name, make] of Object.entries(fields)) {
    if (chance.happens(0.15)) continue;
    define(chance, event, name, chance.happens(0.12) ? anyValue(chance, 2) : make());
  }
  return event;
}
