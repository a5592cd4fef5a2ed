package fsdestination.destination;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Value;
import fsdestination.redaction.Redaction;

/** Reads the subscriptions of the settings, the same in every mode. */
public final class SubscriptionReader {
  private SubscriptionReader() {}

  /**
   * @param settings {@code {subscriptions?, redact?}}; an empty array is no subscription
   * @param presets the subscriptions of settings that have none
   * @param actions an object whose keys are the valid values of {@code partnerAction}
   * @param errors of the settings
   * @param handler receives each subscription that is on, in the order of the settings
   */
  public static void read(
      Value settings,
      Value presets,
      Value actions,
      ConfigErrors errors,
      SubscriptionHandler handler) {
    ConfigErrors redactErrors = errors.at("/redact");
    @Nullable Redaction redaction = Redaction.read(settings.get("redact"), redactErrors);
    if (!redactErrors.isEmpty()) handler.reject(redactErrors.text());
    Value given = settings.get("subscriptions");
    Value chosen = given.isNullish() ? presets : given;
    if (!chosen.isArray()) {
      errors.add("/subscriptions", "an array", chosen.typeName());
      handler.reject(errors.text());
      return;
    }
    for (String index : chosen.keys()) {
      Value entry = chosen.get(index);
      if (!entry.get("enabled").isTruthy()) continue;
      ConfigErrors found = errors.at("/subscriptions/" + index);
      Subscription subscription = new Subscription(entry, redaction, found, handler::drop);
      checkAction(subscription.action(), actions, found);
      if (found.isEmpty()) handler.add(subscription, index);
      else handler.reject(subscription.name() + ": " + found.text());
    }
  }

  private static void checkAction(String key, Value actions, ConfigErrors errors) {
    // An own property: every object has a "constructor".
    if (!actions.get(key).isNullish()) return;
    String expected = "one of";
    for (String each : actions.keys()) expected += " " + each;
    errors.add("/partnerAction", expected, key);
  }
}
