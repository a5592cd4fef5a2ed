/* Loads analytics-next with another destination, which keeps its events, and what the factory makes of the settings, if any. */
async (settings, apiHost) => {
  const keep = (context) => {
    window.neighbour.events.push(context.event);
    return context;
  };
  window.neighbour = {
    name: 'Neighbour',
    type: 'destination',
    version: '1',
    events: [],
    load: () => Promise.resolve(),
    isLoaded: () => true,
    track: keep,
    identify: keep,
    page: keep,
    group: keep,
    alias: keep,
  };
  window.analytics = AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: 'WK', plugins: [window.neighbour] },
    { integrations: { 'Segment.io': { apiHost } } },
  );
  if (settings) await analytics.register(...(await fullstoryDestination(JSON.parse(settings))));
  await analytics;
};
