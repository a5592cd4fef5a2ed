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

/** Whether a call is under way: what FullStory then calls of itself is no call of the page. */
let isInside = false;

/** What watches each FullStory. Each of these proxies is there too, and watches itself. */
const watching = new WeakMap();

/** The getters that were made here. */
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
 * A function that does what FullStory does, and has its properties.
 * @param {!Function} fullStory
 * @param {function(string, !Array): void} observe takes the name of what is called, such as FS.event, and its arguments; it
 *     never throws
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
    // The language gives the source of a function, and none for a proxy of it.
    if (typeof value !== 'function' || (!isV1 && key !== 'toString')) return value;
    const property = Object.getOwnPropertyDescriptor(target, key);
    // The language forbids a proxy to have another value here.
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
 * Has a global read through a function, now and whatever is assigned to it later.
 * @param {string} name
 * @param {function(*): *} read takes what the global is, and returns what the page gets
 */
exports.replaceGlobal = (name, read) => {
  const property = Object.getOwnPropertyDescriptor(window, name);
  if (!property) return;
  if (property.get && getters.has(property.get)) {
    property.get.call(window);
    return;
  }
  if (!property.configurable) {
    // A variable of a script, which cannot be redefined.
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
