import type { Plugin } from './plugin.js';
import type { Settings } from './settings.js';

/** Settings that need `fullstory-actions.js`: with one of them, this script loads nothing. */
type Unsupported = 'subscriptions' | 'consent' | 'elementConsent' | 'redact' | 'sessionUrl';

/** What the factory of `fullstory-presets.js` is called with. */
export interface PresetSettings extends Omit<Settings, Unsupported> {
  /** `"v1"` makes the calls of FullStory's V1 API, as the actions without V2 do. Default: `"v2"`. */
  readonly api?: 'v1' | 'v2' | null | undefined;
}

/**
 * Makes the plugin of one destination, by the presets that are enabled: an array of one, or, if the settings are
 * rejected, of none.
 *
 * ```js
 * AnalyticsBrowser.load({ writeKey, plugins: await fullstoryDestination({ orgId: "o-1ABC-na1" }) });
 * ```
 *
 * It never rejects: what is wrong with the settings is logged to the console, by name.
 */
export interface PresetFactory {
  /** As one of the `plugins` of `AnalyticsBrowser.load`, which hands over the settings made in Segment. */
  (this: { readonly calledByAnalytics: true }, settings: any): Promise<Plugin[]>;
  (settings?: PresetSettings | null): Promise<Plugin[]>;
  readonly pluginName: 'Fullstory (Actions)';
}
