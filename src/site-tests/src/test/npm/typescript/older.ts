/* TypeScript's module resolution before packages had exports. */
import fullstoryDestination, { presets, type Settings } from 'fullstory-destination';
import fromPresets from 'fullstory-destination/presets';
import forRudderStack from 'fullstory-destination/rudderstack';
import FullStory from 'fullstory-destination/classic';

const settings: Settings = { orgId: 'o-1ABC-na1', subscriptions: presets };
export const plugins = fullstoryDestination(settings);
// @ts-expect-error a misspelt setting
fullstoryDestination({ org: 'o-1ABC-na1' });
new FullStory({ org: 'o-1ABC-na1' });
// @ts-expect-error a misspelt setting
new FullStory({ orgId: 'o-1ABC-na1' });
fromPresets({ orgId: 'o-1ABC-na1', api: 'v1' });
export const integration = forRudderStack(fromPresets, { orgId: 'o-1ABC-na1' });
