import { AnalyticsBrowser } from '@segment/analytics-next';
import fullstoryDestination from 'fullstory-destination';

/* Keeps the calls that are made before it is loaded. */
export const analytics = new AnalyticsBrowser();

let started;

/* Strict mode runs effects twice: once loaded, it stays loaded. */
export function start() {
  started ??= fullstoryDestination(scenario.settings).then((plugins) =>
    analytics.load(
      { writeKey: scenario.writeKey, cdnSettings: { integrations: {} }, plugins },
      { integrations: { 'Segment.io': false } },
    ),
  );
  return started;
}
