package fsdestination.cloud;

import fsdestination.cloud.action.CloudAction;
import fsdestination.destination.Subscription;
import fsdestination.destination.SubscriptionHandler;
import fsdestination.destination.SubscriptionReader;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The subscriptions of the settings that are on.
 *
 * @param all in their order
 * @param configErrors what is wrong with others, which are off
 * @param unsupported names those that have an action of device mode, which are off too
 */
record Subscriptions(
    List<CloudSubscription> all, List<ConfigError> configErrors, List<String> unsupported)
    implements SubscriptionHandler {
  private static final List<String> DEVICE_ACTIONS = List.of("viewedPage", "viewedPageV2");

  static Subscriptions of(Value settings) {
    var read = new Subscriptions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var errors = new ConfigErrorList("", read.configErrors);
    var tooDeep = new ArrayList<String>();
    // The settings may change afterwards; what was read does not.
    Value copy = Json.copy(settings, "settings", tooDeep::add);
    if (tooDeep.isEmpty()) {
      SubscriptionReader.read(copy, JavaValue.from(Presets.ALL), actions(), errors, read);
    } else {
      errors.add("/subscriptions", "at most 100 levels deep", "more");
    }
    return read;
  }

  private static Value actions() {
    var actions = new LinkedHashMap<String, Boolean>();
    CloudAction.keys().forEach(key -> actions.put(key, true));
    DEVICE_ACTIONS.forEach(key -> actions.put(key, true));
    return JavaValue.from(actions);
  }

  @Override
  public void add(Subscription subscription, String index) {
    CloudAction.of(subscription.action())
        .ifPresentOrElse(
            action -> all.add(new CloudSubscription(Integer.parseInt(index), subscription, action)),
            () ->
                unsupported.add(
                    "subscriptions[%s] %s: %s is not available in cloud mode"
                        .formatted(index, subscription.name(), subscription.action())));
  }

  /** Its errors are kept one by one. */
  @Override
  public void reject(String error) {}

  /** JSON has no values that cannot be sent. */
  @Override
  public void drop(String value) {}
}
