/** Makes the page's calls with the plugins that the factory makes. */
export async function start(fullstoryDestination) {
  const analytics = AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: scenario.writeKey, cdnSettings: { integrations: {} } },
    { integrations: { 'Segment.io': false } },
  );
  await analytics.register(...(await fullstoryDestination(scenario.settings)));
  scenario.makeCalls(analytics);
  scenario.ready();
}
