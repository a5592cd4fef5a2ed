import type { Plugin } from './plugin.js';
import type { Presets } from './presets.js';
import type { Settings } from './settings.js';

/**
 * Makes the plugins of one destination: an array of one, of two if a setting asks for it, or, if no subscription
 * acts, of none.
 *
 * ```js
 * AnalyticsBrowser.load({ writeKey, plugins: await fullstoryDestination({ orgId: "o-1ABC-na1" }) });
 * ```
 *
 * It never rejects: what is wrong with the settings is said in the console, by name.
 */
export interface Factory {
  /** As one of the `plugins` of `AnalyticsBrowser.load`, which hands over the settings made in Segment. */
  (this: { readonly calledByAnalytics: true }, settings: any): Promise<Plugin[]>;
  (settings?: Settings | null): Promise<Plugin[]>;
  readonly pluginName: 'Fullstory (Actions)';
  readonly presets: Presets;
}
