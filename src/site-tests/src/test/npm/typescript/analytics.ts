/* With the types of the libraries themselves. */
import { AnalyticsBrowser, type Plugin } from '@segment/analytics-next';
import { RudderAnalytics } from '@rudderstack/analytics-js';
import Analytics from 'analytics';
import first from '@segment/analytics.js-core';
import fullstoryDestination from 'fullstory-destination';
import fromPresets from 'fullstory-destination/presets';
import FullStory from 'fullstory-destination/classic';
import forAnalytics from 'fullstory-destination/analytics';
import forRudderStack from 'fullstory-destination/rudderstack';

const analytics = AnalyticsBrowser.load({ writeKey: 'WK', classicIntegrations: [FullStory] });
await analytics.register(...(await fullstoryDestination({ orgId: 'o-1ABC-na1' })));

export const plugins: Plugin[] = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
AnalyticsBrowser.load({ writeKey: 'WK', plugins });
plugins.forEach((plugin) => analytics.addDestinationMiddleware(plugin.name, ({ payload, next }) => next(payload)));

AnalyticsBrowser.load({ writeKey: 'WK', plugins: [fullstoryDestination] });
AnalyticsBrowser.load({ writeKey: 'WK', plugins: [fromPresets] });
AnalyticsBrowser.load({ writeKey: 'WK', plugins: await fromPresets({ orgId: 'o-1ABC-na1' }) });

first.use(FullStory).initialize({ FullStory: { org: 'o-1ABC-na1' } });
first.add(new FullStory({ org: 'o-1ABC-na1' }));
// @ts-expect-error the factory is no plugin of legacy analytics.js
first.use(fullstoryDestination({}));

new RudderAnalytics().addCustomIntegration('ID', forRudderStack(fromPresets, { orgId: 'o-1ABC-na1' }));
Analytics({ app: 'shop', plugins: [forAnalytics(fullstoryDestination, { orgId: 'o-1ABC-na1' })] });
