/*
 * A page's URL tells it what to do, so that you can open and change it by hand:
 *
 *   settings=…            the argument of the factory: JSON, or undefined
 *   calls=…               calls to analytics, made at once: [["track", "Ordered"], …]
 *   writeKey=…            for Segment's CDN; default: WK
 *   fullstory=existing    the page has FullStory already, the stand-in of ./fake-fs
 *
 * A page sets window.pageReady when its scenario is set up, and the tests wait for that.
 */
var scenario = (function () {
  var parameters = new URLSearchParams(location.search);

  function text(name, otherwise) {
    return parameters.has(name) ? parameters.get(name) : otherwise;
  }

  function json(name, otherwise) {
    var value = text(name, otherwise);
    return value === 'undefined' ? undefined : JSON.parse(value);
  }

  if (text('fullstory') === 'existing') {
    document.write('<script src="/pages/existing-fullstory.js"></script>');
    document.write('<script src="/pages/fake-fs.js"></script>');
  }

  return {
    text: text,
    json: json,
    settings: json('settings', '{"orgId": "o-1ABC-na1"}'),
    writeKey: text('writeKey', 'WK'),
    /* The calls' arguments; tests check that nothing changed them. */
    calls: json('calls', '[]'),
    makeCalls: function (analytics) {
      this.calls.forEach(function (call) {
        analytics[call[0]].apply(analytics, call.slice(1));
      });
    },
    ready: function () {
      window.pageReady = true;
    },
  };
})();
