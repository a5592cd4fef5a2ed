/** @fileoverview Proxies, and globals with a getter, which Java does not have. */
goog.module('fsdestination.proxies');

const V1_FUNCTIONS = [
  'event',
  'identify',
  'setUserVars',
  'setVars',
  'anonymize',
  'consent',
  'shutdown',
  'restart',
  'log',
];

/** Whether a call is in progress: FullStory's calls of itself are not calls of the page. */
let isInside = false;

/** The proxy of each FullStory. Each proxy is a key too, with itself as value. */
const watching = new WeakMap();

/** The getters that this file has defined. */
const getters = new WeakSet();

const apply = (called, self, given, name, observe) => {
  if (isInside || !name) return Reflect.apply(called, self, given);
  isInside = true;
  try {
    observe(name, given);
    return Reflect.apply(called, self, given);
  } finally {
    isInside = false;
  }
};

/**
 * A proxy with FullStory's behaviour and properties.
 * @param {!Function} fullStory
 * @param {function(string, !Array): void} observe receives the name of the called function, such as FS.event, and
 *     its arguments; it never throws
 * @return {!Function}
 */
exports.watched = (fullStory, observe) => {
  if (watching.has(fullStory)) return watching.get(fullStory);
  const functions = new WeakMap();

  const own = (called) => (called === proxy ? fullStory : called);

  const functionOf = (target, name) => {
    if (!functions.has(target)) {
      const handler = { apply: (called, self, given) => apply(called, own(self), given, name, observe) };
      functions.set(target, new Proxy(target, handler));
    }
    return functions.get(target);
  };

  const get = (target, key) => {
    const value = Reflect.get(target, key);
    const isV1 = V1_FUNCTIONS.indexOf(key) >= 0;
    // toString returns the source of a function, but fails for a proxy of it.
    if (typeof value !== 'function' || (!isV1 && key !== 'toString')) return value;
    const property = Object.getOwnPropertyDescriptor(target, key);
    // JavaScript requires a proxy to return this value.
    if (property && !property.configurable && !property.writable) return value;
    return functionOf(value, isV1 ? 'FS.' + key : '');
  };

  const proxy = new Proxy(fullStory, {
    apply: (called, self, given) => apply(called, own(self), given, 'FS', observe),
    get,
  });
  watching.set(fullStory, proxy);
  watching.set(proxy, proxy);
  return proxy;
};

/**
 * Reads a global through a function, now and after each assignment.
 * @param {string} name
 * @param {function(*): *} read receives the value of the global, and returns the one that the page reads
 */
exports.replaceGlobal = (name, read) => {
  const property = Object.getOwnPropertyDescriptor(window, name);
  if (!property) return;
  if (property.get && getters.has(property.get)) {
    property.get.call(window);
    return;
  }
  if (!property.configurable) {
    // A script's variable, which cannot be redefined.
    const replacement = read(window[name]);
    if (property.writable && replacement !== window[name]) window[name] = replacement;
    return;
  }
  let value = property.value;
  const get = () => read(property.get ? property.get.call(window) : value);
  const set = (assigned) => {
    if (property.set) property.set.call(window, assigned);
    else if (property.writable) value = assigned;
  };
  getters.add(get);
  Object.defineProperty(window, name, { configurable: true, enumerable: property.enumerable, get, set });
  get();
};
