import type { AnyFactory, RudderStackIntegration } from './types/adapter.js';

export type { AnyFactory, RudderStackHandler, RudderStackIntegration } from './types/adapter.js';

/**
 * Makes the integration for a destination of the type "Custom Device Mode" of RudderStack.
 *
 * ```js
 * rudderanalytics.addCustomIntegration("DESTINATION_ID", forRudderStack(fullstoryDestination, { orgId: "o-1ABC-na1" }));
 * ```
 *
 * It never throws: an error is logged to the console.
 */
export default function forRudderStack<Factory extends AnyFactory>(
  factory: Factory,
  settings?: Parameters<Factory>[0],
): RudderStackIntegration;
