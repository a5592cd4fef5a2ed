async () => {
  const load = async () =>
    (
      await AnalyticsNext.AnalyticsBrowser.load(
        { writeKey: 'OTHER', cdnSettings: { integrations: {} } },
        { integrations: { 'Segment.io': false } },
      )
    )[0];
  const plugins = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
  for (const event of ['Ordered', 'Shipped']) {
    const instance = await load();
    await instance.register(...plugins);
    await instance.track(event);
  }
};
