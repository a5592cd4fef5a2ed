import { bridge } from './bridge.js';

/**
 * For `rudderanalytics.addCustomIntegration(destinationId, …)`.
 *
 * @param {unknown} factory
 * @param {unknown} [settings]
 * @returns {import('../npm/types/adapter.js').RudderStackIntegration}
 */
const forRudderStack = (factory, settings) => {
  const { load, reset, send } = bridge(factory, settings);
  /** @type {unknown} */
  let userId;

  const handle = (/** @type {any} */ analytics, /** @type {any} */ logger, /** @type {any} */ { message }) => {
    // RudderStack does not report a reset, and keeps the anonymous id.
    if (userId && !message.userId) reset();
    userId = message.userId;
    send(message.type === 'identify' ? Object.assign({}, message, { traits: message.context.traits }) : message);
  };

  return {
    init: (/** @type {any} */ config, /** @type {any} */ analytics) => {
      userId = analytics.getUserId();
      load(userId);
    },
    isReady: () => true,
    track: handle,
    page: handle,
    identify: handle,
    group: handle,
    alias: handle,
  };
};

export default forRudderStack;
