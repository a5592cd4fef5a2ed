import { AnalyticsBrowser } from '@segment/analytics-next';
import fullstoryDestination, { presets } from 'fullstory-destination';

window.namedPresets = presets;

const analytics = AnalyticsBrowser.load(
  { writeKey: scenario.writeKey, cdnSettings: { integrations: {} } },
  { integrations: { 'Segment.io': false } },
);
fullstoryDestination(scenario.settings)
  .then((plugins) => analytics.register(...plugins))
  .then(() => {
    scenario.makeCalls(analytics);
    scenario.ready();
  });
