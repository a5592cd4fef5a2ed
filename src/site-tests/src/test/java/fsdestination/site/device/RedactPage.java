package fsdestination.site.device;

import static fsdestination.ReadableJson.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;

/** A page with the setting {@code redact}, to which events are delivered. */
final class RedactPage {
  static final String PASSWORD = "{keys: ['password']}";

  private RedactPage() {}

  static Parameter settings(String redact, ObjectNode... subscriptions) {
    var settings = JsonNodeFactory.instance.objectNode().put("orgId", SubscriptionSettings.ORG);
    settings.set("redact", json(redact));
    if (subscriptions.length > 0) settings.putArray("subscriptions").addAll(List.of(subscriptions));
    return Parameter.settings(settings.toString());
  }

  static Page deliver(Page page, String redact, String event, ObjectNode... subscriptions) {
    page.open("plugins.html", settings(redact, subscriptions));
    page.run("await load(); await deliver(" + event + ")");
    return page;
  }

  static ObjectNode track(String mapping) {
    return SubscriptionSettings.subscription("trackEventV2", "type = \"track\"", mapping);
  }
}
