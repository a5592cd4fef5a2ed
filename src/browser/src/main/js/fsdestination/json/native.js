/** @fileoverview Throwing and catching: Java's own would cost a script 700 bytes. */
goog.module('fsdestination.native');

/**
 * @param {*} error
 * @return {*} its message, or what was thrown itself
 */
const reason = (error) => (error || {})['message'] || error;

/**
 * Calls what may throw.
 * @param {!Function} work
 * @param {!Function} caught takes the message of what was thrown, or that itself
 * @param {*=} self what it is called on
 * @param {...*} given what it is given
 * @return {*} what it gives; undefined where it threw
 */
exports.attempt = (work, caught, self, ...given) => {
  try {
    return work.apply(self, given);
  } catch (error) {
    caught(reason(error));
  }
};

/**
 * Visits the own properties of an object, each of which may throw. In engines for-in is several times faster here than
 * `Object.keys`.
 * @param {!Object} object
 * @param {!Function} visit takes a property and its key
 * @param {!Function} caught takes what `attempt` hands over, and the key
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
 * @param {string} problem
 */
exports.fail = (problem) => {
  throw new Error(problem);
};

/**
 * @param {string} text
 * @return {*} what the JSON says, or the text if it is none
 */
exports.parse = (text) => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return text;
  }
};
