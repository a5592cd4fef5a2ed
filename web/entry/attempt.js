/** @fileoverview Throwing and catching: Java's own would cost a script 700 bytes. */
goog.module('fsdestination.attempt');

/**
 * Runs what may throw.
 * @param {!Function} work
 * @param {!Function} caught takes the message of what was thrown, or that itself
 * @param {*=} key for both
 * @return {*} what comes of the work; undefined where it throws
 */
exports.attempt = (work, caught, key) => {
  try {
    return work(key);
  } catch (error) {
    caught((error || {})['message'] || error, key);
  }
};

/**
 * @param {string} problem
 */
exports.refuse = (problem) => {
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
