/**
 * @fileoverview JavaScript that Java cannot express, and throw and catch: Java's exceptions would add 700 bytes to a
 * script.
 */
goog.module('fsdestination.native');

/**
 * @param {*} error
 * @return {*} its message, or what was thrown itself
 */
const reason = (error) => (error || {})['message'] || error;

/**
 * Runs work that may throw.
 * @param {!Function} work
 * @param {!Function} caught called with the message of the error, or the thrown value
 * @param {*=} argument of the work
 */
exports.attempt = (work, caught, argument) => {
  try {
    work(argument);
  } catch (error) {
    caught(reason(error));
  }
};

/**
 * Calls a function that may throw. Its arguments are an array, because spreading one costs a fifth of an event's
 * time in Firefox.
 * @param {!Function} called
 * @param {!Function} caught as in `attempt`
 * @param {*} self its `this`
 * @param {!Array} given its arguments
 * @return {*} its result; undefined if it threw
 */
exports.call = (called, caught, self, given) => {
  try {
    return called.apply(self, given);
  } catch (error) {
    caught(reason(error));
  }
};

/**
 * Visits the own properties of an object, each of which may throw. for-in is several times faster here than
 * `Object.keys`.
 * @param {!Object} object
 * @param {!Function} visit called with each property and its key
 * @param {!Function} caught called as in `attempt`, with the key as second argument
 */
exports.forEachOwn = (object, visit, caught) => {
  for (const key in object) {
    try {
      if (Object.prototype.hasOwnProperty.call(object, key)) visit(object[key], key);
    } catch (error) {
      caught(reason(error), key);
    }
  }
};

/**
 * @param {!Object} object
 * @return {boolean} whether it belongs to this page and has no class
 */
exports.isPlain = (object) => Object.getPrototypeOf(object) === Object.prototype;

/**
 * @param {string} problem
 */
exports.fail = (problem) => {
  throw new Error(problem);
};

/**
 * @param {string} text
 * @return {*} the value, or the string itself if it is not JSON
 */
exports.parse = (text) => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return text;
  }
};
