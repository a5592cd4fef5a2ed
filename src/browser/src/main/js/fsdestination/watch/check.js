goog.module('fsdestination.pageCheck');

const PageCheck = goog.require('fsdestination.watch.PageCheck');

/** @define {string} The URL of docs/checks.md, set by the build. */
const docs = goog.define('fsdestination.docs', '');

/** Starts once in a page, even with both the script and the module; never on a server. */
const start = () => {
  if (typeof window === 'undefined') {
    return { 'report': () => ({ 'calls': 0, 'codes': {}, 'findings': [] }) };
  }
  if (!window['fullstoryCheck']) window['fullstoryCheck'] = { 'report': PageCheck.start(docs) };
  return window['fullstoryCheck'];
};

exports = start();
