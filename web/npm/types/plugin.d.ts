/**
 * What analytics.js loads: the destination, and ahead of it, where a setting such as `sessionUrl` asks for one,
 * a plugin that sees each event first. Both are a `Plugin` of `@segment/analytics-next`, for the `plugins` of
 * `AnalyticsBrowser.load` and for `analytics.register()`.
 */
export type Plugin = DestinationPlugin | ContextPlugin;

/** Sees each event before any destination does, and may change it for all of them. */
export interface ContextPlugin {
  readonly name: 'Fullstory (Actions) context';
  readonly type: 'enrichment';
  readonly version: string;
  isLoaded(): boolean;
  load(context?: unknown, analytics?: unknown): Promise<void>;
  track<C extends EventContext>(context: C): C | Promise<C>;
  identify<C extends EventContext>(context: C): C | Promise<C>;
  page<C extends EventContext>(context: C): C | Promise<C>;
  group<C extends EventContext>(context: C): C | Promise<C>;
  alias<C extends EventContext>(context: C): C | Promise<C>;
  screen<C extends EventContext>(context: C): C | Promise<C>;
}

/** One for all actions. */
export interface DestinationPlugin {
  readonly name: 'Fullstory (Actions)';
  readonly alternativeNames: string[];
  readonly type: 'destination';
  readonly version: string;
  /** Whether FullStory was loaded, or found, or cannot be. */
  isLoaded(): boolean;
  /**
   * Puts FullStory on the page, unless the instance of analytics.js has it switched off. It never rejects,
   * and does not wait for `fs.js`.
   */
  load(context?: unknown, analytics?: unknown): Promise<void>;
  /** Lets another plugin be registered with the same instance. */
  unload(context?: unknown, analytics?: unknown): void;
  ready(): Promise<void>;
  /** Adds functions that see a copy of each event, and may change or drop it. */
  addMiddleware(...functions: Middleware[]): void;
  track<C extends EventContext>(context: C): C | Promise<C>;
  identify<C extends EventContext>(context: C): C | Promise<C>;
  page<C extends EventContext>(context: C): C | Promise<C>;
  group<C extends EventContext>(context: C): C | Promise<C>;
  alias<C extends EventContext>(context: C): C | Promise<C>;
}

/** What analytics.js hands to a plugin, and gets back. The event is not changed. */
export interface EventContext {
  readonly event: object;
}

/** A function of `analytics.addDestinationMiddleware`. */
export type Middleware = (given: {
  /** A copy of the event, which may be changed. */
  payload: { obj: any };
  /** `Fullstory`, or `Fullstory (Actions)` where the CDN settings do not list it by that name. */
  integration: string;
  /** Lets the event pass; with null, or where it is not called, the event is dropped. */
  next: (payload: { obj: any } | null) => void;
}) => unknown;
