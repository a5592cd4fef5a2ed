import type { AnalyticsPlugin, AnyFactory } from './types/adapter.js';

export type { AnalyticsPlugin, AnyFactory } from './types/adapter.js';

/**
 * Makes a plugin of the library `analytics`.
 *
 * ```js
 * Analytics({ app: "shop", plugins: [forAnalytics(fullstoryDestination, { orgId: "o-1ABC-na1" })] });
 * ```
 *
 * It never throws: an error is logged to the console.
 */
export default function forAnalytics<Factory extends AnyFactory>(
  factory: Factory,
  settings?: Parameters<Factory>[0],
): AnalyticsPlugin;
