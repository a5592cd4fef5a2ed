/** @fileoverview Throwing and catching: Java's own would cost a script 700 bytes. */
goog.module('fsdestination.attempt');

/**
 * Runs what may throw.
 * @param {function()} work
 * @param {function(*)} caught takes the message of what was thrown, or that itself
 */
exports.attempt = (work, caught) => {
  try {
    work();
  } catch (error) {
    caught((error || {})['message'] || error);
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
