/*
 * First script of every page: keeps what the page says and suffers in window.pageLog, as
 * {kind, text}. Kinds: log, info, warn, error (the console's), thrown (an error that nothing
 * caught, or a promise that nobody handled), unloaded (a script or image that did not load).
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
