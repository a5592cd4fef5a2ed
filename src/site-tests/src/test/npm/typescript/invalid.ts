/* Each of these is invalid: it does not compile. */
import fullstoryDestination, { presets } from 'fullstory-destination';
import fromPresets from 'fullstory-destination/presets';
import type { MappingObject, Settings, Subscription } from 'fullstory-destination';
import FullStory from 'fullstory-destination/classic';
import forAnalytics from 'fullstory-destination/analytics';
import forRudderStack from 'fullstory-destination/rudderstack';

// @ts-expect-error a misspelt setting
fullstoryDestination({ orgID: 'o-1ABC-na1' });
// @ts-expect-error an org id that is no string
fullstoryDestination({ orgId: 5 });
// @ts-expect-error a boolean as a string
fullstoryDestination({ orgId: 'o-1ABC-na1', debug: 'true' });
// @ts-expect-error a session address in the URL
fullstoryDestination({ orgId: 'o-1ABC-na1', sessionUrl: 'url' });
// @ts-expect-error a trigger that is no string
fullstoryDestination({ orgId: 'o-1ABC-na1', consent: true });
// @ts-expect-error subscriptions that are no array
fullstoryDestination({ subscriptions: {} });
// @ts-expect-error it is a promise
fullstoryDestination({}).length;
// @ts-expect-error presets are read-only
presets.push();
// @ts-expect-error a method that plugins do not have
fullstoryDestination({}).then((plugins) => plugins[0]?.screen);

const subscription = { enabled: true, subscribe: 'all' };
// @ts-expect-error an action that does not exist
export const noAction: Subscription = { ...subscription, partnerAction: 'trackEventV3' };
// @ts-expect-error no action at all
export const missingAction: Subscription = subscription;
// @ts-expect-error no trigger
export const noTrigger: Subscription = { enabled: true, partnerAction: 'trackEventV2' };
// @ts-expect-error no property enabled
export const noEnabled: Subscription = { subscribe: 'all', partnerAction: 'trackEventV2' };
// @ts-expect-error a misspelt property
export const misspelt: Subscription = { ...subscription, partnerAction: 'trackEvent', maping: {} };

/** The fields of an action. */
export const fields: Subscription[] = [
  // @ts-expect-error a misspelt field
  { ...subscription, partnerAction: 'trackEventV2', mapping: { propertis: { '@path': '$.properties' } } },
  // @ts-expect-error a field of another action
  { ...subscription, partnerAction: 'viewedPageV2', mapping: { name: { '@path': '$.name' } } },
  // @ts-expect-error a string is no mapping
  { ...subscription, partnerAction: 'viewedPageV2', mapping: '$.properties' },
  // @ts-expect-error an invalid directive for the whole payload
  { ...subscription, partnerAction: 'viewedPageV2', mapping: { '@path': 5 } },
  // @ts-expect-error a directive at the root that does not exist
  { ...subscription, partnerAction: 'viewedPage', mapping: { __segment_internal_directive: { '@path': '$.a' } } },
];

