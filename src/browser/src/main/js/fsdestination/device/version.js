goog.module('fsdestination.packageVersion');

/** @define {string} The version of the pom, which the build fills in. */
const version = goog.define('fsdestination.version', '');

exports = version;
