import type { Subscription } from './subscription.js';

/** A subscription for sites that name none. "Track Page Events" and "Group" are not enabled. */
export type Preset = Subscription & {
  readonly name: 'Track Event' | 'Identify User' | 'Viewed Page' | 'Track Page Events' | 'Group';
};

/** The subscriptions of settings that have none; those of Segment's quick setup, and two more. */
export type Presets = readonly Preset[];
