/** @import { Plugin } from '../npm/types/plugin.js' */
/** @typedef {{ type?: string, userId?: any, integrations?: any }} Event as analytics.js has it */

/** @param {unknown} error */
const report = (error) => console.error('Fullstory (Actions): ' + error);

/**
 * Gives the events of another library to the plugins of a factory, in order. Nothing is thrown into the page, and on a
 * server nothing is done.
 *
 * @param {any} factory `fullstoryDestination` of either script
 * @param {unknown} settings its argument
 */
const bridge = (factory, settings) => {
  /** @type {Record<string, (context?: object) => void>} */
  const listeners = {};
  /** @type {unknown} */
  let userId;
  let isLoaded = false;

  /** The part of analytics.js that the plugins use. */
  const analytics = {
    on: (/** @type {string} */ name, /** @type {() => void} */ listener) => {
      listeners[name] = listener;
    },
    user: () => ({ id: () => userId }),
  };

  const emit = (/** @type {string} */ name, /** @type {object} */ context) => {
    if (listeners[name]) listeners[name](context);
  };

  /** @type {Promise<Plugin[]>} */
  const made = new Promise((resolve) => {
    if (typeof window === 'undefined') resolve([]);
    else if (typeof factory === 'function') resolve(factory(settings));
    else throw 'the adapter must be given fullstoryDestination first, got ' + typeof factory + '. Nothing was loaded.';
  }).catch((error) => {
    report(error);
    return [];
  });

  const run = (/** @type {(plugins: Plugin[]) => void} */ work) => {
    made.then(work).catch(report);
  };

  return {
    /** Loads FullStory, the first time that it is called. The library may know the user of an earlier page. */
    load: (/** @type {unknown} */ known) => {
      if (isLoaded) return;
      isLoaded = true;
      userId = known;
      run((plugins) => plugins.forEach((plugin) => plugin.load(undefined, analytics)));
    },

    /** The visitor is nobody from here on. */
    reset: () => run(() => emit('reset', {})),

    send: (/** @type {Event} */ event) =>
      run((plugins) => {
        if ((event.integrations || {})[factory.pluginName] === false) return;
        emit('dispatch_start', { event });
        plugins.forEach((plugin) => plugin.track({ event }));
      }),
  };
};

export { bridge };
