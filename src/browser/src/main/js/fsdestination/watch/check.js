goog.module('fsdestination.pageCheck');

const PageCheck = goog.require('fsdestination.watch.PageCheck');

/** @define {string} The address of docs/checks.md, which the build fills in. */
const docs = goog.define('fsdestination.docs', '');

/** Starts once in a page, also where the script and the module are on it; on a server, never. */
const start = () => {
  if (typeof window === 'undefined') {
    return { 'report': () => ({ 'calls': 0, 'codes': {}, 'findings': [] }) };
  }
  if (!window['fullstoryCheck']) window['fullstoryCheck'] = { 'report': PageCheck.start(docs) };
  return window['fullstoryCheck'];
};

exports = start();
