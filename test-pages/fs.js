/*
 * Stand-in for FullStory's fs.js: takes the stub's queue and then live calls, by the rules that
 * the real one is known to follow, and records instead of capturing:
 *
 *   window.fullstoryCalls    accepted calls: {op, options, source, version}
 *   window.fullstoryRefused  calls refused for their uid, in the same form
 *   window.fullstoryEnv      the merged env of all init calls
 *   window.fullstoryLoads    how many times this script ran
 *
 * The rules: the namespace is that of the script element, else _fs_namespace, else FS. The queue
 * is taken whole and deleted. An entry is [op, options, source, resolve, reject, apiVersion];
 * without apiVersion it is version 1. An identity that differs from the one of the cookie throws
 * away what stands before it in the queue. A uid must be text or a whole number, and a few texts
 * are refused; the properties beside a refused uid land on whoever is current.
 */
(function (window, document) {
  var script = document.currentScript;
  var namespace =
    (script && script.getAttribute('data-fs-namespace')) || window._fs_namespace || 'FS';
  var FS = window[namespace];
  var COOKIE = 'fullstory-stand-in-uid';
  var REFUSED = [
    '', '0', '1', '-1', 'true', 'false', 'n/a', 'nan', 'undefined', 'null', 'nil',
    'the_id_that_you_use_in_your_app_for_this_user',
  ];

  var calls = (window.fullstoryCalls = window.fullstoryCalls || []);
  var refused = (window.fullstoryRefused = window.fullstoryRefused || []);
  var env = (window.fullstoryEnv = window.fullstoryEnv || {});
  window.fullstoryLoads = (window.fullstoryLoads || 0) + 1;
  if (!FS) return;

  function Call(entry) {
    this.op = entry[0];
    this.options = entry[1];
    this.source = entry[2];
    this.version = entry[5] || 1;
  }

  /* The uid that a call sets, or undefined. V1 sets it as a user property. */
  function uidOf(call) {
    var options = call.options;
    if (!options) return undefined;
    if (call.op === 'setIdentity') return typeof options === 'object' ? options.uid : options;
    var user = call.op === 'setProperties' && options.type === 'user' && options.properties;
    return user && call.version === 1 ? user.uid : undefined;
  }

  function isLegal(uid) {
    if (uid === false) return true;
    if (typeof uid === 'number') return uid % 1 === 0 && isLegal(String(uid));
    return typeof uid === 'string' && REFUSED.indexOf(uid.trim().toLowerCase()) < 0;
  }

  function withoutUid(call) {
    var properties = call.options.properties;
    return call.op === 'setIdentity' && properties
      ? new Call(['setProperties', { type: 'user', properties: properties }, call.source, 0, 0, call.version])
      : null;
  }

  function accept(call) {
    if (call.op === 'init') {
      Object.assign(env, call.options && call.options.env);
      return;
    }
    var uid = uidOf(call);
    if (uid !== undefined) {
      if (!isLegal(uid)) {
        refused.push(call);
        call = withoutUid(call);
        if (!call) return;
      } else if (uid === false) {
        localStorage.removeItem(COOKIE);
      } else {
        localStorage.setItem(COOKIE, String(uid).trim());
      }
    }
    calls.push(call);
  }

  function isInit(entry) {
    return entry[0] === 'init';
  }

  /* What is left of a queue when a new identity has thrown away what stands before it. */
  function survivors(queue) {
    var current = localStorage.getItem(COOKIE);
    var kept = [];
    queue.forEach(function (entry) {
      var uid = uidOf(new Call(entry));
      if (uid && isLegal(uid) && String(uid).trim() !== current) {
        current = String(uid).trim();
        kept.forEach(function (lost) {
          if (!isInit(lost) && lost[4]) lost[4](new Error('Discarded: another user identified.'));
        });
        kept = kept.filter(isInit);
      }
      kept.push(entry);
    });
    return kept;
  }

  var queue = FS.q || [];
  delete FS.q;
  survivors(queue).forEach(function (entry) {
    accept(new Call(entry));
    if (entry[3]) entry[3]();
  });
  FS._api = function (op, options, source, resolve, reject, version) {
    if (op === 'getSession') return 'https://app.fullstory.com/ui/' + env.orgId + '/session/1:2';
    accept(new Call([op, options, source, resolve, reject, version]));
    if (resolve) resolve();
  };
})(window, document);
