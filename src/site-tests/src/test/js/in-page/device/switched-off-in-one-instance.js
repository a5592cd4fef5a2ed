async () => {
  const load = async (options) =>
    (
      await AnalyticsNext.AnalyticsBrowser.load(
        { writeKey: 'OTHER', cdnSettings: { integrations: {} } },
        { integrations: Object.assign({ 'Segment.io': false }, options) },
      )
    )[0];
  const off = await load({ 'Fullstory (Actions)': false });
  const on = await load({});
  const plugins = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
  await off.register(...plugins);
  await on.register(...plugins);
  await off.track('Dropped');
  await on.track('Ordered');
  await on.deregister('Fullstory (Actions)');
  await off.track('Dropped again');
};
