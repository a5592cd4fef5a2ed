package fsdestination.cloud;

import fsdestination.Problems;
import fsdestination.cloud.action.CloudAction;
import fsdestination.destination.Subscription;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The subscriptions of the settings that are on.
 *
 * @param all in their order
 * @param problems what is wrong with others, which are off
 * @param unavailable names those that have an action of device mode, which are off too
 */
record Subscriptions(List<CloudSubscription> all, List<String> problems, List<String> unavailable) {
  private static final Set<String> DEVICE_ACTIONS = Set.of("viewedPage", "viewedPageV2");

  static Subscriptions of(Value settings) {
    var read = new Subscriptions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Value given = settings.get("subscriptions");
    Value chosen = given.isNullish() ? JavaValue.from(Presets.ALL) : given;
    if (!settings.isObject()) {
      read.problems.add("settings should be an object but they are " + settings.typeName());
    } else if (!chosen.isArray()) {
      read.problems.add("subscriptions should be an array but it is " + chosen.typeName());
    } else {
      for (String index : chosen.keys()) {
        Value entry = chosen.get(index);
        if (entry.get("enabled").isTruthy()) read.add(entry, Integer.parseInt(index));
      }
    }
    return read;
  }

  private void add(Value entry, int index) {
    var subscription = new Subscription(entry, dropped -> {});
    String label = "subscriptions[" + index + "] " + subscription.name() + ": ";
    if (DEVICE_ACTIONS.contains(subscription.action())) {
      unavailable.add(label + subscription.action() + " is not available in cloud mode");
      return;
    }
    Problems problems = subscription.problems();
    Optional<CloudAction> action = CloudAction.of(subscription.action());
    if (action.isEmpty()) {
      problems.add(
          "Expected a partnerAction of "
              + String.join(" ", CloudAction.keys())
              + " but found "
              + subscription.action());
    }
    if (problems.isEmpty()) {
      all.add(new CloudSubscription(index, subscription, action.orElseThrow()));
    } else {
      this.problems.add(label + problems.text());
    }
  }
}
