import type { AnalyticsPlugin } from './types/adapter.js';
import type { Settings } from './types/settings.js';

declare global {
  /** What `fullstory-analytics.js` defines: the same plugin for the same settings. */
  var fullstoryAnalytics: (settings?: Settings | null) => AnalyticsPlugin;
}
