import { bridge } from './bridge.js';

/**
 * One of the `plugins` of the library `analytics`, and what Jitsu makes of its script.
 *
 * @param {unknown} factory
 * @param {object | null} [settings]
 * @returns {import('../npm/types/adapter.js').AnalyticsPlugin}
 */
const forAnalytics = (factory, settings) => {
  const { load, reset, send } = bridge(factory, settings);

  const handle =
    (/** @type {string} */ type) =>
    (/** @type {any} */ { payload }) => {
      const event = Object.assign({}, payload, { type });
      // The library has the name of a page among its properties only.
      if (type === 'page') event.name = event.name || (event.properties || {}).name;
      send(event);
    };

  return {
    name: 'fullstory-destination',
    config: settings || {},
    initialize: (/** @type {any} */ { instance }) => load((instance.user() || {}).userId),
    track: handle('track'),
    page: handle('page'),
    identify: handle('identify'),
    group: handle('group'),
    reset,
  };
};

export default forAnalytics;
