import type { Redact } from './settings.js';

/** The settings of the classic destination "FullStory". */
export interface ClassicSettings {
  /** FS Org, as in `o-1ABC-na1`. */
  readonly org?: string | undefined;
  readonly debug?: boolean | undefined;
  /** Captures this frame by itself. */
  readonly isOuterScript?: boolean | undefined;
  readonly trackAllPages?: boolean | undefined;
  readonly trackNamedPages?: boolean | undefined;
  readonly trackCategorizedPages?: boolean | undefined;
  /** Pages are custom events as well: true if it is missing. */
  readonly trackPagesWithEvents?: boolean | undefined;
  /** FullStory's server, or your relay: `fullstory.com` if it is missing. */
  readonly host?: string | undefined;
  /** FullStory's app, for session addresses. */
  readonly appHost?: string | undefined;
  /** Host and path of FullStory's script: `edge.fullstory.com/s/fs.js` if it is missing. */
  readonly script?: string | undefined;
  /** What FullStory does not get. Without it nothing is redacted. */
  readonly redact?: Redact | null | undefined;
  /**
   * A trigger, such as `context.consent.categoryPreferences.C0002 = true`. FullStory is loaded when an
   * event matches it, and shut down when one does not. With an invalid one, nothing is loaded.
   */
  readonly consent?: string | null | undefined;
  /** A trigger for the elements that FullStory captures with consent only. */
  readonly elementConsent?: string | null | undefined;
  /** The domain of FullStory's cookies: to keep them to a subdomain. */
  readonly cookieDomain?: string | undefined;
  /** Captures this frame as a part of the page around it, which is of another origin. */
  readonly recordCrossDomainIFrames?: boolean | undefined;
  /** The version of the site's assets that FullStory has an asset map of. */
  readonly assetMapId?: string | undefined;
  /** Captures nothing until `FS("start")`. */
  readonly startCaptureManually?: boolean | undefined;
  /** `analytics.reset()` makes the visitor anonymous to FullStory: true if it is missing. */
  readonly anonymizeOnReset?: boolean | undefined;
}

/** The settings that have a default. */
type Defaults =
  | 'org'
  | 'debug'
  | 'isOuterScript'
  | 'trackAllPages'
  | 'trackNamedPages'
  | 'trackCategorizedPages'
  | 'trackPagesWithEvents';

/** What analytics.js makes of the settings, and calls. */
export interface Integration {
  readonly name: 'FullStory';
  readonly options: { readonly [Key in Defaults]: NonNullable<ClassicSettings[Key]> } & ClassicSettings;
  /** Loads FullStory; "ready" is emitted when `fs.js` is there or cannot be. */
  initialize(): void;
  loaded(): boolean;
  /** Calls `identify`, `track` or `page`; there are no other methods for events. */
  invoke(method: string, facade: object): void;
  identify(facade: object): void;
  track(facade: object): void;
  page(facade: object): void;
  ready(): void;
  reset(): void;
  on(event: string, listener: (...details: any[]) => void): this;
  once(event: string, listener: (...details: any[]) => void): this;
  off(event?: string, listener?: (...details: any[]) => void): this;
  emit(event: string, ...details: unknown[]): this;
}

/**
 * The constructor of the integration.
 *
 * ```js
 * AnalyticsBrowser.load({ writeKey, classicIntegrations: [FullStory] });   // @segment/analytics-next
 * analytics.use(FullStory);                                               // @segment/analytics.js-core
 * ```
 */
export interface IntegrationConstructor {
  new (settings?: ClassicSettings): Integration;
  /** For `classicIntegrations`, whose type asks for private members of analytics-next's own class. */
  new (settings?: ClassicSettings): any;
  /** Adds the integration to the first analytics.js: what its `use()` calls. */
  (analytics: { addIntegration(integration: any): unknown }): void;
  readonly prototype: any;
  /** Gives a setting another default. */
  option<Key extends keyof ClassicSettings>(key: Key, value: ClassicSettings[Key]): this;
}
