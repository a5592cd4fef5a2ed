import { analyticsNext } from './analytics.js';
import { REFUSED, refuses } from './refusal.js';
import { watchIntegration } from './watch-integration.js';

/** What the integration asks of analytics.js's Facade, by method. */
const ASKED = {
  identify: (facade) => ({
    userId: facade.userId(),
    anonymousId: facade.anonymousId(),
    traits: facade.traits({ name: 'displayName' }),
  }),
  track: (facade) => ({ event: facade.event(), properties: facade.properties() }),
  page: (facade) => ({ category: facade.category(), fullName: facade.fullName(), properties: facade.properties() }),
};

/**
 * The classic integration, handed to analytics.js as a site would do it.
 *
 * @returns as `actions` does; the one step has `invoked`, what the integration was called with
 */
export async function classic(settings, fullstory) {
  const { Integration, deliveryOf } = watchIntegration(window.fullstoryIntegration, fullstory);
  const analytics = await analyticsNext({
    integrations: { FullStory: settings },
    classicIntegrations: [Integration],
  });
  await new Promise((ready) => {
    analytics.ready(ready);
  });

  const silence = (event, delivery) => (refuses(settings, event) ? REFUSED : verdict(delivery, fullstory));
  const follow = (event) => {
    const delivery = deliveryOf(event.messageId);
    const calls = delivery?.calls ?? [];
    const step = { state: 'passed', invoked: asked(delivery), calls };
    return { event, steps: [step], calls: calls.length, verdict: calls.length ? '' : silence(event, delivery) };
  };
  return { analytics, follow };
}

function asked(delivery) {
  return delivery && ASKED[delivery.method]?.(delivery.facade);
}

function verdict(delivery, fullstory) {
  if (!delivery) return 'analytics.js did not call the integration: it is off, or off for this call';
  if (!ASKED[delivery.method]) return `The integration has no method ${delivery.method}`;
  if (fullstory.dropped()) return 'FullStory’s script did not load, so the call was dropped';
  if (delivery.method === 'page') return 'No option that is on applies to this page';
  return 'The integration had nothing to send';
}
