/* The workload: two subscriptions to track, one of which filters on a property, and events of an online shop. */
const mapping = { name: { '@path': '$.event' }, properties: { '@path': '$.properties' } };

function subscription(partnerAction, subscribe) {
  return { name: subscribe, enabled: true, partnerAction, subscribe, mapping };
}

function twoSubscriptions(action) {
  return [subscription(action, 'type = "track"'), subscription(action, 'type = "track" and properties.plan = "pro"')];
}

function orderCompleted(plan) {
  return {
    type: 'track',
    event: 'Order Completed',
    messageId: 'ajs-next-1690000000000-3f1a5c2e',
    anonymousId: '5d6f6b0e-6c0f-4bd4-9f3f-6f7f8c1f2a3b',
    userId: 'user-1042',
    timestamp: '2026-11-22T12:00:00.000Z',
    properties: {
      order_id: '50314b8e9bcf000000000000',
      plan,
      total: 27.5,
      revenue: 25,
      shipping: 3,
      tax: 2,
      discount: 2.5,
      coupon: 'hasbros',
      currency: 'USD',
      first_order: false,
      products: [
        { product_id: '507f1f77bcf86cd799439011', name: 'Monopoly: 3rd Edition', price: 19, quantity: 1 },
        { product_id: '505bd76785ebb509fc183733', name: 'Uno Card Game', price: 3, quantity: 2 },
      ],
    },
    context: {
      page: { path: '/checkout', referrer: '', search: '', title: 'Checkout', url: 'https://shop.example/checkout' },
      userAgent: navigator.userAgent,
      locale: 'en-US',
      library: { name: 'analytics.js', version: 'npm:next-1.84.3' },
    },
    integrations: {},
  };
}

/* Events as analytics.js passes them to a plugin. Every second one has the plan pro, so 2 events make 3 calls. */
const contexts = ['pro', 'free', 'pro', 'free'].map((plan) => ({ event: orderCompleted(plan) }));
const CALLS_PER_EVENT = 1.5;
