import { CALLS } from './connect.js';

/**
 * Notes what the destination's plugin is given, and what it calls meanwhile: it calls FullStory before its
 * method returns.
 *
 * @returns a function that hands over, once, the deliveries of one event: `[{event, calls, failure}]`
 */
export function watch(plugins, fullstory) {
  const deliveries = new Map();

  for (const plugin of plugins) {
    for (const method of CALLS.filter((name) => typeof plugin[name] === 'function')) {
      const original = plugin[method];
      plugin[method] = (context) => {
        /** @type {{event: any, calls: any[], failure: unknown}} */
        const delivery = { event: context.event, calls: [], failure: undefined };
        const mark = fullstory.mark();
        try {
          return original.call(plugin, context);
        } catch (failure) {
          delivery.failure = failure;
          throw failure;
        } finally {
          delivery.calls = fullstory.since(mark);
          const id = context.event.messageId;
          deliveries.set(id, [...(deliveries.get(id) ?? []), delivery]);
        }
      };
    }
  }

  return (messageId) => {
    const found = deliveries.get(messageId) ?? [];
    deliveries.delete(messageId);
    return found;
  };
}
