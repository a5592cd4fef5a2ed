goog.module('fsdestination.attempt');

/**
 * What Java's own throw and try would cost a script 700 bytes for.
 */

/**
 * Runs what may throw.
 * @param {function()} work
 * @param {function(*)} caught
 */
exports.attempt = (work, caught) => {
  try {
    work();
  } catch (error) {
    caught(error);
  }
};

/**
 * @param {string} problem
 */
exports.refuse = (problem) => {
  throw new Error(problem);
};
