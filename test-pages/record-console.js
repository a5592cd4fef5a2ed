/*
 * First script of every page: records its console and errors in window.pageLog, as {kind, text}. Kinds: log,
 * info, warn and error (the console's), thrown (an uncaught error or unhandled rejection), unloaded (a script
 * or image that failed to load).
 */
window.pageLog = [];

(function () {
  /**
   * @param {string} kind
   * @param {string} text
   */
  function note(kind, text) {
    window.pageLog.push({ kind: kind, text: text });
  }

  /** @type {['log', 'info', 'warn', 'error']} */ (['log', 'info', 'warn', 'error']).forEach(function (level) {
    var original = console[level];
    console[level] = function () {
      note(level, Array.prototype.map.call(arguments, String).join(' '));
      return original.apply(console, /** @type {any} */ (arguments));
    };
  });

  window.addEventListener(
    'error',
    function (event) {
      if (event.message) {
        note('thrown', event.message + ' at ' + event.filename + ':' + event.lineno);
        return;
      }
      /** @type {any} a script, image or style sheet */
      var element = event.target;
      note('unloaded', element.src || element.href || element.tagName);
    },
    true,
  );

  window.addEventListener('unhandledrejection', function (event) {
    var reason = event.reason;
    note('thrown', 'unhandled rejection: ' + reason + '\n' + (reason && reason.stack));
  });
})();
