'use client';

import fullstoryDestination from 'fullstory-destination';
import FullStory from 'fullstory-destination/classic';
import { useEffect } from 'react';
import { analytics, start } from './analytics.js';

let isTracked = false;

export function Tracked({ names }) {
  useEffect(() => {
    start().then(scenario.ready);
    if (isTracked) return;
    isTracked = true;
    scenario.makeCalls(analytics);
  }, []);
  return (
    <p>
      {fullstoryDestination.pluginName}, {FullStory.prototype.name}: {names.join(', ')}
    </p>
  );
}
