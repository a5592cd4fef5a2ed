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

  /**
   * Does an action for each subscription that wants it for an event, in their order. What fails is
   * logged, and the next one has its turn.
   *
   * @return null if no subscription wants this action
   */
  public @Nullable Receiver receiver(String key, Action action) {
    Receiver all = null;
    for (Subscription each = first; each != null; each = each.next) {
      if (each.action().equals(key)) all = receiver(all, each, action);
    }
    return all;
  }

  private Receiver receiver(@Nullable Receiver before, Subscription subscription, Action action) {
    // Made once: an event makes no function.
    Guard.Work work =
        event -> {
          if (subscription.matches(event)) action.perform(subscription.payload(event));
        };
    Guard.Caught caught =
        error -> log.tell(subscription.name() + " dropped an event: " + error.text());
    return event -> {
      if (before != null) before.take(event);
      guard.run(work, caught, event);
    };
  }
}
