/* All of this is valid: it compiles. */
import fullstoryDestination, { presets } from 'fullstory-destination';
import type { Action, Factory, Mapping, Plugin, Presets, Settings, Subscription } from 'fullstory-destination';
import forAnalytics from 'fullstory-destination/analytics';
import type { AnalyticsPlugin } from 'fullstory-destination/analytics';
import check from 'fullstory-destination/check';
import type { Finding } from 'fullstory-destination/check';
import FullStory from 'fullstory-destination/classic';
import fromPresets from 'fullstory-destination/presets';
import type { PresetFactory, PresetSettings } from 'fullstory-destination/presets';
import forRudderStack from 'fullstory-destination/rudderstack';
import type { RudderStackIntegration } from 'fullstory-destination/rudderstack';
import type { ClassicSettings, Integration } from 'fullstory-destination/classic';

const settings: Settings = {
  orgId: 'o-1ABC-eu1',
  debug: true,
  recordOnlyThisIFrame: false,
  host: 'relay.example.com',
  appHost: 'app.example.com',
  script: 'relay.example.com/s/fs.js',
  sessionUrl: 'properties',
  consent: 'context.consent.categoryPreferences.C0002 = true',
  elementConsent: null,
  subscriptions: [
    {
      name: 'Orders',
      enabled: true,
      partnerAction: 'trackEventV2',
      subscribe: 'event = "Ordered"',
      mapping: {
        name: 'Order',
        properties: {
          total: { '@path': '$.properties.total', _metadata: { label: 'Total' } },
          label: { '@template': '{{event}} by {{userId}}' },
          note: { '@if': { exists: { '@path': '$.note' }, then: 'yes', else: 'no' } },
          empty: { '@if': { blank: { '@path': '$.note' }, then: [1, null, { a: true }] } },
          email: { '@case': { operator: 'lower', value: { '@path': '$.traits.email' } } },
          phone: {
            '@replace': { pattern: '-', replacement: '', pattern2: ' ', value: { '@path': '$.phone' }, global: true },
          },
          items: { '@arrayPath': ['$.properties.products', { id: { '@path': '$.sku' }, shop: 'north' }] },
          tags: { '@arrayPath': [{ '@path': '$.a' }] },
          braces: { '@literal': '{{event}}' },
          flat: { '@flatten': { separator: '.', value: { '@path': '$.properties' }, omitArrays: true } },
          json: { '@json': { mode: 'encode', value: { '@path': '$.properties' } } },
          merged: { '@merge': { direction: 'right', objects: [{ a: 1 }, { '@path': '$.properties' }] } },
          moved: {
            '@transform': {
              apply: { cart: { '@path': '$.properties' } },
              mapping: { city: { '@path': '$.cart.city' } },
            },
          },
          clean: { '@excludeWhenNull': { '@path': '$.traits' } },
          gone: undefined,
        },
      },
    },
    { enabled: false, partnerAction: 'viewedPage', subscribe: 'all', mapping: null },
    { enabled: true, partnerAction: 'identifyUser', subscribe: 'type = "identify"' },
    {
      enabled: true,
      partnerAction: 'identifyUserV2',
      subscribe: 'type = "identify"',
      mapping: {
        userId: { '@path': '$.userId' },
        anonymousId: { '@path': '$.anonymousId' },
        displayName: 'Ann',
        email: null,
        traits: { '@path': '$.traits' },
      },
    },
    {
      enabled: true,
      partnerAction: 'viewedPageV2',
      subscribe: 'type = "page"',
      mapping: {
        __segment_internal_directive: { '@transform': { apply: { page: { '@path': '$.properties' } } } },
        pageName: { '@path': '$.page.name' },
      },
    },
    { enabled: true, partnerAction: 'trackEvent', subscribe: 'all', mapping: { '@path': '$.properties' } },
  ],
};

export const all: Promise<Plugin[]>[] = [
  fullstoryDestination(settings),
  fullstoryDestination({ orgId: 'o-1ABC-na1', subscriptions: null }),
  fullstoryDestination({ orgId: 'o-1ABC-na1', subscriptions: [...presets, ...fullstoryDestination.presets] }),
  fullstoryDestination({ orgId: 'o-1ABC-na1', subscriptions: presets.map((preset) => ({ ...preset, enabled: true })) }),
  fullstoryDestination({ sessionUrl: true }),
  fullstoryDestination({}),
  fullstoryDestination(null),
  fullstoryDestination(),
];
export const factory: Factory = fullstoryDestination;
export const four: Presets = presets;
export const name: 'Fullstory (Actions)' = factory.pluginName;
export const action: Action | undefined = presets[0]?.partnerAction;
export const shared: Mapping = { name: { '@path': '$.event' } };
export const fixed = { enabled: true, partnerAction: 'trackEvent', subscribe: 'all' } as const satisfies Subscription;

export async function use(): Promise<string> {
  const plugin = (await fullstoryDestination(settings)).pop();
  if (plugin?.type !== 'destination') return '';
  await plugin.load();
  const context: { event: { type: string }; attempts: number } = { event: { type: 'track' }, attempts: 1 };
  plugin.addMiddleware(({ payload, next }) => next(payload.obj.userId ? payload : null));
  return plugin.isLoaded() ? plugin.name : `${(await plugin.track(context)).attempts}`;
}

const classic: ClassicSettings = { org: 'o-1ABC-na1', trackAllPages: true, host: 'relay.example.com' };
export const integration: Integration = new FullStory(classic);
export const events: boolean = integration.once('ready', () => {}).options.trackPagesWithEvents;
FullStory.option('trackNamedPages', true).option('org', 'o-1ABC-na1');

const small: PresetSettings = { orgId: 'o-1ABC-na1', api: 'v1', host: 'relay.example.com', anonymizeOnReset: false };
export const presetFactory: PresetFactory = fromPresets;
export const smallPlugins: Promise<Plugin[]>[] = [fromPresets(small), fromPresets({ api: null }), fromPresets(null)];
export const first: Finding | undefined = check.report().findings[0];

export const forOthers: [RudderStackIntegration, RudderStackIntegration, AnalyticsPlugin, AnalyticsPlugin] = [
  forRudderStack(fullstoryDestination, settings),
  forRudderStack(fromPresets, { orgId: 'o-1ABC-na1', api: 'v1' }),
  forAnalytics(fullstoryDestination, { orgId: 'o-1ABC-na1', subscriptions: presets }),
  forAnalytics(fromPresets),
];

/** As from an environment variable. */
declare const perhaps: string | undefined;
export const optional: unknown[] = [
  fullstoryDestination({ orgId: perhaps, debug: undefined, subscriptions: undefined, redact: { keys: undefined } }),
  fromPresets({ orgId: perhaps, api: undefined, host: perhaps }),
  new FullStory({ org: perhaps, trackAllPages: undefined }),
  {
    name: perhaps,
    enabled: true,
    partnerAction: 'viewedPage',
    subscribe: 'all',
    mapping: undefined,
  } satisfies Subscription,
];
