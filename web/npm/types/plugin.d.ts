import type { Action } from './subscription.js';

/**
 * What analytics.js loads: one for each action that an enabled subscription uses. It is a `Plugin`
 * of `@segment/analytics-next`, for `analytics.register()`.
 */
export interface Plugin {
  readonly name: `Fullstory (Actions) ${Action}`;
  readonly type: 'destination';
  readonly version: string;
  /** Whether FullStory was loaded, or found, or cannot be. */
  isLoaded(): boolean;
  /** Puts FullStory on the page. It never rejects, and does not wait for `fs.js`. */
  load(): Promise<void>;
  ready(): Promise<void>;
  track<C extends EventContext>(context: C): C;
  identify<C extends EventContext>(context: C): C;
  page<C extends EventContext>(context: C): C;
  group<C extends EventContext>(context: C): C;
  alias<C extends EventContext>(context: C): C;
}

/** What analytics.js hands to a plugin, and gets back. The event is not changed. */
export interface EventContext {
  readonly event: object;
}
