'use client';

import { AnalyticsBrowser } from '@segment/analytics-next';
import fullstoryDestination from 'fullstory-destination';
import FullStory from 'fullstory-destination/classic';
import { useEffect } from 'react';

export function Tracked({ names }) {
  useEffect(() => {
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
  }, []);
  return (
    <p>
      {fullstoryDestination.pluginName}, {FullStory.prototype.name}: {names.join(', ')}
    </p>
  );
}
