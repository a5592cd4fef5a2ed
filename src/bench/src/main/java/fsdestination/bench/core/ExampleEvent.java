package fsdestination.bench.core;

import java.util.List;
import java.util.Map;

/** The event and subscriptions of {@code src/bench/pages/workload.js}, for the JVM. */
final class ExampleEvent {
  static final String JSON =
      """
      {
        "type": "track",
        "event": "Order Completed",
        "messageId": "ajs-next-1690000000000-3f1a5c2e",
        "anonymousId": "5d6f6b0e-6c0f-4bd4-9f3f-6f7f8c1f2a3b",
        "userId": "user-1042",
        "timestamp": "2026-11-22T12:00:00.000Z",
        "properties": {
          "order_id": "50314b8e9bcf000000000000",
          "plan": "pro",
          "total": 27.5,
          "revenue": 25,
          "shipping": 3,
          "tax": 2,
          "discount": 2.5,
          "coupon": "hasbros",
          "currency": "USD",
          "first_order": false,
          "products": [
            {"product_id": "507f1f77bcf86cd799439011", "name": "Monopoly: 3rd Edition", "price": 19, "quantity": 1},
            {"product_id": "505bd76785ebb509fc183733", "name": "Uno Card Game", "price": 3, "quantity": 2}
          ]
        },
        "context": {
          "page": {"path": "/checkout", "referrer": "", "search": "", "title": "Checkout", "url": "https://shop.example/checkout"},
          "userAgent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
          "locale": "en-US",
          "library": {"name": "analytics.js", "version": "npm:next-1.84.3"}
        },
        "integrations": {}
      }
      """;

  static final String PRO_TRIGGER = "type = \"track\" and properties.plan = \"pro\"";

  static final Map<String, Object> MAPPING =
      Map.of("name", Map.of("@path", "$.event"), "properties", Map.of("@path", "$.properties"));

  static final List<Map<String, Object>> SUBSCRIPTIONS =
      List.of(subscription("type = \"track\""), subscription(PRO_TRIGGER));

  private ExampleEvent() {}

  private static Map<String, Object> subscription(String trigger) {
    return Map.of("partnerAction", "trackEventV2", "subscribe", trigger, "mapping", MAPPING);
  }
}
