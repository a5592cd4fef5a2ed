import type { Subscription } from './subscription.js';

/** What the factory is called with. A blank text counts as absent. */
export interface Settings {
  /** FS Org, as in `o-1ABC-na1`. Not needed where FullStory is on the page already. */
  readonly orgId?: string;
  /** Loads `fs-debug.js` in place of `fs.js`; ignored, with a warning, if `script` is set. */
  readonly debug?: boolean;
  /** Captures this frame by itself. */
  readonly recordOnlyThisIFrame?: boolean;
  /** FullStory's server, or your relay: `fullstory.com` if it is missing. */
  readonly host?: string;
  /** FullStory's app, for session addresses. */
  readonly appHost?: string;
  /** Host and path of FullStory's script: `edge.fullstory.com/s/fs.js` if it is missing. */
  readonly script?: string;
  /**
   * Stamps `context.fullstory = {url, sessionId}` on each event, for all destinations, while FullStory captures;
   * `"properties"` also sets `properties.fullstoryUrl` on track and page events. Default: false.
   */
  readonly sessionUrl?: boolean | 'properties';
  /**
   * A trigger, such as `context.consent.categoryPreferences.C0002 = true`. FullStory is loaded when an
   * event matches it, and shut down when one does not. With an invalid one, nothing is loaded.
   */
  readonly consent?: string | null;
  /** A trigger for the elements that FullStory captures with consent only. */
  readonly elementConsent?: string | null;
  /** What becomes of each event: the presets if it is missing or null, nothing if it is empty. */
  readonly subscriptions?: readonly Subscription[] | null;
  /** What FullStory does not get. Without it nothing is redacted. */
  readonly redact?: Redact | null;
}

/** What is kept from FullStory, in the properties of events, users and pages. */
export interface Redact {
  /** Names of properties to drop, at any depth, in upper or lower case. */
  readonly keys?: readonly string[] | null;
  /** The only parameters that keep their values in the query of URLs; an empty array is none. */
  readonly query?: readonly string[] | null;
}
