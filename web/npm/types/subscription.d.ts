import type { Directive, MappingValue, NoDirective, RawObject, RootDirective } from './mapping.js';

/** One way to send an event to FullStory. Those without V2 are FullStory's older API. */
export type Action = 'trackEvent' | 'trackEventV2' | 'identifyUser' | 'identifyUserV2' | 'viewedPage' | 'viewedPageV2';

/** For events like these, that action with this payload. */
export type Subscription = TrackEventSubscription | IdentifyUserSubscription | ViewedPageSubscription;

/** What subscriptions of every action have. */
export interface SubscriptionToAnyAction {
  /** For messages; the name of the action where it is missing. */
  readonly name?: string | undefined;
  readonly enabled: boolean;
  /** The trigger, in Segment's Filter Query Language: `type = "track" and event = "Ordered"`. */
  readonly subscribe: string;
  /** Segment's own id for it; not read. */
  readonly id?: string | undefined;
}

/** `FS("trackEvent", {name, properties, schema})` */
export interface TrackEventSubscription extends SubscriptionToAnyAction {
  readonly partnerAction: 'trackEvent' | 'trackEventV2';
  /** The schema has the types of the properties: `{properties: {total: 'int'}}`. V2 only, as for the other actions. */
  readonly mapping?: MappingOf<'name' | 'properties' | 'schema'> | null | undefined;
}

/** `FS("setIdentity", {uid, properties})`, with a schema in two calls; without a user id `FS("setProperties", {type: "user", properties})` */
export interface IdentifyUserSubscription extends SubscriptionToAnyAction {
  readonly partnerAction: 'identifyUser' | 'identifyUserV2';
  readonly mapping?:
    MappingOf<'userId' | 'anonymousId' | 'displayName' | 'email' | 'traits' | 'schema'> | null | undefined;
}

/** `FS("setProperties", {type: "page", properties: {pageName, …properties}})` */
export interface ViewedPageSubscription extends SubscriptionToAnyAction {
  readonly partnerAction: 'viewedPage' | 'viewedPageV2';
  readonly mapping?: MappingOf<'pageName' | 'properties' | 'schema'> | null | undefined;
}

/** What a subscription makes of an event, whatever its action. */
export type Mapping = (RawObject & NotRoot) | Directive | RootDirective;

/** The same for an action: its fields, or a directive for all of them. */
export type MappingOf<Field extends string> =
  (NoDirective & NotRoot & { readonly [field in Field]?: MappingValue }) | Directive | RootDirective;

type NotRoot = { readonly __segment_internal_directive?: undefined };

export {};
