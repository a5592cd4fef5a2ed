import { AnalyticsBrowser } from '@segment/analytics-next';
import FullStory from 'fullstory-destination/classic';

/* Shortens the Math.random() * 5000 ms for which analytics-next delays early events; ids must stay random. */
const random = Math.random;
Math.random = () => random() / 100;

const analytics = AnalyticsBrowser.load(
  {
    writeKey: scenario.writeKey,
    cdnSettings: {
      integrations: {
        FullStory: { ...scenario.settings, type: 'browser', versionSettings: { componentTypes: ['browser'] } },
      },
    },
    classicIntegrations: [FullStory],
  },
  { integrations: { 'Segment.io': false } },
);
scenario.makeCalls(analytics);
analytics.ready(scenario.ready);
