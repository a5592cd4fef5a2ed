package fsdestination.destination;

import fsdestination.Log;
import fsdestination.Nullable;
import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.action.Action;
import fsdestination.json.Guard;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** A site's subscriptions: what becomes of each event. */
public final class Destination extends ScriptObject {
  private final Guard guard;
  private final Log log;

  /** Those that are enabled and right, in the order of the settings. */
  private @Nullable Subscription first;

  /**
   * Reads the subscriptions; one that is wrong is logged and off, the others stay.
   *
   * @param settings {@code {subscriptions?}}
   * @param presets the subscriptions of a site that names none; an empty array is no subscription
   * @param guard takes what an event or an action throws
   * @param actions the keys that subscriptions may name, with spaces between and around them
   * @param log is told of what is wrong
   * @param leftOut is told what of an event cannot be sent
   */
  @JsConstructor
  public Destination(
      Value settings, Value presets, String actions, Guard guard, Log log, Log leftOut) {
    this.guard = guard;
    this.log = log;
    Value given = settings.get("subscriptions");
    Value chosen = given.isMissing() ? presets : given;
    if (!chosen.isArray()) {
      log.tell("subscriptions should be an array but it is " + given.kind());
      return;
    }
    Subscription last = null;
    for (String index : chosen.keys()) {
      Value entry = chosen.get(index);
      if (!entry.get("enabled").isTruthy()) continue;
      Subscription subscription = new Subscription(entry, leftOut);
      Problems problems = subscription.problems();
      String action = subscription.action();
      if (!actions.contains(" " + action + " ") || entry.of(action).has(" ")) {
        problems.add("Expected a partnerAction of" + actions + "but found " + action);
      }
      if (!problems.isEmpty()) {
        log.tell("subscriptions[" + index + "] " + subscription.name() + ": " + problems.text());
      } else {
        if (last == null) first = subscription;
        else last.next = subscription;
        last = subscription;
      }
    }
  }

  /** Whether any subscription wants this action. */
  public boolean uses(String action) {
    return after(first, action) != null;
  }

  /**
   * Does an action for each subscription that wants it for this event, in their order. What fails
   * is logged, and the next one has its turn.
   */
  public void perform(String key, Action action, Value event) {
    Subscription each = after(first, key);
    for (; each != null; each = after(each.next, key)) {
      Subscription subscription = each;
      guard.run(
          () -> {
            if (subscription.matches(event)) action.perform(subscription.payload(event));
          },
          error -> log.tell(subscription.name() + " dropped an event: " + error.text()));
    }
  }

  /** The next subscription for an action, beginning with this one. */
  private static @Nullable Subscription after(@Nullable Subscription subscription, String action) {
    while (subscription != null && !subscription.action().equals(action)) {
      subscription = subscription.next;
    }
    return subscription;
  }
}
