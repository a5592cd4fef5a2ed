goog.module('fsdestination.packageVersion');

/** @define {string} The version of the pom, set by the build. */
const version = goog.define('fsdestination.version', '');

exports = version;
