package fsdestination.cloud;

import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import fsdestination.trigger.Trigger;

/** The setting {@code consent}: a trigger for the events that the visitor lets FullStory have. */
final class CloudConsent {
  private final Trigger trigger;

  private CloudConsent(Trigger trigger) {
    this.trigger = trigger;
  }

  /**
   * @param settings {@code {consent?}}; without it every event is allowed
   * @param errors gets the errors of the trigger; with one, every event is skipped
   */
  static CloudConsent of(Value settings, ConfigErrors errors) {
    Value given = settings.get("consent");
    if (given.isNullish()) return new CloudConsent(event -> true);
    var found = new ConfigErrors("");
    Trigger trigger = Trigger.parse(given, "/consent", found);
    if (found.isEmpty()) return new CloudConsent(trigger);
    Trigger.parse(given, "/consent", errors);
    return new CloudConsent(event -> false);
  }

  boolean allows(Event event) {
    return trigger.matches(event.value());
  }
}
