import type { Factory } from './types/factory.js';
import type { Presets } from './types/presets.js';

export * from './types/factory.js';
export * from './types/mapping.js';
export * from './types/plugin.js';
export * from './types/presets.js';
export * from './types/settings.js';
export * from './types/subscription.js';

declare const fullstoryDestination: Factory;
export default fullstoryDestination;

/** The subscriptions of settings that have none: the same as `fullstoryDestination.presets`. */
export declare const presets: Presets;
