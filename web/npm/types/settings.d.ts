import type { Subscription } from './subscription.js';

/** The argument of the factory. An empty string is ignored. */
export interface Settings {
  /** FS Org, as in `o-1ABC-na1`. Not needed where FullStory is on the page already. */
  readonly orgId?: string | undefined;
  /** Loads `fs-debug.js` in place of `fs.js`; ignored, with a warning, if `script` is set. */
  readonly debug?: boolean | undefined;
  /** Captures this frame by itself. */
  readonly recordOnlyThisIFrame?: boolean | undefined;
  /** FullStory's server, or your relay: `fullstory.com` by default. */
  readonly host?: string | undefined;
  /** FullStory's app, for session addresses. */
  readonly appHost?: string | undefined;
  /** Host and path of FullStory's script: `edge.fullstory.com/s/fs.js` by default. */
  readonly script?: string | undefined;
  /** The domain of FullStory's cookies: to keep them to a subdomain. */
  readonly cookieDomain?: string | undefined;
  /** Captures this frame as a part of the page around it, which is of another origin. */
  readonly recordCrossDomainIFrames?: boolean | undefined;
  /** The version of the site's assets that FullStory has an asset map of. */
  readonly assetMapId?: string | undefined;
  /** Captures nothing until `FS("start")`. */
  readonly startCaptureManually?: boolean | undefined;
  /** `analytics.reset()` makes the visitor anonymous to FullStory: true by default. */
  readonly anonymizeOnReset?: boolean | undefined;
  /**
   * Stamps `context.fullstory = {url, sessionId}` on each event, for all destinations, while FullStory captures;
   * `"properties"` also sets `properties.fullstoryUrl` on track and page events. Default: false.
   */
  readonly sessionUrl?: boolean | 'properties' | undefined;
  /**
   * A trigger, such as `context.consent.categoryPreferences.C0002 = true`. FullStory is loaded when an
   * event matches it, and shut down when one does not. With an invalid one, nothing is loaded.
   */
  readonly consent?: string | null | undefined;
  /** A trigger for the elements that FullStory captures with consent only. */
  readonly elementConsent?: string | null | undefined;
  /** Which calls each event makes: those of the presets by default; an empty array is none. */
  readonly subscriptions?: readonly Subscription[] | null | undefined;
  /** What FullStory does not get. Without it nothing is redacted. */
  readonly redact?: Redact | null | undefined;
}

/** What is kept from FullStory, in the properties of events, users and pages. */
export interface Redact {
  /** Names of properties to drop, at any depth, in upper or lower case. */
  readonly keys?: readonly string[] | null | undefined;
  /** The only parameters that keep their values in the query of URLs; an empty array is none. */
  readonly query?: readonly string[] | null | undefined;
}
