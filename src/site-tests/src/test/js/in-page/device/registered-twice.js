async () => {
  var plugins = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
  var [other] = await AnalyticsNext.AnalyticsBrowser.load(
    { writeKey: 'OTHER', cdnSettings: { integrations: {} } },
    { integrations: { 'Segment.io': false } },
  );
  await other.register(...plugins);
  await other.register(...plugins);
  await other.track('Ordered');
  await other.track('Ordered');
};
