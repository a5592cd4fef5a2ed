import type { Plugin } from './plugin.js';
import type { Presets } from './presets.js';
import type { Settings } from './settings.js';

/**
 * Makes the plugins of one destination.
 *
 * ```js
 * analytics.register(...await fullstoryDestination({ orgId: "o-1ABC-na1" }));
 * ```
 *
 * As one of the `plugins` of `AnalyticsBrowser.load` it needs a cast, since these take any JSON. It never
 * rejects: what is wrong with the settings is said in the console, by name.
 */
export interface Factory {
  (settings?: Settings | null): Promise<Plugin[]>;
  readonly pluginName: 'Fullstory (Actions)';
  readonly presets: Presets;
}
