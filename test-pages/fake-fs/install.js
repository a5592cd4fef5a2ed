/*
 * A stand-in for FullStory's script, fs.js: it takes over the snippet's queue, handles calls as the real one
 * does, requests permission to capture from FullStory's hosts, and records instead of capturing:
 *
 *   window.fullstorySent     the messages to FullStory's server once a session has started, in order:
 *                            {session, page, kind, args}; session and page count from 1
 *   window.fullstoryKept()   what FullStory's server keeps of them: see server.js
 *   window.fullstoryCalls    the calls that were applied, with their arguments: {op, options, source, version}
 *   window.fullstoryRejected  the calls with a uid that FullStory rejects, in the same form
 *   window.fullstoryEnv      the env of all init calls, merged
 *   window.fullstoryLoads    how many times this script ran
 *
 * The files of this directory are one script, in the order of FakeFullstory.java. Each has the rules of one
 * subject: addresses (hosts), identity (who the visitor is, what a new identity drops), values (how properties
 * become JSON), operations (what a call sends), capture (when it is sent), sessions, observers, frames, server
 * (what FullStory's documentation says of the server), and this one: how window.FS is replaced.
 *
 * The namespace is that of the script element, else _fs_namespace, else FS. A second run with the same
 * namespace does nothing. The queue is processed and deleted; calls without Async go to a new FS.q while nothing
 * is captured.
 */
const script = document.currentScript;
const attribute = script && script.getAttribute('data-fs-namespace');
const namespace = attribute === null ? window._fs_namespace || 'FS' : attribute;

window.fullstoryLoads = (window.fullstoryLoads || 0) + 1;
const FS = window[namespace] || (window[namespace] = {});
if (!FS._fs_loaded) install(FS);

function install(FS) {
  window.fullstoryCalls = window.fullstoryCalls || [];
  window.fullstoryRejected = window.fullstoryRejected || [];
  window.fullstorySent = window.fullstorySent || [];
  FS._fs_loaded = true;

  const queue = FS.q || [];
  delete FS.q;
  const capture = createCapture(FS, queue.map(toCall));
  FS._api = function (op, options, source, resolve, reject, version) {
    return capture.handle(toCall([op, options, source, resolve, reject, version]));
  };

  const nothing = function () {};
  /* Unlike getSession they queue nothing while FullStory does not capture. */
  const session = (format) => capture.describe({ format }) || null;
  Object.assign(FS, {
    disableConsole: () => FS._api('setConfig', { console: false }),
    enableConsole: () => FS._api('setConfig', { console: true }),
    getCurrentSession: () => session('id'),
    getCurrentSessionURL: (now) => session(now ? 'url.now' : 'url'),
    getFullstoryId: nothing,
    log: (level, msg) => FS._api('log', msg === undefined ? { msg: level } : { level, msg }),
    restart: () => FS._api('restart'),
    shutdown: () => FS._api('shutdown'),
    _withEventQueue: nothing,
    _withRecorder: nothing,
    _cookies: nothing,
    _setCookie: nothing,
  });
  capture.begin();
}
