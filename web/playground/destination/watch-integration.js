/**
 * The constructor of an integration, which notes what each integration is called with, and what
 * it calls meanwhile.
 *
 * @returns `{Integration, deliveryOf}`; `deliveryOf(messageId)` hands over, once, `{method, facade, calls}`
 */
export function watchIntegration(Original, fullstory) {
  const deliveries = new Map();

  function Integration(settings) {
    const integration = new Original(settings);
    const invoke = integration.invoke.bind(integration);
    integration.invoke = (method, facade) => {
      const mark = fullstory.mark();
      invoke(method, facade);
      deliveries.set(facade.json().messageId, { method, facade, calls: fullstory.since(mark) });
    };
    return integration;
  }
  Integration.prototype = Original.prototype;

  const deliveryOf = (messageId) => {
    const found = deliveries.get(messageId);
    deliveries.delete(messageId);
    return found;
  };
  return { Integration, deliveryOf };
}
