/*
 * What a page is to do stands in its address, so that a person can open and change it by hand:
 *
 *   settings=…            what the factory is called with: JSON, or the word undefined
 *   calls=…               calls on analytics as soon as it is there: [["track", "Ordered"], …]
 *   writeKey=…            for Segment's CDN, "WK" if not given
 *   fullstory=present     a FullStory is on the page already, answered by ./fake-fs
 *
 * A page sets window.pageReady when its scenario is set up, and the tests wait for that.
 */
var scenario = (function () {
  var parameters = new URLSearchParams(location.search);

  /**
   * @param {string} name
   * @param {string} [otherwise]
   */
  function text(name, otherwise) {
    var given = parameters.get(name);
    return given === null ? otherwise : given;
  }

  /**
   * @param {string} name
   * @param {string} otherwise the JSON
   */
  function json(name, otherwise) {
    var value = text(name, otherwise);
    return value === 'undefined' ? undefined : JSON.parse(String(value));
  }

  if (text('fullstory') === 'present') {
    document.write('<script src="/pages/fullstory-present.js"></script>');
    document.write('<script src="/pages/fake-fs.js"></script>');
  }

  return {
    text: text,
    json: json,
    settings: json('settings', '{"orgId": "o-1ABC-na1"}'),
    writeKey: text('writeKey') || 'WK',
    /* The calls, as they are after they were made: what was handed over may not be changed. */
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
