package fsdestination.site.device;

import static fsdestination.ReadableJson.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.Parameter;
import java.util.List;

/** Subscriptions as Segment's editor saves them, with the reference's default mappings. */
final class SubscriptionSettings {
  static final String ORG = "o-1ABC-na1";

  private static final String EVENT =
      "{name: {'@path': '$.event'}, properties: {'@path': '$.properties'}}";
  private static final String USER =
      """
      {userId: {'@path': '$.userId'}, anonymousId: {'@path': '$.anonymousId'},
       displayName: {'@path': '$.traits.name'}, email: {'@path': '$.traits.email'},
       traits: {'@path': '$.traits'}}
      """;
  private static final String PAGE =
      """
      {pageName: {'@if': {exists: {'@path': '$.category'}, then: {'@path': '$.category'},
                          else: {'@path': '$.name'}}},
       properties: {'@path': '$.properties'}}
      """;

  private SubscriptionSettings() {}

  /** An enabled subscription of an action, named after it. */
  static ObjectNode subscription(String action) {
    if (action.startsWith("track")) {
      return subscription(action, "type = \"track\"", EVENT);
    }
    return action.startsWith("identify")
        ? subscription(action, "type = \"identify\"", USER)
        : subscription(action, "type = \"page\"", PAGE);
  }

  static ObjectNode subscription(String action, String trigger, String mapping) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", "My " + action)
        .put("enabled", true)
        .put("partnerAction", action)
        .put("subscribe", trigger)
        .set("mapping", json(mapping));
  }

  /** Settings with only these subscriptions. */
  static Parameter settings(ObjectNode... subscriptions) {
    var settings = JsonNodeFactory.instance.objectNode().put("orgId", ORG);
    settings.putArray("subscriptions").addAll(List.of(subscriptions));
    return Parameter.settings(settings.toString());
  }
}
