/** The real analytics.js, which sends nothing to Segment, not even its metrics. */
export async function analyticsNext({ integrations = {}, ...more }) {
  const [analytics] = await window.AnalyticsNext.AnalyticsBrowser.load(
    {
      writeKey: 'playground',
      cdnSettings: { integrations: /** @type {any} */ (integrations), metrics: { sampleRate: 0 } },
      ...more,
    },
    { integrations: { 'Segment.io': false } },
  );
  return analytics;
}