/** The shapes of the directives. */
export const mappings: MappingObject[] = [
  // @ts-expect-error a directive that does not exist
  { v: { '@pth': '$.event' } },
  // @ts-expect-error templates of Liquid are for cloud mode
  { v: { '@liquid': '{{event}}' } },
  // @ts-expect-error a key beside the directive
  { v: { '@path': '$.event', label: 'x' } },
  // @ts-expect-error two directives
  { v: { '@path': '$.event', '@template': '{{event}}' } },
  // @ts-expect-error a path that is no string
  { v: { '@path': 5 } },
  // @ts-expect-error a directive in a directive that is invalid
  { v: { '@path': { '@path': ['$.event'] } } },
  // @ts-expect-error a template that is no string
  { v: { '@template': null } },
  // @ts-expect-error neither exists nor blank
  { v: { '@if': { then: 1 } } },
  // @ts-expect-error a misspelt branch
  { v: { '@if': { exists: { '@path': '$.a' }, than: 1 } } },
  // @ts-expect-error an invalid directive in a branch
  { v: { '@if': { exists: { '@path': '$.a' }, then: { '@path': 1 } } } },
  // @ts-expect-error an operator that does not exist
  { v: { '@case': { operator: 'title', value: 'a' } } },
  // @ts-expect-error no operator
  { v: { '@case': { value: 'a' } } },
  // @ts-expect-error no value
  { v: { '@case': { operator: 'lower' } } },
  // @ts-expect-error no pattern
  { v: { '@replace': { replacement: 'a', value: 'b' } } },
  // @ts-expect-error a regular expression
  { v: { '@replace': { pattern: /a/, value: 'b' } } },
  // @ts-expect-error a number in place of a boolean
  { v: { '@replace': { pattern: 'a', value: 'b', global: 1 } } },
  // @ts-expect-error a path without its array
  { v: { '@arrayPath': '$.a' } },
  // @ts-expect-error an empty array
  { v: { '@arrayPath': [] } },
  // @ts-expect-error a shape that is a string
  { v: { '@arrayPath': ['$.a', '$.b'] } },
  // @ts-expect-error a function is no value
  { v: { '@literal': () => 1 } },
  // @ts-expect-error no separator
  { v: { '@flatten': { value: { '@path': '$.a' } } } },
  // @ts-expect-error no value
  { v: { '@flatten': { separator: '.' } } },
  // @ts-expect-error a mode that does not exist
  { v: { '@json': { mode: 'zip', value: 'a' } } },
  // @ts-expect-error a direction that does not exist
  { v: { '@merge': { direction: 'up', objects: [] } } },
  // @ts-expect-error objects that are no array
  { v: { '@merge': { direction: 'left', objects: { a: 1 } } } },
  // @ts-expect-error a string is no object
  { v: { '@merge': { direction: 'left', objects: ['$.a'] } } },
  // @ts-expect-error no mapping
  { v: { '@transform': { apply: { a: 1 } } } },
  // @ts-expect-error a function is no value
  { v: { '@excludeWhenNull': Date } },
  // @ts-expect-error an invalid directive in an array
  { v: [{ '@path': 5 }] },
  // @ts-expect-error a date is no JSON
  { v: new Date() },
];

// @ts-expect-error a misspelt setting
new FullStory({ orgId: 'o-1ABC-na1' });
// @ts-expect-error a boolean as a string
new FullStory({ org: 'o-1ABC-na1', trackAllPages: 'yes' });
// @ts-expect-error an option that does not exist
FullStory.option('trackSomePages', true);
// @ts-expect-error the option of another type
FullStory.option('trackAllPages', 'o-1ABC-na1');
export const settings: Settings = {
  // @ts-expect-error the classic setting
  org: 'o-1ABC-na1',
};
// @ts-expect-error subscriptions need fullstory-actions.js
fromPresets({ orgId: 'o-1ABC-na1', subscriptions: [] });
// @ts-expect-error consent needs fullstory-actions.js
fromPresets({ orgId: 'o-1ABC-na1', consent: 'all' });
// @ts-expect-error redaction needs fullstory-actions.js
fromPresets({ orgId: 'o-1ABC-na1', redact: { keys: ['password'] } });
// @ts-expect-error the session in each event needs fullstory-actions.js
fromPresets({ orgId: 'o-1ABC-na1', sessionUrl: true });
// @ts-expect-error an API that does not exist
fromPresets({ orgId: 'o-1ABC-na1', api: 'v3' });
// @ts-expect-error presets are not exported here
fromPresets.presets;
// @ts-expect-error the adapter is given the factory first
forRudderStack({ orgId: 'o-1ABC-na1' });
// @ts-expect-error a misspelt setting
forRudderStack(fullstoryDestination, { orgId: 'o-1ABC-na1', orgID: 'o-1ABC-na1' });
// @ts-expect-error subscriptions need fullstory-actions.js
forAnalytics(fromPresets, { orgId: 'o-1ABC-na1', subscriptions: [] });
