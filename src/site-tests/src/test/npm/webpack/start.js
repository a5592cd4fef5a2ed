/** Registers the factory's plugins and makes the page's calls. */
export async function start(fullstoryDestination) {
  const analytics = AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: scenario.writeKey, cdnSettings: { integrations: {} } },
    { integrations: { 'Segment.io': false } },
  );
  await analytics.register(...(await fullstoryDestination(scenario.settings)));
  scenario.makeCalls(analytics);
  scenario.ready();
}
