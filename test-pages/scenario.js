/*
 * A page's URL sets its scenario, so that you can open and change it by hand:
 *
 *   settings=…            the argument of the factory: JSON, or undefined
 *   calls=…               calls to analytics, made at once: [["track", "Ordered"], …]
 *   script=…              fullstory-presets.js in place of fullstory-actions.js, in plugins.html and register.html
 *   writeKey=…            for Segment's CDN; default: WK
 *   fullstory=existing    the page already has FullStory, the stand-in of ./fake-fs
 *
 * A page sets window.pageReady when its scenario is set up, and the tests wait for that.
 */
var scenario = (function () {
  var parameters = new URLSearchParams(location.search);

  /**
   * @param {string} name
   * @param {string} [fallback]
   */
  function string(name, fallback) {
    var given = parameters.get(name);
    return given === null ? fallback : given;
  }

  /**
   * @param {string} name
   * @param {string} fallback the JSON
   */
  function json(name, fallback) {
    var value = string(name, fallback);
    return value === 'undefined' ? undefined : JSON.parse(String(value));
  }

  if (string('fullstory') === 'existing') {
    document.write('<script src="/pages/existing-fullstory.js"></script>');
    document.write('<script src="/pages/fake-fs.js"></script>');
  }

  return {
    string: string,
    json: json,
    settings: json('settings', '{"orgId": "o-1ABC-na1"}'),
    script: string('script', 'fullstory-actions.js'),
    writeKey: string('writeKey') || 'WK',
    /* The calls' arguments; tests check that nothing changed them. */
    calls: json('calls', '[]'),
    makeCalls: function (/** @type {any} */ analytics) {
      this.calls.forEach(function (/** @type {[string, ...any[]]} */ call) {
        analytics[call[0]].apply(analytics, call.slice(1));
      });
    },
    ready: function () {
      window.pageReady = true;
    },
  };
})();
