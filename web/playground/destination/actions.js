import { analyticsNext } from './analytics.js';
import { explain } from './explain.js';
import { path } from './path.js';
import { refuses } from './refusal.js';
import { watch } from './watch.js';

/**
 * The Actions destination, registered with analytics.js as a site would do it.
 *
 * @returns `{analytics, follow}`; `follow(event)` says what became of an event: `{event, steps, calls, verdict}`
 */
export async function actions(settings, fullstory) {
  const analytics = await analyticsNext({});
  const plugins = await window.fullstoryDestination(settings);
  const deliveriesOf = watch(plugins, fullstory);
  if (plugins.length > 0) await analytics.register(...plugins);

  const follow = (event) => {
    const deliveries = deliveriesOf(event.messageId);
    const arrived = deliveries[0]?.event ?? event;
    return { event: arrived, ...path(explain(settings, arrived), deliveries, fullstory, refuses(settings, arrived)) };
  };
  return { analytics, follow };
}
