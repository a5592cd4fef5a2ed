const CALLS = ['track', 'identify', 'page', 'group', 'alias', 'screen'];

/**
 * The real analytics.js with the destination registered, as a site would do it.
 *
 * @param watchPlugins is given the plugins before analytics.js is
 * @param onCall is told of each call once every destination has had its event
 */
export async function connect(settings, watchPlugins, onCall) {
  const [analytics] = await window.AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: 'playground', cdnSettings: { integrations: {} } },
    { integrations: { 'Segment.io': false } },
  );
  const plugins = await window.fullstoryDestination(settings);
  watchPlugins(plugins);
  if (plugins.length > 0) await analytics.register(...plugins);

  for (const method of CALLS) {
    const original = analytics[method].bind(analytics);
    analytics[method] = (...args) => {
      const at = new Date();
      const sent = original(...args);
      sent.then(
        ({ event }) => onCall({ method, args, at, event }),
        (failure) => onCall({ method, args, at, failure }),
      );
      return sent;
    };
  }
  window.analytics = analytics;
  return analytics;
}
