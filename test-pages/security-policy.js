/* The two ways to load this destination that a policy may block: register() and the CDN settings. */
/** @type {any} */
var analytics;

if (/[?&]default=yes/.test(location.search) && window.trustedTypes) {
  trustedTypes.createPolicy('default', {
    createScriptURL: (/** @type {string} */ url) => (url.startsWith('https://rs.fullstory.com/') ? url : null),
  });
}

/** @param {object[]} remotePlugins */
function load(remotePlugins) {
  /** @type {any} */
  var cdnSettings = { integrations: {}, remotePlugins: remotePlugins };
  analytics = AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: scenario.writeKey, cdnSettings: cdnSettings },
    { integrations: { 'Segment.io': false } },
  );
}

if (/[?&]route=remote/.test(location.search)) {
  load([
    {
      name: 'Fullstory (Actions)',
      creationName: 'Fullstory (Actions)',
      libraryName: 'fullstoryDestination',
      url: '/dist/fullstory-actions.js',
      settings: scenario.settings,
    },
  ]);
  scenario.makeCalls(analytics);
  scenario.ready();
} else {
  /* import(), because a policy that requires Trusted Types allows no script to set src. */
  import('/dist/fullstory-actions.mjs').then(async function (module) {
    load([]);
    var registered = analytics.register(...(await module.default(scenario.settings)));
    scenario.makeCalls(analytics);
    await registered;
    scenario.ready();
  });
}
