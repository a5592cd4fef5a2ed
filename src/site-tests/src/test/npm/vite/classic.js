import { AnalyticsBrowser } from '@segment/analytics-next';
import FullStory from 'fullstory-destination/classic';

/* What comes before the integration is ready waits for Math.random() * 5000 ms; ids are random too. */
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
