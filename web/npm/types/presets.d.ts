import type { Subscription } from './subscription.js';

/** A subscription for sites that name none. "Track Page Events" is not enabled. */
export type Preset = Subscription & {
  readonly name: 'Track Event' | 'Identify User' | 'Viewed Page' | 'Track Page Events';
};

/** The subscriptions of settings that have none; those of Segment's quick setup, and one more. */
export type Presets = readonly Preset[];
