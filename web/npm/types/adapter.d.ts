import type { Plugin } from './plugin.js';

/** `fullstoryDestination` of `fullstory-destination` or of `fullstory-destination/presets`. */
export type AnyFactory = (settings?: any) => Promise<Plugin[]>;

/** What `addCustomIntegration` of `@rudderstack/analytics-js` takes. */
export interface RudderStackIntegration {
  init(config: unknown, analytics: { getUserId(): unknown }): void;
  isReady(): boolean;
  track: RudderStackHandler;
  page: RudderStackHandler;
  identify: RudderStackHandler;
  group: RudderStackHandler;
  alias: RudderStackHandler;
}

export type RudderStackHandler = (analytics: unknown, logger: unknown, event: { message: any }) => void;

/** One of the `plugins` of `analytics`, whose type has an index signature: an interface would not fit. */
export type AnalyticsPlugin = {
  name: 'fullstory-destination';
  config: object;
  initialize(given: { instance: { user(): any } }): void;
  track(given: { payload: any }): void;
  page(given: { payload: any }): void;
  identify(given: { payload: any }): void;
  group(given: { payload: any }): void;
  reset(): void;
};
